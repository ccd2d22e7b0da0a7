import type { EntityManager } from '@mikro-orm/postgresql';
import type { DivisionCode } from '#divisions';
import { isTableHere } from '#persistence';

/** How many more households are served in a community; fewer are below zero. */
export type ServedChange = { readonly division: DivisionCode; readonly households: number };

const TABLE = 'advisors.served_households';

/**
 * Tells the advisors domain of households that are served from now on or no longer, in the transaction that changed it. Where that domain
 * stands in another database it is not told: nothing is advised by caseload there.
 */
export async function tellServed(em: EntityManager, changes: readonly ServedChange[]): Promise<void> {
  const changed = changes.filter(({ households }) => households !== 0);
  if (changed.length === 0 || !(await isTableHere(em, TABLE))) return;
  // One statement, whatever the number of communities; the writing domain's entity manager does not know the table.
  await em.execute(
    `insert into ${TABLE} as known (division, households)
     select division, sum(change)::int from unnest(array[?]::text[], array[?]::int[]) as told (division, change)
     group by division order by division
     on conflict (division) do update set households = known.households + excluded.households`,
    [changed.map(({ division }) => division), changed.map(({ households }) => households)],
  );
}

/** Tells it how many are served in each community, and that it is told from now on. */
export async function tellAllServed(em: EntityManager, owner: DivisionCode): Promise<void> {
  if (!(await isTableHere(em, TABLE))) return;
  // What another process is adding to the table is waited for, so that it is counted once.
  await em.execute(`lock table ${TABLE} in share row exclusive mode`);
  // One statement, whatever their number.
  await em.execute(
    `insert into ${TABLE} (division, households)
     select division, coalesce(served.households, 0) from ${TABLE} as known full join (
       select division, count(*)::int as households from clients.household where active_clients > 0 group by division
     ) as served using (division)
     on conflict (division) do update set households = excluded.households
     where served_households.households <> excluded.households`,
  );
  await em.execute(`insert into advisors.clients_told (division, told_at) values (?, now()) on conflict do nothing`, [
    owner,
  ]);
}
