import { Migration } from '@mikro-orm/migrations';

/** The caller, set by the session of each request; an unset setting is null the first time and empty later. */
const OWN = `subject = nullif(current_setting('app.subject', true), '')`;

/**
 * For how long a key is kept: longer than a year, so that a yearly import sent again changes nothing. Lapsed keys are seen and
 * removed by the instance itself, which asks for nobody; no request does either.
 */
const LAPSED = `used_at < now() - interval '400 days' and nullif(current_setting('app.subject', true), '') is null`;

/**
 * What a write made of its idempotency key: neither what was sent nor what was answered, only a keyed hash and the record. A
 * person finds their own keys alone, and removes none.
 */
export class CreateIdempotencyKeys extends Migration {
  override up(): void {
    this.addSql(`create table audit.idempotency_key (
      subject text collate "C" not null,
      key uuid not null,
      mutation text not null,
      content text not null,
      used_at timestamptz not null,
      record text null,
      version int null,
      primary key (subject, key)
    )`);
    this.addSql('create index idempotency_key_used_at on audit.idempotency_key (used_at)');
    this.addSql('alter table audit.idempotency_key enable row level security');
    this.addSql('alter table audit.idempotency_key force row level security');
    this.addSql(`create policy own_are_seen on audit.idempotency_key for select using (${OWN})`);
    this.addSql(`create policy own_are_taken on audit.idempotency_key for insert with check (${OWN})`);
    this.addSql(`create policy own_are_settled on audit.idempotency_key for update using (${OWN}) with check (${OWN})`);
    this.addSql(`create policy lapsed_are_seen on audit.idempotency_key for select using (${LAPSED})`);
    this.addSql(`create policy lapsed_go on audit.idempotency_key for delete using (${LAPSED})`);
  }
}
