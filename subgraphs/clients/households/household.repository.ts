import type { EntityManager } from '@mikro-orm/postgresql';

import { Household } from './household.entity.ts';

/** Rows are read for one answer and never changed through it, so no identity map keeps an older state of them. */
const FRESH = { disableIdentityMap: true } as const;

export function findHouseholds(em: EntityManager, ids: readonly string[]): Promise<Household[]> {
  return em.find(Household, { id: { $in: [...ids] } }, FRESH);
}

/** Those of which an address is known; it is shown to nobody whole. */
export function findWithAddress(em: EntityManager, ids: readonly string[]): Promise<{ id: string }[]> {
  // The address is lazy in the entity, and is not read here either.
  return em.execute<{ id: string }[]>(
    'select id from clients.household where id = any (array[?]::text[]) and address is not null',
    [ids],
  );
}

/** Takes one active client off a household and returns how many are left. */
export async function leaveHousehold(
  em: EntityManager,
  id: string,
  stamp: { readonly changedAt: Date; readonly changedBy: string },
): Promise<number> {
  // The row's own count decides, so that of two members who end at once exactly one is the last.
  const [row] = await em.execute<{ left: number }[]>(
    `update clients.household set active_clients = active_clients - 1, changed_at = ?, changed_by = ?
     where id = ? returning active_clients as "left"`,
    [stamp.changedAt, stamp.changedBy, id],
  );
  if (row === undefined) throw new TypeError(`no household ${id}`);
  return row.left;
}
