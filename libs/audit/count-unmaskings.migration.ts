import { Migration } from '@mikro-orm/migrations';

/** An unset setting is null the first time and empty after a transaction that had set it; no subject is either. */
const OF_ONESELF = `subject = current_setting('app.subject', true)`;

/** Who saw whom unmasked, for the limits: everybody adds and reads what is their own, whatever the division, and nobody changes it. */
export class CountUnmaskings extends Migration {
  override up(): void {
    this.addSql(`create table audit.unmasking (
      subject text not null,
      at timestamptz(6) not null,
      person text collate "C" not null,
      division text collate "C" not null,
      primary key (subject, at, person)
    )`);
    this.addSql('alter table audit.unmasking enable row level security');
    this.addSql('alter table audit.unmasking force row level security');
    this.addSql(`create policy counted on audit.unmasking for select using (${OF_ONESELF})`);
    this.addSql(`create policy added on audit.unmasking for insert with check (${OF_ONESELF})`);
  }
}
