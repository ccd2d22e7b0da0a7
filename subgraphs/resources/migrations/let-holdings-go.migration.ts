import { Migration } from '@mikro-orm/migrations';
import { deletableSql } from '#persistence';

/** What an owner holds follows what it delegates: a division that is handed on goes. */
export class LetHoldingsGo extends Migration {
  override up(): void {
    for (const statement of deletableSql('resources.holding')) this.addSql(statement);
  }
}
