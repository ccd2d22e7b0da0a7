import { Migration } from '@mikro-orm/migrations';
import { rowSecuritySql } from '#persistence';

/** An unset setting is null the first time and empty after a transaction that had set it. */
const SIGNED_IN = `coalesce(current_setting('app.division', true), '') <> ''`;

const STREAM = `receiver text collate "C" not null,
  receiver_domain text collate "C" not null,
  kind text collate "C" not null,
  subject text collate "C" not null`;

/** What an owner sends to others and receives of them. It stands beside the trail, in every database of an owner. */
export class CreateMessages extends Migration {
  override up(): void {
    this.addSql(`create table audit.message_out (
      id text collate "C" not null primary key,
      division text collate "C" not null,
      version int not null,
      domain text collate "C" not null,
      ${STREAM},
      place int not null,
      payload text null,
      created_at timestamptz(6) not null,
      state text collate "C" not null,
      attempts int not null,
      next_attempt_at timestamptz(6) null,
      code text collate "C" null,
      received_at timestamptz(6) null,
      receipt text null
    )`);
    this.addSql(`create table audit.message_in (
      sender text collate "C" not null,
      id text collate "C" not null,
      division text collate "C" not null,
      kind text collate "C" not null,
      version int not null,
      sender_domain text collate "C" not null,
      domain text collate "C" not null,
      subject text collate "C" not null,
      digest text collate "C" not null,
      state text collate "C" not null,
      code text collate "C" null,
      arrived_at timestamptz(6) not null,
      received_at timestamptz(6) null,
      receipt text null,
      primary key (sender, id)
    )`);
    this.addSql(`create table audit.message_stream (
      ${STREAM},
      division text collate "C" not null,
      last int not null,
      settled int not null,
      primary key (receiver, receiver_domain, kind, subject)
    )`);
    this.addSql('create index message_out_due on audit.message_out (next_attempt_at, id)');
    this.addSql(
      'create index message_out_stream on audit.message_out (receiver, receiver_domain, kind, subject, place)',
    );
    for (const table of ['audit.message_out', 'audit.message_stream']) {
      this.addSql(`alter table ${table} enable row level security`);
      this.addSql(`alter table ${table} force row level security`);
      // A message goes out from the owner as a whole, whoever of its people wrote what it tells.
      this.addSql(`create policy sent_by_anyone on ${table} for insert with check (${SIGNED_IN})`);
    }
    this.addSql(`create policy seen_by_owner on audit.message_out for select using
      (division >= current_setting('app.division_from', true) and division < current_setting('app.division_to', true))`);
    this.addSql(`create policy settled_by_owner on audit.message_out for update using
      (division >= current_setting('app.division_from', true) and division < current_setting('app.division_to', true))`);
    this.addSql(`create policy known on audit.message_stream for select using (${SIGNED_IN})`);
    this.addSql(`create policy moved on audit.message_stream for update using (${SIGNED_IN})`);
    for (const statement of rowSecuritySql('audit.message_in')) this.addSql(statement);
  }
}
