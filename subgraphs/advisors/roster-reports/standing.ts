import type { DivisionCode } from '#divisions';
import type { FilingState } from '../filings/filing.workflow.ts';
import type { KnownMove, KnownStep } from './roster-facts.ts';

/** Where an advisor was registered, and on the roster since when and until when; instants in milliseconds. */
export type Standing = {
  /** When they were filed for the first time. */
  readonly filedAt: number | undefined;
  readonly withdrawnAt: number | undefined;
  /** The state when the period ended; undefined where they were not registered then. */
  readonly state: FilingState | undefined;
  /** When they came to that state. */
  readonly since: number;
  /** Where they were at an instant; a move counts from its own on. */
  readonly placeAt: (at: number) => DivisionCode;
};

/** Pure. The steps are those before the period ended, in their order; the moves are all of them. */
export function standingOf(now: DivisionCode, steps: readonly KnownStep[], moves: readonly KnownMove[]): Standing {
  const last = steps.at(-1);
  return {
    filedAt: steps.find(({ to }) => to === 'FILED')?.at,
    withdrawnAt: steps.find(({ to }) => to === 'WITHDRAWN')?.at,
    state: last?.to,
    since: last?.at ?? 0,
    placeAt: (at) => moves.find((move) => move.at > at)?.from ?? now,
  };
}

/** Whether they were on the roster at an instant: from the first filing until they withdraw. A suspension is no leaving. */
export function isFiledAt({ filedAt, withdrawnAt }: Standing, at: number): boolean {
  return filedAt !== undefined && filedAt <= at && (withdrawnAt === undefined || at < withdrawnAt);
}
