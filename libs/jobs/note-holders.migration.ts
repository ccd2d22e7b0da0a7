import { Migration } from '@mikro-orm/migrations';

/** By whom a run is held, so that one whose process was killed need not wait for the end of its lock. */
export class NoteHolders extends Migration {
  override up(): void {
    this.addSql('alter table audit.job add column locked_by int null');
  }
}
