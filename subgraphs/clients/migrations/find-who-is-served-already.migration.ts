import { Migration } from '@mikro-orm/migrations';

import { ownerWideSql } from '#persistence';

/** Which records the look-ups of identity numbers belong to, over all divisions of the owner, as the unique index has it. */
export class FindWhoIsServedAlready extends Migration {
  override up(): void {
    this.addSql(
      ownerWideSql({
        name: 'clients.served_with(lookups text[])',
        returns: 'lookup text, id text, division text',
        query: `select identity_number_lookup, client.id, client.division from clients.client
          where active and identity_number_lookup = any (lookups)`,
      }),
    );
  }
}
