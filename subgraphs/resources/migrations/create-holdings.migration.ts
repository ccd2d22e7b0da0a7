import { Migration } from '@mikro-orm/migrations';
import { rowSecuritySql } from '#persistence';

/** The divisions that this owner holds: where entries of its libraries may stand. */
export class CreateHoldings extends Migration {
  override up(): void {
    this.addSql('create table resources.holding (division text collate "C" not null primary key)');
    for (const statement of rowSecuritySql('resources.holding')) this.addSql(statement);
  }
}
