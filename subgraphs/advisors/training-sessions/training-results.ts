import type { DivisionCode } from '#divisions';
import type { TrainingCounts } from './training-counts.ts';

type Numbers = { readonly [Name in keyof TrainingCounts]: number | null };

/** What an owner's advisors made of a session, and as of when; null while it has not reported. */
export type ResultOfOwner = Numbers & { readonly division: DivisionCode; readonly reportedAt: Date | null };

type Reported = {
  readonly division: DivisionCode;
  readonly enrolled?: number | null | undefined;
  readonly attended?: number | null | undefined;
  readonly passed?: number | null | undefined;
  readonly reportedAt?: Date | null | undefined;
};

/** Each owner once, by its code: the own as it counts now, those that reported, and those that are expected to. Pure. */
export function resultsOf({
  division: holder,
  own,
  expected,
  reported,
}: {
  readonly division: DivisionCode;
  /** Undefined where none of the own advisors is enrolled. */
  readonly own: (TrainingCounts & { readonly at: Date }) | undefined;
  readonly expected: readonly DivisionCode[];
  readonly reported: readonly Reported[];
}): ResultOfOwner[] {
  const counted = own && [{ division: holder, ...own, reportedAt: own.at }];
  const silent = expected.map((division): Reported => ({ division }));
  const results = new Map<DivisionCode, ResultOfOwner>();
  for (const one of [...silent, ...reported, ...(counted ?? [])]) {
    const { division, enrolled = null, attended = null, passed = null, reportedAt = null } = one;
    results.set(division, { division, enrolled, attended, passed, reportedAt });
  }
  return [...results.values()].toSorted((a, b) => (a.division < b.division ? -1 : 1));
}
