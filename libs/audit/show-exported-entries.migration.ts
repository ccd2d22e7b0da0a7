import { Migration } from '@mikro-orm/migrations';

/** The trail in the copy of a person begins with the first entry of the record, wherever it was written: records move. */
export class ShowExportedEntries extends Migration {
  override up(): void {
    this.addSql(`create policy of_exported_record on audit.entry for select
      using (nullif(current_setting('app.exported', true), '') = any (records))`);
  }
}
