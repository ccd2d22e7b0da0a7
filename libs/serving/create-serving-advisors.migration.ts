import { Migration } from '@mikro-orm/migrations';
import { deletableSql, notDelegatedSql, rowSecuritySql } from '#persistence';

/** What belongs to the client that the transaction is bound to, and was opened to its caller; see create-break-glass. */
const OF_OPEN_CLIENT = `exists (select from clients.client as theirs
  where theirs.id = nullif(current_setting('app.client', true), '') and theirs.advisor = serving_advisor.advisor
    and clients.is_open_client(theirs.id))`;

/** Which advisors serve where, for the clients domain to know them. The advisors domain fills it when its instance starts. */
export class CreateServingAdvisors extends Migration {
  override up(): void {
    this.addSql(`create table clients.serving_advisor (
      advisor text collate "C" not null,
      division text collate "C" not null,
      primary key (advisor, division)
    )`);
    this.addSql(`create table clients.advisors_told (
      division text collate "C" not null primary key,
      told_at timestamptz not null
    )`);
    // Those of a street serve in its communities, whose staff must see them.
    for (const table of ['clients.serving_advisor', 'clients.advisors_told']) {
      for (const statement of rowSecuritySql(table, { readableFromBelow: true })) this.addSql(statement);
      for (const statement of notDelegatedSql(table)) this.addSql(statement);
    }
    for (const statement of deletableSql('clients.serving_advisor')) this.addSql(statement);
    this.addSql(`create policy opened_by_break_glass on clients.serving_advisor for select using (${OF_OPEN_CLIENT})`);
    this.addSql(`create policy known_by_break_glass on clients.advisors_told for select
      using (coalesce(current_setting('app.client', true), '') <> '')`);
  }
}
