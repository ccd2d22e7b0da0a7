import { Migration } from '@mikro-orm/migrations';
import { notDelegatedSql, rowSecuritySql } from '#persistence';

const TABLE = 'advisors.known_provider';

/** Which providers there are, for the advisors domain to know them. The resources domain fills it when its instance starts. */
export class CreateKnownProviders extends Migration {
  override up(): void {
    this.addSql(`create table ${TABLE} (
      id text collate "C" not null primary key,
      division text collate "C" not null,
      name text not null
    )`);
    this.addSql(`create index known_provider_division on ${TABLE} (division)`);
    // A provider of a district runs points of its streets, whose staff must see it.
    for (const statement of rowSecuritySql(TABLE, { readableFromBelow: true })) this.addSql(statement);
    for (const statement of notDelegatedSql(TABLE)) this.addSql(statement);
    this.addSql('alter table advisors.station add column provider text collate "C" null');
  }
}
