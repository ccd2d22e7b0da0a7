import { Migration } from '@mikro-orm/migrations';

/** Until when a category had the duty of a monthly visit that has it no longer. */
export class NoteDutiesOfBefore extends Migration {
  override up(): void {
    this.addSql('alter table clients.category_period add duty_until text null');
  }
}
