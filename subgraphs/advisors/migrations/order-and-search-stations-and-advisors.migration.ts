import { Migration } from '@mikro-orm/migrations';
import { tokenTableSql } from '#lists';

const ordered = { station: ['name', 'opened_on'], advisor: ['name', 'created_at'] } as const;

/** Stations and advisors are ordered and searched; instances find the words of what is there already when they start. */
export class OrderAndSearchStationsAndAdvisors extends Migration {
  override up(): void {
    for (const [table, columns] of Object.entries(ordered)) {
      // By code point, as cursors compare names.
      this.addSql(`alter table advisors.${table} alter column name type text collate "C"`);
      for (const column of columns) {
        this.addSql(`create index ${table}_${column} on advisors.${table} (${column}, id, division)`);
      }
      for (const statement of tokenTableSql(`advisors.${table}`)) this.addSql(statement);
    }
  }
}
