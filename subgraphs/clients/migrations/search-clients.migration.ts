import { Migration } from '@mikro-orm/migrations';

import { tokenTableSql } from '#lists';

/** Clients are found by hashes of their names, numbers and flags; instances, which have the keys, make those of clients who are there already. */
export class SearchClients extends Migration {
  override up(): void {
    for (const statement of tokenTableSql('clients.client')) this.addSql(statement);
  }
}
