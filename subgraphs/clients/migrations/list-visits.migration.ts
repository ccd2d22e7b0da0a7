import { Migration } from '@mikro-orm/migrations';

/** Visits are listed by day from either end, of an owner, of a division and of an advisor. */
export class ListVisits extends Migration {
  override up(): void {
    this.addSql('create index visit_day_index on clients.visit (visited_on, id, division)');
    this.addSql('create index visit_division_day_index on clients.visit (division, visited_on, id)');
    this.addSql('create index visit_advisor_day_index on clients.visit (advisor, visited_on, id)');
  }
}
