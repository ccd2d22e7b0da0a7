import type { EntityManager } from '@mikro-orm/postgresql';

import type { DivisionCode } from '#divisions';
import type { Compared } from '#subject-rights';

/** A look-up of an identity number, and the record that was to have the number. */
export type NumberSought = {
  readonly identityNumberLookup: string;
  readonly id: string;
  readonly division: DivisionCode;
};

type Served = { readonly lookup: string; readonly id: string; readonly division: DivisionCode };

/**
 * The records at which a search for identity numbers is entered. A person served with one of the numbers has the entry at their own
 * record, also where the caller does not see it; a number that nobody is served with is counted at the record that was to have it.
 */
export async function comparedByNumber(em: EntityManager, sought: readonly NumberSought[]): Promise<Compared[]> {
  const compared = { action: 'client.unmask', fields: ['identityNumber'] } as const;
  const lookups = sought.map(({ identityNumberLookup }) => identityNumberLookup);
  // The function looks beyond the caller's division, where the mapper finds nothing.
  const served = await em.execute<Served[]>('select lookup, id, division from clients.served_with(array[?]::text[])', [
    lookups,
  ]);
  const found = new Set(served.map(({ lookup }) => lookup));
  const others = sought.filter(({ identityNumberLookup }) => !found.has(identityNumberLookup));
  const byDivision = [...Map.groupBy(others, ({ division }) => division)];
  return [
    ...byDivision.map(([division, theirs]) => ({ ...compared, division, records: theirs.map(({ id }) => id) })),
    ...served.map(({ id, division }) => ({ ...compared, division, records: [id] })),
  ];
}
