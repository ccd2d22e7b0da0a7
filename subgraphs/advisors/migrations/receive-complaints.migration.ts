import { Migration } from '@mikro-orm/migrations';
import { matchedSql, notDelegatedSql, ownerWideSql, rowSecuritySql } from '#persistence';
import { stepTableSql } from '#workflows';

const COMPLAINT = 'advisors.complaint';
const STEP = 'advisors.complaint_step';
const STATES = ['RECEIVED', 'ASSIGNED', 'INVESTIGATING', 'ANSWERED', 'CLOSED', 'REOPENED'];

/** Of whoever has the receipt, whose keyed hash the service sets for the one statement. */
const OF_RECEIPT = `complaint.receipt = nullif(current_setting('app.complaint_receipt', true), '')`;

/** Of somebody who is or was tied to an advisor that it concerns, or who is or was posted where it does; to any as long as nobody said whom. */
const CONCERNS_CALLER = `exists (select from advisors.own_advisors(current_setting('app.subject', true)) as own
  where complaint.concerns is null or own.advisor = any (complaint.concerns) or own.stations && complaint.stations)`;

/** Complaints and every step of how they are handled, which are shown to none of those whom they are about. */
export class ReceiveComplaints extends Migration {
  override up(): void {
    this.addSql(`create table ${COMPLAINT} (
      id text collate "C" not null primary key,
      division text collate "C" not null,
      receipt text collate "C" not null,
      channel text not null,
      received_on date not null,
      about text null,
      station_name text null,
      happened text null,
      name text null,
      phone text null,
      answer text null,
      station text collate "C" null,
      concerns text[] null,
      stations text[] not null,
      assignee text null,
      due_on date null,
      outcome text null,
      answered_on date null,
      first_answered_on date null,
      state text not null,
      since timestamptz not null,
      created_at timestamptz not null,
      created_by text not null,
      constraint complaint_receipt unique (receipt),
      constraint complaint_channel_check check (channel in ('FORM', 'PHONE', 'WINDOW', 'LETTER')),
      constraint complaint_outcome_check check (outcome in ('FOUNDED', 'PARTLY', 'UNFOUNDED')),
      constraint complaint_state_check check (state in (${STATES.map((state) => `'${state}'`).join(', ')}))
    )`);
    this.addSql(`create index complaint_received_on on ${COMPLAINT} (received_on, id, division)`);
    this.addSql(`create index complaint_division_id on ${COMPLAINT} (division, id)`);
    // Wherever at the owner the advisor lies: a complaint is kept from them all the same.
    this.addSql(
      ownerWideSql({
        name: 'advisors.own_advisors(subject_sought text)',
        returns: 'advisor text, stations text[]',
        query: `select tie.advisor, array(select posting.station from advisors.posting where posting.advisor = tie.advisor)
          from audit.ever_tied(subject_sought) as tie`,
        evenDelegated: true,
      }),
    );
    const statements = [
      ...rowSecuritySql(COMPLAINT),
      ...notDelegatedSql(COMPLAINT),
      `create policy of_receipt on ${COMPLAINT} for select using (${OF_RECEIPT})`,
      `create policy concerns_others on ${COMPLAINT} as restrictive using (${OF_RECEIPT} or not ${CONCERNS_CALLER})`,
      ...stepTableSql({ record: COMPLAINT, column: 'complaint', states: STATES }),
      // A step is shown and written where its complaint is.
      `create policy with_complaint on ${STEP} as restrictive
        using (${matchedSql({ table: STEP, column: 'complaint' }, { table: COMPLAINT, column: 'id' })})`,
    ];
    for (const statement of statements) this.addSql(statement);
  }
}
