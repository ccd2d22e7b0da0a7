import { Migration } from '@mikro-orm/migrations';

import { rowSecuritySql } from '#persistence';

const FOUND_ON_THE_VISIT = `
      advisor text collate "C" null,
      visited_on date not null,
      mode text not null,
      notes text null,
      next_step_on date null,
      recorded_at timestamptz not null,
      recorded_by text not null`;

export class CreateVisits extends Migration {
  override up(): void {
    this.addSql(`create table clients.visit (
      id text collate "C" not null,
      version int not null,
      division text collate "C" not null,
      client_id text collate "C" not null,${FOUND_ON_THE_VISIT},
      primary key (id),
      constraint visit_client_id_foreign foreign key (client_id) references clients.client (id)
    )`);
    this.addSql('create index visit_client_index on clients.visit (client_id, visited_on, id)');
    this.addSql(`create table clients.visit_version (
      visit_id text collate "C" not null,
      version int not null,
      division text collate "C" not null,${FOUND_ON_THE_VISIT},
      primary key (visit_id, version),
      constraint visit_version_visit_id_foreign foreign key (visit_id) references clients.visit (id)
    )`);
    for (const table of ['visit', 'visit_version']) {
      for (const statement of rowSecuritySql(`clients.${table}`)) this.addSql(statement);
    }
    // An earlier version is history: the database itself refuses to change or drop it, whoever asks.
    this.addSql('create policy stays_as_written on clients.visit_version as restrictive for update using (false)');
    this.addSql('create policy stays_for_good on clients.visit_version as restrictive for delete using (false)');
  }
}
