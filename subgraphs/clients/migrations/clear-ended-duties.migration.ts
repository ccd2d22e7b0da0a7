import { Migration } from '@mikro-orm/migrations';

/** Takes away the due dates that ended clients kept. */
export class ClearEndedDuties extends Migration {
  override up(): void {
    // Row security binds the tables' owner too, and a migration belongs to no division.
    this.addSql('alter table clients.client no force row level security');
    this.addSql('update clients.client set visit_due_on = null where not active and visit_due_on is not null');
    this.addSql('alter table clients.client force row level security');
  }
}
