import { Migration } from '@mikro-orm/migrations';

import { ownerWideSql } from '#persistence';

/** When an advisor visited somebody, for the advisor's own copy, over all divisions of the owner: not whom, and nothing of the visit. */
export class FindVisitsOfAnAdvisor extends Migration {
  override up(): void {
    this.addSql(
      ownerWideSql({
        name: 'clients.visits_made_by(visitor text)',
        returns: 'id text, visited_on date, version int, withdrawn boolean',
        query: `select made.id, made.visited_on, made.version, made.withdrawn_at is not null
          from clients.visit as made where made.advisor = visitor`,
      }),
    );
  }
}
