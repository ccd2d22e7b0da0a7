import { Migration } from '@mikro-orm/migrations';
import { tokenTableSql } from '#lists';

/** What each library is ordered by; names and titles by code point, as cursors compare them. */
const ordered = {
  policy: ['title', 'in_force_from', 'in_force_until'],
  resource: ['title', 'available_from', 'available_until'],
  project: ['title', 'runs_from', 'runs_until'],
  provider: ['name'],
} as const;

/** The libraries are ordered and searched; instances find the words of what is there already when they start. */
export class OrderAndSearchLibraries extends Migration {
  override up(): void {
    for (const [table, columns] of Object.entries(ordered)) {
      const [text] = columns;
      this.addSql(`alter table resources.${table} alter column ${text} type text collate "C"`);
      for (const column of columns) {
        this.addSql(`create index ${table}_${column} on resources.${table} (${column}, id, division)`);
      }
      for (const statement of tokenTableSql(`resources.${table}`)) this.addSql(statement);
    }
  }
}
