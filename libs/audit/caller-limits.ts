import type { EntityManager } from '@mikro-orm/postgresql';

/** How much one caller may do of what is limited, in any hour and in any day of 24 hours: people seen unmasked, clients opened, people looked for. */
export type CallerLimits = { readonly perHour: number; readonly perDay: number };

/** Whom a limit binds, and when. */
export type LimitedCaller = { readonly subject: string; readonly now: Date; readonly limits: CallerLimits };

/** What counts towards a limit once, by its id, and when it last did, in milliseconds since 1970. */
export type Counted = { readonly id: string; readonly at: number };

/** That a limit is reached: from when on it is not; never, when more are asked for at once than it lets anyone do. */
export type Reached = { readonly most: number; readonly hours: number; readonly until: Date | undefined };

const HOUR_MS = 3_600_000;

/** How far back the longest limit looks. */
const COUNTED_MS = 24 * HOUR_MS;

/**
 * The limit that what is asked for would exceed, after what `listCounted` reads of the caller's past. Call it in the transaction
 * that adds to what is counted: requests of one subject for the same deed wait for each other here until the commit, so that
 * none slips through beside another. From here to its end the transaction also sees rows that are the subject's own.
 */
export async function findReached(
  em: EntityManager,
  deed: 'unmask' | 'breakGlass' | 'search',
  { subject, now, limits }: LimitedCaller,
  asked: readonly string[],
  listCounted: (since: Date) => Promise<readonly Counted[]>,
): Promise<Reached | undefined> {
  await em.execute(`select set_config('app.subject', ?, true)`, [subject]);
  // A statement of its own, so that the next one sees what was committed while this one waited.
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`${deed} ${subject}`]);
  return reachedLimit(asked, await listCounted(new Date(now.getTime() - COUNTED_MS)), now, limits);
}

/** Whether what is asked for is too much after what was counted before. Whatever is asked for again within the time counts once. */
function reachedLimit(
  asked: readonly string[],
  counted: readonly Counted[],
  now: Date,
  { perHour, perDay }: CallerLimits,
): Reached | undefined {
  const ids = new Set(asked);
  const others = counted
    .filter(({ id }) => !ids.has(id))
    .map(({ at }) => at)
    .toSorted((one, other) => one - other);
  const reached = [
    { most: perDay, hours: 24 },
    { most: perHour, hours: 1 },
  ].flatMap(({ most, hours }) => {
    const within = others.filter((at) => at > now.getTime() - hours * HOUR_MS);
    const tooMany = within.length + ids.size - most;
    if (tooMany <= 0) return [];
    const last = ids.size > most ? undefined : within[tooMany - 1];
    return [{ most, hours, until: last === undefined ? undefined : new Date(last + hours * HOUR_MS) }];
  });
  // The one that holds longest.
  return reached.toSorted((one, other) => timeOf(other) - timeOf(one))[0];
}

function timeOf({ until }: Reached): number {
  return until?.getTime() ?? Infinity;
}
