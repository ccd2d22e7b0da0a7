import { Migration } from '@mikro-orm/migrations';

import { isGrantedSql, ofGranteeSql } from '#grants';

import { grants } from './create-grants.migration.ts';

/** What all staff of a division are granted opens nothing to who gave it, should they be a case worker there as well. */
export class KeepGiversFromTheirGrants extends Migration {
  override up(): void {
    this.addSql(isGrantedSql('clients.is_granted', grants).replace('create function', 'create or replace function'));
    this.addSql('drop policy of_grantee on clients.record_grant');
    this.addSql(`create policy of_grantee on clients.record_grant for select using ${ofGranteeSql}`);
  }
}
