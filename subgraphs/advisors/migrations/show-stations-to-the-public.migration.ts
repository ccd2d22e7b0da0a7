import { Migration } from '@mikro-orm/migrations';
import { publishedSql } from '#persistence';

/**
 * What everybody is shown without a sign-in: open stations that are published, and of all other tables nothing. This condition is the one place that says which
 * stations are published; `publishedSql` with another one, in a later migration, takes its place. By their words stations are only found:
 * what is found is read from the table of stations.
 */
export class ShowStationsToThePublic extends Migration {
  override up(): void {
    const statements = [
      ...publishedSql('advisors.station', 'published_on is not null and closed_on is null'),
      ...publishedSql('advisors.station_token', 'true'),
    ];
    for (const statement of statements) this.addSql(statement);
  }
}
