import { Migration } from '@mikro-orm/migrations';
import { rowSecuritySql } from '#persistence';

/** The caller's code cut to every level: a message goes out from the owner, also when a caller beneath it made the change. */
const OF_OWNER_ABOVE = `division = any (array[${[2, 6, 9, 12]
  .map((length) => `left(current_setting('app.division', true), ${length})`)
  .join(', ')}])`;

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
    this.addSql('create index message_out_created_at on audit.message_out (created_at, id, division)');
    this.addSql('create index message_in_arrived_at on audit.message_in (arrived_at, id, division)');
    this.addSql('create index message_out_division on audit.message_out (division)');
    this.addSql('create index message_in_division on audit.message_in (division)');
    for (const table of ['audit.message_out', 'audit.message_in', 'audit.message_stream'])
      for (const statement of rowSecuritySql(table)) this.addSql(statement);
    this.addSql(`create policy sent_from_below on audit.message_out for insert with check (${OF_OWNER_ABOVE})`);
    this.addSql(`create policy begun_from_below on audit.message_stream for insert with check (${OF_OWNER_ABOVE})`);
    this.addSql(`create policy known_below on audit.message_stream for select using (${OF_OWNER_ABOVE})`);
    this.addSql(`create policy moved_from_below on audit.message_stream for update using (${OF_OWNER_ABOVE})`);
  }
}
