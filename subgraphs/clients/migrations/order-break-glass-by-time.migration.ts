import { Migration } from '@mikro-orm/migrations';

/** What was opened is listed by time from either end. */
export class OrderBreakGlassByTime extends Migration {
  override up(): void {
    this.addSql('create index break_glass_at_index on clients.break_glass (at, id, division)');
  }
}
