import { Migration } from '@mikro-orm/migrations';

/** Says of each station since when its place was not checked: since its latest check, or its opening. */
export class FillLastChecks extends Migration {
  override up(): void {
    this.addSql(`update advisors.station set unchecked_since = coalesce(
      (select max(checked_on) from advisors.premises_check as made where made.station = station.id), opened_on)`);
    this.addSql('alter table advisors.station alter column unchecked_since set not null');
  }
}
