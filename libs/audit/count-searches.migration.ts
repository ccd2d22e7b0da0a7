import { Migration } from '@mikro-orm/migrations';

/** An unset setting is null the first time and empty after a transaction that had set it; no subject is either. */
const OF_ONESELF = `subject = current_setting('app.subject', true)`;

/** Who looked for people how often, for the limits: everybody adds and reads what is their own, and nobody changes it. */
export class CountSearches extends Migration {
  override up(): void {
    this.addSql(`create table audit.searching (
      subject text not null,
      at timestamptz(6) not null,
      search text collate "C" not null,
      division text collate "C" not null,
      primary key (subject, at, search)
    )`);
    this.addSql('alter table audit.searching enable row level security');
    this.addSql('alter table audit.searching force row level security');
    this.addSql(`create policy counted on audit.searching for select using (${OF_ONESELF})`);
    this.addSql(`create policy added on audit.searching for insert with check (${OF_ONESELF})`);
  }
}
