import { Migration } from '@mikro-orm/migrations';

/** What is open to a case worker is few of all that was ever given, and listed in the order in which it began. */
export class ListOpenCases extends Migration {
  override up(): void {
    this.addSql(
      `create index record_grant_open_cases_index on clients.record_grant (starts_at, id) where kind = 'CASE' and ended_at is null`,
    );
  }
}
