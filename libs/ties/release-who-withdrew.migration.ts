import { Migration } from '@mikro-orm/migrations';
import { ownerWideSql } from '#persistence';

/**
 * Takes a subject from the record of a service that is over, wherever it lies: the authority there cannot untie it, and the one that
 * ties the person anew does not see it.
 */
export class ReleaseWhoWithdrew extends Migration {
  override up(): void {
    this.addSql(
      ownerWideSql({
        name: 'audit.release_withdrawn(withdrawn text)',
        returns: 'released text',
        query: `update audit.tie set subject = null where subject = withdrawn and access_ended = 'WITHDRAWN' returning advisor`,
        evenDelegated: true,
      }),
    );
  }
}
