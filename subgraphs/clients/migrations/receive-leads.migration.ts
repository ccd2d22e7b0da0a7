import { Migration } from '@mikro-orm/migrations';

import { notDelegatedSql, ownerWideSql, rowSecuritySql } from '#persistence';
import { stepTableSql } from '#workflows';

const LEAD = 'clients.lead';
const STATES = ['RECEIVED', 'TRIAGED', 'ASSIGNED', 'CHECKED', 'HANDLED', 'FORWARDED', 'REOPENED', 'JOINED'];

/** Leads and every step of how they are handled; whoever has a receipt is told the state and no row. */
export class ReceiveLeads extends Migration {
  override up(): void {
    this.addSql(`create table ${LEAD} (
      id text collate "C" not null primary key,
      division text collate "C" not null,
      received_in text collate "C" not null,
      receipt text collate "C" not null,
      source text not null,
      sources text[] not null,
      happened text null,
      person_name text null,
      person_number text null,
      person_phone text null,
      person_address text null,
      reporter_name text null,
      reporter_phone text null,
      check_place text null,
      findings text null,
      person_name_masked text null,
      person_number_masked text null,
      person_phone_masked text null,
      person_number_lookup text null,
      person_phone_lookup text null,
      person_name_lookup text null,
      level text null,
      received_on date not null,
      due_on date not null,
      escalates_on date not null,
      advisor text collate "C" null,
      station text collate "C" null,
      checked_on date null,
      checked_by text null,
      outcomes text[] not null,
      client text collate "C" null,
      visit text collate "C" null,
      joined_to text collate "C" null,
      external_id text collate "C" null,
      content_hash text null,
      first_handled_on date null,
      handled_in text collate "C" null,
      in_time boolean null,
      state text not null,
      since timestamptz not null,
      created_at timestamptz not null,
      created_by text not null,
      constraint lead_receipt unique (receipt),
      constraint lead_item unique (source, external_id),
      constraint lead_client_foreign foreign key (client) references clients.client (id),
      constraint lead_state_check check (state in (${STATES.map((state) => `'${state}'`).join(', ')}))
    )`);
    for (const [name, columns] of INDEXES) this.addSql(`create index ${name} on ${LEAD} (${columns})`);
    const statements = [
      ...rowSecuritySql(LEAD),
      ...notDelegatedSql(LEAD),
      ...stepTableSql({ record: LEAD, column: 'lead', states: STATES }),
      // Wherever at the owner the lead was forwarded to, or the one lies that it was joined to.
      ownerWideSql({
        name: 'clients.lead_of_receipt(receipt_sought text)',
        returns: 'state text',
        query: `select coalesce(joined.state, lead.state) from clients.lead as lead
          left join clients.lead as joined on joined.id = lead.joined_to where lead.receipt = receipt_sought`,
      }),
    ];
    for (const statement of statements) this.addSql(statement);
  }
}

const INDEXES = [
  ['lead_received_on', 'received_on, id, division'],
  ['lead_due_on', 'due_on, id, division'],
  ['lead_division_id', 'division, id'],
  ['lead_client', 'client'],
  ['lead_joined_to', 'joined_to'],
  ['lead_person_number', 'person_number_lookup'],
  ['lead_person_phone', 'person_phone_lookup'],
  ['lead_person_name', 'person_name_lookup'],
] as const;
