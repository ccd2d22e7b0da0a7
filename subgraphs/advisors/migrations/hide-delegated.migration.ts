import { Migration } from '@mikro-orm/migrations';
import { notDelegatedSql } from '#persistence';

const tables = ['station_duty', 'station', 'advisor', 'posting', 'filing_step', 'service_centre'];

/** What an owner recorded in a division before it delegated it counts for the next owner alone. */
export class HideDelegated extends Migration {
  override up(): void {
    for (const table of tables) for (const statement of notDelegatedSql(`advisors.${table}`)) this.addSql(statement);
  }
}
