import { Migration } from '@mikro-orm/migrations';
import { GENESIS } from './chain.ts';

/** An unset setting is null the first time and empty after a transaction that had set it. */
const SIGNED_IN = `coalesce(current_setting('app.division', true), '') <> ''`;

/** The trail, which the service reads by division and adds to, and the head of its chain. */
export class CreateTrail extends Migration {
  override up(): void {
    this.addSql(`create table audit.entry (
      seq int not null primary key,
      id text not null,
      division text collate "C" not null,
      at timestamptz(6) not null,
      subject text not null,
      role text not null,
      action text not null,
      records text[] not null,
      fields text[] not null,
      reason text null,
      request_id text not null,
      address text not null,
      previous_hash text not null,
      hash text not null,
      constraint entry_seq_positive check (seq > 0)
    )`);
    this.addSql('create index entry_division_at on audit.entry (division, at desc, id)');
    this.addSql('create index entry_at on audit.entry (at desc, id)');
    this.addSql('create table audit.head (single boolean not null primary key, seq int not null, hash text not null)');
    this.addSql('alter table audit.head add constraint head_is_one check (single)');
    this.addSql(`insert into audit.head values (true, 0, '${GENESIS}')`);
    for (const table of ['audit.entry', 'audit.head']) {
      this.addSql(`alter table ${table} enable row level security`);
      this.addSql(`alter table ${table} force row level security`);
    }
    // Read by division; added to by everyone who is signed in, since one may be let in to a record outside one's division.
    this.addSql(`create policy within_division on audit.entry for select using
      (division >= current_setting('app.division_from', true) and division < current_setting('app.division_to', true))`);
    this.addSql(`create policy appended on audit.entry for insert with check (${SIGNED_IN})`);
    // The head belongs to no division: it holds a number and a hash.
    this.addSql(`create policy known on audit.head for select using (true)`);
    this.addSql(`create policy moved on audit.head for update using (${SIGNED_IN})`);
    // The tables' owner has every right until it is taken, and the service is the tables' owner.
    this.addSql('revoke update, delete, truncate on audit.entry from current_user');
    this.addSql('revoke insert, delete, truncate on audit.head from current_user');
  }
}
