import { Migration } from '@mikro-orm/migrations';

/** Filings are counted by the day, and by how long they wait: an instance enters all of them, from the first step on, when it starts. */
export class CountFilingsAnew extends Migration {
  override up(): void {
    for (const table of ['figure', 'figure_start'])
      this.addSql(`delete from advisors.${table} where figure = 'filings'`);
  }
}
