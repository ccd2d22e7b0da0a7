import type { EntityManager } from '@mikro-orm/postgresql';
import type { DivisionCode } from '#divisions';
import { errors } from '#errors';
import { type Act, record } from './act.ts';
import { type Counted, type LimitedCaller, findReached } from './caller-limits.ts';

/** A search for people: `id` is a keyed hash of what is looked for, the same for all its pages. */
export type PeopleSearch = {
  readonly id: string;
  readonly within: DivisionCode;
  /** Whom the page shows. */
  readonly found: readonly { readonly id: string; readonly division: DivisionCode }[];
};

/**
 * Counts a search for people, whichever list or text it is made from; `id` and `within` as of a `PeopleSearch`. Whoever calls it says in the trail what was
 * looked for. Errors: UNMASK_LIMIT, and nothing is counted.
 */
export async function countSearch(
  em: EntityManager,
  searcher: LimitedCaller,
  { id, within }: Pick<PeopleSearch, 'id' | 'within'>,
): Promise<void> {
  const { subject, now } = searcher;
  const reached = await findReached(em, 'search', searcher, [id], (since) =>
    em.execute<Counted[]>(
      `select search as id, (extract(epoch from max(at)) * 1000)::float8 as at from audit.searching
       where subject = ? and at > ?::timestamptz group by search`,
      [subject, since],
    ),
  );
  if (reached !== undefined) throw errors.searchLimit(reached);
  await em.execute(
    `insert into audit.searching (subject, at, search, division) values (?, ?::timestamptz, ?, ?) on conflict do nothing`,
    [subject, now, id, within],
  );
}

/**
 * Counts a search for people and says whom it found, one entry for each division; the words stand nowhere. Call it within `session.write`
 * before the page is handed on. Errors: UNMASK_LIMIT, and nothing is counted.
 */
export async function accountForSearch(
  em: EntityManager,
  searcher: LimitedCaller,
  { id, within, found }: PeopleSearch,
): Promise<void> {
  await countSearch(em, searcher, { id, within });
  for (const act of actsOf(within, found)) record(em, act);
}

/** An entry at a division above would be hidden from those who audit the one whose people were found. */
function actsOf(within: DivisionCode, found: PeopleSearch['found']): Act[] {
  const places = Map.groupBy(found, ({ division }) => division);
  if (found.length === 0) places.set(within, []);
  return [...places].map(([division, records]) => {
    return { action: 'client.search', division, records: records.map((one) => one.id), fields: ['search'] };
  });
}
