import { Migration } from '@mikro-orm/migrations';

/** Takes away the due dates that ended clients kept. */
export class ClearEndedDuties extends Migration {
  override up(): void {
    this.addSql('update clients.client set visit_due_on = null where not active and visit_due_on is not null');
  }
}
