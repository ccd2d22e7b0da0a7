import { Migration } from '@mikro-orm/migrations';

import { ownerWideSql } from '#persistence';

const FIGURES = [
  ['duty_change', 'change'],
  ['visit_month', 'done'],
] as const;

/**
 * A household that left a street before the street was delegated stays this owner's, and so do the months in which it was counted there: they
 * go on following its visits, unseen, and are right when the street comes back.
 */
export class CountWhereDelegatedSince extends Migration {
  override up(): void {
    for (const [table, column] of FIGURES) {
      this.addSql(`drop function clients.add_${table}(text[], text[], text[], int[])`);
      this.addSql(
        ownerWideSql({
          name: `clients.add_${table}(divisions text[], months text[], categories text[], counts int[])`,
          returns: 'counted int',
          query: `insert into clients.${table} as figure (division, month, category, ${column})
            select * from unnest(divisions, months, categories, counts)
            on conflict (division, month, category) do update set ${column} = figure.${column} + excluded.${column}
            returning 1`,
          evenDelegated: true,
        }),
      );
    }
  }
}
