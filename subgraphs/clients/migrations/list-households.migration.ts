import { Migration } from '@mikro-orm/migrations';

/** Households are listed by division, by how many of them are served, and by when they were registered. */
export class ListHouseholds extends Migration {
  override up(): void {
    this.addSql('drop index clients.household_division_index');
    this.addSql('create index household_division_index on clients.household (division, id)');
    for (const column of ['active_clients', 'registered_at']) {
      this.addSql(`create index household_${column} on clients.household (${column}, id, division)`);
    }
  }
}
