/** How many people one person may see unmasked at most, in any hour and in any day of 24 hours. */
export type UnmaskLimits = { readonly perHour: number; readonly perDay: number };

/** A person who was seen, and when last, in milliseconds since 1970. */
export type Seen = { readonly person: string; readonly at: number };

/** That a limit is reached: from when on it is not; never, when more are asked for at once than it lets anyone see. */
export type Reached = { readonly most: number; readonly hours: number; readonly until: Date | undefined };

const HOUR_MS = 3_600_000;

/** How far back `reachedLimit` looks. */
export const COUNTED_MS = 24 * HOUR_MS;

/** Whether the people asked for are too many after those seen before. Whoever is seen again within the time counts once. */
export function reachedLimit(
  asked: readonly string[],
  seen: readonly Seen[],
  now: Date,
  { perHour, perDay }: UnmaskLimits,
): Reached | undefined {
  const people = new Set(asked);
  const others = seen
    .filter(({ person }) => !people.has(person))
    .map(({ at }) => at)
    .toSorted((one, other) => one - other);
  const reached = [
    { most: perDay, hours: 24 },
    { most: perHour, hours: 1 },
  ].flatMap(({ most, hours }) => {
    const counted = others.filter((at) => at > now.getTime() - hours * HOUR_MS);
    const tooMany = counted.length + people.size - most;
    if (tooMany <= 0) return [];
    const last = people.size > most ? undefined : counted[tooMany - 1];
    return [{ most, hours, until: last === undefined ? undefined : new Date(last + hours * HOUR_MS) }];
  });
  // The one that holds longest.
  return reached.toSorted((one, other) => timeOf(other) - timeOf(one))[0];
}

function timeOf({ until }: Reached): number {
  return until?.getTime() ?? Infinity;
}
