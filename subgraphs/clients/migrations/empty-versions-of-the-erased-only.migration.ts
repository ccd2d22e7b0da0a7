import { Migration } from '@mikro-orm/migrations';

import { matchedSql } from '#persistence';

const IS_ERASED = matchedSql(
  { table: 'clients.client_version', column: 'client_id' },
  { table: 'clients.erasure', column: 'client_id' },
);

/**
 * Binds the emptying of a client's earlier versions to the erasure of that client. The policy compared the erasure's column with
 * itself, so that one erasure in sight let the versions of every client be emptied.
 */
export class EmptyVersionsOfTheErasedOnly extends Migration {
  override up(): void {
    this.addSql(`alter policy emptied_only on clients.client_version
      using (${IS_ERASED} or current_setting('app.resealing', true) = 'on')`);
  }
}
