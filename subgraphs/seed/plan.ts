import { createHash } from 'node:crypto';
import type { CalendarDate, YearMonth } from '#calendar';
import { type DivisionCode, type DivisionTree, isWithin } from '#divisions';
import type { Seals } from '#sealing';
import { type Profile, type ProfileName, monthsUntil, profiles } from './profiles.ts';

/** What is to be made for one owner. */
export type Plan = {
  readonly owner: DivisionCode;
  readonly tree: DivisionTree;
  /** Seals what is kept of people, as the owner's services do. */
  readonly seals: Seals;
  readonly profile: Profile;
  /** Begins the key of every random choice. */
  readonly seed: string;
  readonly today: CalendarDate;
  /** The months with visits, the current one last. */
  readonly months: readonly YearMonth[];
  readonly firstMonth: YearMonth;
  /** Visits in a month for each one that the duty asks for. */
  readonly visitsFactor: number;
  /** Whether the owner holds the code: at or beneath its own and not delegated. */
  holds(code: DivisionCode): boolean;
  /** Six digits that begin the identity numbers of a division's people: no area of China, the same for the whole division. */
  areaOf(code: DivisionCode): string;
};

export type PlanOptions = {
  readonly owner: DivisionCode;
  readonly tree: DivisionTree;
  readonly seals: Seals;
  readonly profile: ProfileName;
  readonly today: CalendarDate;
  readonly months: number;
  readonly delegated?: readonly DivisionCode[];
  readonly visitsFactor?: number;
  readonly seed?: string;
};

export function planOf({
  owner,
  tree,
  seals,
  profile,
  today,
  months: count,
  delegated = [],
  visitsFactor = 1,
  seed = '1',
}: PlanOptions): Plan {
  const months = monthsUntil(today, count);
  const [firstMonth] = months;
  if (firstMonth === undefined) throw new RangeError('at least one month');
  return {
    owner,
    tree,
    seals,
    profile: profiles[profile],
    seed,
    today,
    months,
    firstMonth,
    visitsFactor,
    holds: (code) => isWithin(code, owner) && !delegated.some((other) => isWithin(code, other)),
    areaOf: (code) =>
      `319${(createHash('sha256').update(code).digest().readUInt16BE(0) % 1000).toString().padStart(3, '0')}`,
  };
}
