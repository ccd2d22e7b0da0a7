import { Migration } from '@mikro-orm/migrations';

/** No visit is due of a client who is served no longer. */
export class EndDuties extends Migration {
  override up(): void {
    this.addSql('alter table clients.client alter visit_due_on drop not null');
  }
}
