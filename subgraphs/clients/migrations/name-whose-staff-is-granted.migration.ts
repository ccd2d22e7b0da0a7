import { Migration } from '@mikro-orm/migrations';

import { isGrantedSql, ofGranteeSql } from '#grants';

import { grants } from './create-grants.migration.ts';

/** A grant to a division is to its staff, and names no station. A database that was made since has it so from the start. */
export class NameWhoseStaffIsGranted extends Migration {
  override up(): void {
    this.addSql(`do $$ begin
      if exists (select from information_schema.columns
        where table_schema = 'clients' and table_name = 'record_grant' and column_name = 'station') then
        alter table clients.record_grant rename column station to staff_of;
        alter index clients.record_grant_station_index rename to record_grant_staff_index;
      end if;
    end $$`);
    this.addSql(isGrantedSql('clients.is_granted', grants).replace('create function', 'create or replace function'));
    this.addSql('drop policy of_grantee on clients.record_grant');
    this.addSql(`create policy of_grantee on clients.record_grant for select using ${ofGranteeSql}`);
  }
}
