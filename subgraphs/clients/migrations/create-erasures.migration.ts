import { Migration } from '@mikro-orm/migrations';

import { rowSecuritySql } from '#persistence';

const IS_ERASED = (client: string) => `exists (select from clients.erasure as e where e.client_id = ${client})`;
const OF_VISIT = `(select v.client_id from clients.visit as v where v.id = visit_id)`;
/** Of a household nothing is erased while one of its members is not. */
const ALL_ERASED = `not exists (select from clients.client as c
  where c.household_id = household_version.household_id and c.erased_at is null)`;

/** Keys change, and what they sealed is sealed anew: it opens as what it was, or not at all. */
const RESEALING = `current_setting('app.resealing', true) = 'on'`;

/** What an emptied version looks like: the one thing that may be written into rows that are otherwise kept as they were. */
const EMPTY = {
  visit_version: 'notes is null and next_step_on is null',
  client_version: `name is null and identity_number is null and identity_number_masked is null and phone is null
    and phone_masked is null and sex is null and risk_flags is null and needs is null`,
  household_version: 'address is null',
};

/**
 * Who asked to erase a client and who confirmed it, and the one way in which history may be emptied: of a client whose erasure
 * two people stand for, to nothing. The database asks for it, whatever a service sends.
 */
export class CreateErasures extends Migration {
  override up(): void {
    this.letValuesBeNothing();
    this.createTables();
    // Nobody's data are erased, and nobody's are called so, without the row that names two people.
    this.addSql(`create policy erased_by_two on clients.client as restrictive for update
      using (true) with check (erased_at is null or ${IS_ERASED('id')})`);
    this.addSql('drop policy stays_as_written on clients.visit_version');
    this.emptiedOnly('visit_version', IS_ERASED(OF_VISIT));
    this.emptiedOnly('client_version', IS_ERASED('client_id'));
    this.emptiedOnly('household_version', ALL_ERASED);
  }

  private letValuesBeNothing(): void {
    this.addSql(`alter table clients.client add erased_at timestamptz null, alter name drop not null,
      alter identity_number drop not null,
      alter identity_number_lookup drop not null, alter identity_number_masked drop not null, alter birth_year drop not null, alter sex drop not null`);
    this.addSql('alter table clients.household alter address drop not null');
    this.addSql(`alter table clients.client add constraint client_named_unless_erased
      check (erased_at is not null or (name is not null and identity_number is not null))`);
  }

  private createTables(): void {
    this.addSql(`create table clients.erasure_request (
      id text collate "C" not null,
      division text collate "C" not null,
      client_id text collate "C" not null,
      legal_basis text not null,
      reason text not null,
      requested_at timestamptz not null,
      requested_by text not null,
      requested_role text not null,
      primary key (id),
      constraint erasure_request_client_id_foreign foreign key (client_id) references clients.client (id)
    )`);
    this.addSql('create index erasure_request_client_index on clients.erasure_request (client_id, requested_at)');
    this.addSql(`create table clients.erasure (
      client_id text collate "C" not null,
      division text collate "C" not null,
      request text collate "C" not null references clients.erasure_request (id),
      requested_by text not null,
      confirmed_by text not null,
      confirmed_at timestamptz not null,
      primary key (client_id),
      constraint erasure_client_id_foreign foreign key (client_id) references clients.client (id),
      constraint erasure_by_two check (requested_by <> confirmed_by)
    )`);
    for (const table of ['erasure_request', 'erasure']) {
      for (const statement of rowSecuritySql(`clients.${table}`)) this.addSql(statement);
      this.addSql(`create policy stays_as_written on clients.${table} as restrictive for update using (false)`);
      this.addSql(`create policy stays_for_good on clients.${table} as restrictive for delete using (false)`);
    }
  }

  private emptiedOnly(table: keyof typeof EMPTY, isErased: string): void {
    this.addSql(`create policy emptied_only on clients.${table} as restrictive for update
      using (${isErased} or ${RESEALING}) with check (${EMPTY[table]} or ${RESEALING})`);
  }
}
