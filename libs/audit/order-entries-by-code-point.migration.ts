import { Migration } from '@mikro-orm/migrations';

/** A list is ordered by the id where times are equal, and cursors compare by code point, whatever the database's own collation. */
export class OrderEntriesByCodePoint extends Migration {
  override up(): void {
    this.addSql('alter table audit.entry alter column id type text collate "C"');
  }
}
