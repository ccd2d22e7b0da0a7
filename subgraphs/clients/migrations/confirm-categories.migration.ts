import { Migration } from '@mikro-orm/migrations';

import { notDelegatedSql, rowSecuritySql } from '#persistence';

const TABLE = 'clients.confirmation';
const PROPOSALS = 'clients.confirmation_proposal';
const GRANTED = `clients.is_granted(client_id, 'RECORD') or clients.is_home_of_granted(household_id, 'RECORD')`;

/** Keeps which authority confirmed a household or a person in which category. A row is of a household or of a person, and goes where it goes. */
export class ConfirmCategories extends Migration {
  override up(): void {
    this.createConfirmations();
    this.createProposals();
    for (const table of [TABLE, PROPOSALS]) {
      for (const statement of rowSecuritySql(table)) this.addSql(statement);
      for (const statement of notDelegatedSql(table)) this.addSql(statement);
      this.addSql(`create policy stays_for_good on ${table} as restrictive for delete using (false)`);
    }
    this.addSql(`create policy opened_by_grant on ${TABLE} for select using (${GRANTED})`);
  }

  private createConfirmations(): void {
    this.addSql(`create table ${TABLE} (
      id text collate "C" not null primary key,
      division text collate "C" not null,
      household_id text collate "C" null,
      client_id text collate "C" null,
      apart text[] not null default '{}',
      category text collate "C" not null,
      authority text collate "C" not null,
      origin text collate "C" not null,
      document_number text null,
      ground text null,
      decided_on date not null,
      valid_until date null,
      ended_on date null,
      ending text collate "C" null,
      end_reason text null,
      end_document_number text null,
      recorded_at timestamptz not null,
      recorded_by text not null,
      ended_at timestamptz null,
      ended_by text null,
      version int not null,
      constraint confirmation_household_id_foreign foreign key (household_id) references clients.household (id),
      constraint confirmation_client_id_foreign foreign key (client_id) references clients.client (id),
      constraint confirmation_lies_with_household foreign key (household_id, division)
        references clients.household (id, division) on update cascade,
      constraint confirmation_lies_with_client foreign key (client_id, division)
        references clients.client (id, division) on update cascade,
      constraint confirmation_of_one check ((household_id is null) <> (client_id is null)),
      constraint confirmation_ended_by_somebody check ((ended_on is null) = (ended_by is null) and (ended_on is null) = (ending is null))
    )`);
    this.addSql(`create unique index confirmation_of_household_in_force on ${TABLE} (household_id, category)
      where ended_on is null`);
    this.addSql(`create unique index confirmation_of_client_in_force on ${TABLE} (client_id, category)
      where ended_on is null`);
    this.addSql(`create index confirmation_division_id on ${TABLE} (division, id)`);
    this.addSql(`create index confirmation_decided_on on ${TABLE} (decided_on, id, division)`);
    this.addSql(`create index confirmation_valid_until on ${TABLE} (valid_until, id, division)`);
    this.addSql(`create index confirmation_household on ${TABLE} (household_id)`);
    this.addSql(`create index confirmation_client on ${TABLE} (client_id)`);
  }

  private createProposals(): void {
    this.addSql(`create table ${PROPOSALS} (
      id text collate "C" not null primary key,
      division text collate "C" not null,
      household_id text collate "C" null,
      client_id text collate "C" null,
      kind text collate "C" not null,
      category text collate "C" not null,
      authority text collate "C" not null,
      visit text collate "C" null,
      reason text null,
      state text collate "C" not null,
      proposed_on date not null,
      proposed_at timestamptz not null,
      proposed_by text not null,
      maker text collate "C" not null,
      decided_at timestamptz null,
      decided_by text null,
      decision_reason text null,
      confirmation text collate "C" null,
      version int not null,
      constraint confirmation_proposal_household_id_foreign foreign key (household_id) references clients.household (id),
      constraint confirmation_proposal_client_id_foreign foreign key (client_id) references clients.client (id),
      constraint confirmation_proposal_lies_with_household foreign key (household_id, division)
        references clients.household (id, division) on update cascade,
      constraint confirmation_proposal_lies_with_client foreign key (client_id, division)
        references clients.client (id, division) on update cascade,
      constraint confirmation_proposal_of_one check ((household_id is null) <> (client_id is null))
    )`);
    this.addSql(`create index confirmation_proposal_division_id on ${PROPOSALS} (division, id)`);
    this.addSql(`create index confirmation_proposal_proposed_on on ${PROPOSALS} (proposed_on, id, division)`);
    this.addSql(`create index confirmation_proposal_household on ${PROPOSALS} (household_id)`);
    this.addSql(`create index confirmation_proposal_client on ${PROPOSALS} (client_id)`);
  }
}
