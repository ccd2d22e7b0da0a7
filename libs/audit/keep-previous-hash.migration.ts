import { Migration } from '@mikro-orm/migrations';

/** The head keeps the hash before its own, which the statement that moves it gives back: PostgreSQL before 18 knows no `returning old`. */
export class KeepPreviousHash extends Migration {
  override up(): void {
    this.addSql('alter table audit.head add column previous_hash text null');
  }
}
