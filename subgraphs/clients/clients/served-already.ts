import type { EntityManager } from '@mikro-orm/postgresql';

import type { DivisionCode } from '#divisions';
import type { IdentityDocumentKind } from '#personal';
import type { Compared } from '#subject-rights';

import { comparedFields } from './identity.ts';

/** What somebody was looked for by, and the record that was to be theirs. */
export type PersonSought = {
  readonly lookup: string;
  /** The fields that are compared by it. */
  readonly fields: readonly string[];
  readonly id: string;
  readonly division: DivisionCode;
};

type Sought = {
  readonly id: string;
  readonly division: DivisionCode;
  readonly identityDocumentKind: IdentityDocumentKind | null;
  readonly identityNumberLookup: string | null;
};

/** How somebody is looked for; not at all when there is nothing to look for them by. */
export function soughtBy({ id, division, identityDocumentKind, identityNumberLookup: lookup }: Sought): PersonSought[] {
  return lookup === null ? [] : [{ lookup, fields: comparedFields(identityDocumentKind), id, division }];
}

type Served = { readonly lookup: string; readonly id: string; readonly division: DivisionCode };

/**
 * The records at which a search for people is entered. A person served with one of the numbers, or without one under the name, has
 * the entry at their own record, also where the caller does not see it; what nobody is served with is counted at the record that was
 * to have it.
 */
export async function comparedByIdentity(em: EntityManager, sought: readonly PersonSought[]): Promise<Compared[]> {
  const lookups = sought.map(({ lookup }) => lookup);
  // The function looks beyond the caller's division, where the mapper finds nothing.
  const served = await em.execute<Served[]>('select lookup, id, division from clients.served_with(array[?]::text[])', [
    lookups,
  ]);
  const found = new Set(served.map(({ lookup }) => lookup));
  const others = sought.filter(({ lookup }) => !found.has(lookup));
  const together = Map.groupBy(others, ({ division, fields }) => `${division} ${fields.join()}`);
  const fieldsOf = new Map(sought.map(({ lookup, fields }) => [lookup, fields]));
  return [
    ...[...together.values()].flatMap(([first, ...rest]) =>
      first === undefined ? [] : [comparison(first, [first, ...rest])],
    ),
    ...served.map((one) => comparison({ ...one, fields: fieldsOf.get(one.lookup) ?? [] }, [one])),
  ];
}

function comparison(
  { division, fields }: Pick<PersonSought, 'division' | 'fields'>,
  records: readonly { readonly id: string }[],
): Compared {
  return { action: 'client.unmask', division, records: records.map(({ id }) => id), fields };
}
