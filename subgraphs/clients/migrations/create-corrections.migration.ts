import { Migration } from '@mikro-orm/migrations';

import { rowSecuritySql } from '#persistence';

/** What a client's and a household's record said before they were corrected. */
export class CreateCorrections extends Migration {
  override up(): void {
    this.addSql(`create table clients.client_version (
      client_id text collate "C" not null,
      version int not null,
      division text collate "C" not null,
      name text null,
      identity_number text null,
      identity_number_masked text null,
      phone text null,
      phone_masked text null,
      sex text null,
      risk_flags text null,
      needs text null,
      changed text[] not null,
      replaced_at timestamptz not null,
      replaced_by text not null,
      primary key (client_id, version),
      constraint client_version_client_id_foreign foreign key (client_id) references clients.client (id)
    )`);
    this.addSql(`create table clients.household_version (
      household_id text collate "C" not null,
      ordinal int not null,
      division text collate "C" not null,
      address text null,
      replaced_at timestamptz not null,
      replaced_by text not null,
      primary key (household_id, ordinal),
      constraint household_version_household_id_foreign foreign key (household_id) references clients.household (id)
    )`);
    for (const table of ['client_version', 'household_version']) {
      for (const statement of rowSecuritySql(`clients.${table}`)) this.addSql(statement);
      this.addSql(`create policy stays_for_good on clients.${table} as restrictive for delete using (false)`);
    }
  }
}
