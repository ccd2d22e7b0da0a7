import { Migration } from '@mikro-orm/migrations';

import { rowSecuritySql } from '#persistence';

export class CreateHouseholdsAndClients extends Migration {
  override up(): void {
    this.addSql(`create table clients.household (
      id text collate "C" not null,
      division text collate "C" not null,
      address text not null,
      active_clients int not null,
      registered_at timestamptz not null,
      registered_by text not null,
      changed_at timestamptz not null,
      changed_by text not null,
      primary key (id)
    )`);
    this.addSql('create index household_division_index on clients.household (division)');
    this.addSql(`create table clients.client (
      id text collate "C" not null,
      division text collate "C" not null,
      household_id text collate "C" not null,
      category text not null,
      category_since date not null,
      name text not null,
      identity_number text not null,
      identity_number_lookup text not null,
      identity_number_masked text not null,
      phone text null,
      phone_masked text null,
      birth_year int not null,
      sex text not null,
      risk_flags text null,
      needs text null,
      advisor text collate "C" null,
      active boolean not null,
      started_on date not null,
      ended_on date null,
      end_reason text null,
      last_visited_on date null,
      visit_due_on date not null,
      forwarded_to text collate "C" null,
      version int not null,
      registered_at timestamptz not null,
      registered_by text not null,
      changed_at timestamptz not null,
      changed_by text not null,
      primary key (id),
      constraint client_household_id_foreign foreign key (household_id) references clients.household (id)
    )`);
    this.addSql('create index client_household_index on clients.client (household_id)');
    this.addSql('create index client_division_index on clients.client (division, id) where active');
    // The lists of overdue and due visits: over a whole owner, over a few divisions, over an advisor's clients.
    this.addSql('create index client_due_index on clients.client (visit_due_on, id, division) where active');
    this.addSql('create index client_division_due_index on clients.client (division, visit_due_on, id) where active');
    this.addSql('create index client_advisor_due_index on clients.client (advisor, visit_due_on, id) where active');
    this.addSql(
      'create unique index client_identity_number_unique on clients.client (identity_number_lookup) where active',
    );
    this.addSql(`create table clients.category_period (
      client_id text collate "C" not null,
      ordinal int not null,
      division text collate "C" not null,
      category text not null,
      since date not null,
      until date null,
      recorded_at timestamptz not null,
      recorded_by text not null,
      primary key (client_id, ordinal),
      constraint category_period_client_id_foreign foreign key (client_id) references clients.client (id)
    )`);
    for (const table of ['household', 'client', 'category_period']) {
      for (const statement of rowSecuritySql(`clients.${table}`)) this.addSql(statement);
    }
  }
}
