import { Migration } from '@mikro-orm/migrations';
import { ownerWideSql } from '#persistence';

/** Whose the look-up of an identity number is, over all divisions of the owner, as the unique index has it. */
export class FindWhoIsRegisteredAlready extends Migration {
  override up(): void {
    this.addSql(
      ownerWideSql({
        name: 'advisors.registered_with(lookup text)',
        returns: 'id text, division text',
        query: `select advisor.id, advisor.division from advisors.advisor
          where filing_state <> 'WITHDRAWN' and identity_number_lookup = lookup`,
      }),
    );
  }
}
