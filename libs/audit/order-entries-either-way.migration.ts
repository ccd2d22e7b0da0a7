import { Migration } from '@mikro-orm/migrations';

/** The trail is listed from either end: entries of one instant stand by their ids in the same direction, and pages begin within the index. */
export class OrderEntriesEitherWay extends Migration {
  override up(): void {
    this.addSql('drop index audit.entry_division_at');
    this.addSql('drop index audit.entry_at');
    this.addSql('create index entry_division_at on audit.entry (division, at, id)');
    this.addSql('create index entry_at on audit.entry (at, id, division)');
  }
}
