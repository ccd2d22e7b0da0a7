import { Migration } from '@mikro-orm/migrations';

import { matchedSql, notDelegatedSql, rowSecuritySql } from '#persistence';

const TABLE = 'clients.household_membership';
const IS_ERASED = matchedSql({ table: TABLE, column: 'client_id' }, { table: 'clients.erasure', column: 'client_id' });
/** Keys change, and what they sealed is sealed anew. */
const RESEALING = `current_setting('app.resealing', true) = 'on'`;

/** Keeps the households to which clients belonged before the present one. Rows lie where the client lies, and stay as written but for an erasure. */
export class KeepMemberships extends Migration {
  override up(): void {
    this.addSql(`create table ${TABLE} (
      client_id text collate "C" not null,
      ordinal int not null,
      division text collate "C" not null,
      household_id text collate "C" not null,
      registered_in text collate "C" not null,
      since date not null,
      until date not null,
      counted_from date null,
      counted_until date not null,
      duty_from text collate "C" null,
      duty_until text collate "C" not null,
      reason text null,
      recorded_at timestamptz not null,
      recorded_by text not null,
      primary key (client_id, ordinal),
      constraint household_membership_client_id_foreign foreign key (client_id) references clients.client (id),
      constraint household_membership_household_id_foreign foreign key (household_id) references clients.household (id),
      constraint household_membership_lies_with_client foreign key (client_id, division)
        references clients.client (id, division) on update cascade
    )`);
    this.addSql(`create index household_membership_household on ${TABLE} (household_id, client_id)`);
    for (const statement of rowSecuritySql(TABLE)) this.addSql(statement);
    for (const statement of notDelegatedSql(TABLE)) this.addSql(statement);
    this.addSql(`create policy stays_for_good on ${TABLE} as restrictive for delete using (false)`);
    this.addSql(`create policy emptied_only on ${TABLE} as restrictive for update
      using (${IS_ERASED} or ${RESEALING}) with check (reason is null or ${RESEALING})`);
    this.addSql(`create policy opened_by_grant on ${TABLE} for select using (clients.is_granted(client_id, 'RECORD'))`);
  }
}
