import { Migration } from '@mikro-orm/migrations';
import { notDelegatedSql } from '#persistence';

const tables = ['holding', 'policy', 'provider', 'resource', 'project'];

/** What an owner recorded in a division before it delegated it counts for the next owner alone. */
export class HideDelegated extends Migration {
  override up(): void {
    for (const table of tables) for (const statement of notDelegatedSql(`resources.${table}`)) this.addSql(statement);
  }
}
