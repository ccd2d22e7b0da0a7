import { Migration } from '@mikro-orm/migrations';

import { ownerWideSql } from '#persistence';

/** In which division of the owner a client lies, for one who opens it from outside: the id names that of the first registration. */
export class FindWhereClientsLie extends Migration {
  override up(): void {
    this.addSql(
      ownerWideSql({
        name: 'clients.division_of(client text)',
        returns: 'division text',
        query: 'select theirs.division from clients.client as theirs where theirs.id = client',
      }),
    );
  }
}
