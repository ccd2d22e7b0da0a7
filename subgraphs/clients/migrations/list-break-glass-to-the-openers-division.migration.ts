import { Migration } from '@mikro-orm/migrations';

/** Shows what was opened from outside also to those responsible for who opened it: the row alone, nothing of the client. */
export class ListBreakGlassToTheOpenersDivision extends Migration {
  override up(): void {
    this.addSql('create index break_glass_caller_division_index on clients.break_glass (caller_division, at, id)');
    this.addSql(`create policy within_openers_division on clients.break_glass for select using
      (caller_division >= current_setting('app.division_from', true)
       and caller_division < current_setting('app.division_to', true))`);
  }
}
