import { Migration } from '@mikro-orm/migrations';
import { notDelegatedSql, rowSecuritySql } from '#persistence';

/** Who decides in the place of an authority, and until when. It stands beside the trail, since authorities decide in every domain. */
export class CreateDeputies extends Migration {
  override up(): void {
    this.addSql(`create table audit.deputy (
      id text collate "C" not null primary key,
      division text collate "C" not null,
      subject text collate "C" not null,
      until date not null,
      named_at timestamptz not null,
      named_by text not null,
      ended_at timestamptz null,
      ended_by text null
    )`);
    this.addSql('create index deputy_subject on audit.deputy (subject)');
    this.addSql('create index deputy_division on audit.deputy (division)');
    for (const statement of rowSecuritySql('audit.deputy')) this.addSql(statement);
    for (const statement of notDelegatedSql('audit.deputy')) this.addSql(statement);
  }
}
