import { Migration } from '@mikro-orm/migrations';
import { appendOnlySql, rowSecuritySql } from '#persistence';

/** An unset setting is null the first time and empty after a transaction that had set it. */
const OF_SIGNED_IN = `owner = nullif(current_setting('app.division', true), '')`;

/** Whose database it is, noted once and for good, and by domain what its owner delegated when the domain was last prepared. */
export class NoteOwner extends Migration {
  override up(): void {
    this.addSql(
      'create table audit.ownership (single boolean not null primary key, owner text collate "C" not null, constraint ownership_is_one check (single))',
    );
    this.addSql('alter table audit.ownership enable row level security');
    this.addSql('alter table audit.ownership force row level security');
    this.addSql('create policy known on audit.ownership for select using (true)');
    this.addSql(`create policy noted on audit.ownership for insert with check (${OF_SIGNED_IN})`);
    for (const statement of appendOnlySql('audit.ownership')) this.addSql(statement);
    this.addSql('revoke update, delete, truncate on audit.ownership from current_user');
    this.addSql(
      'create table audit.delegation (domain text not null primary key, division text collate "C" not null, codes text[] not null)',
    );
    for (const statement of rowSecuritySql('audit.delegation')) this.addSql(statement);
  }
}
