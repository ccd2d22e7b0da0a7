import type { EntityManager } from '@mikro-orm/postgresql';
import { type Act, record } from '#audit';
import type { CalendarDate } from '#calendar';
import type { DivisionCode } from '#divisions';

/** One move of a record, as the table of its kind keeps it: rows are added, never changed. */
export type MoveRow = {
  readonly movedFrom: DivisionCode;
  readonly movedTo: DivisionCode;
  readonly movedOn: CalendarDate;
  readonly recordedAt: Date;
  readonly recordedBy: string;
};

/** Records the move in the trail of both divisions, so that each finds it among its own entries. */
export function recordMove(
  em: EntityManager,
  act: Omit<Act, 'division'>,
  { from, to }: { readonly from: DivisionCode; readonly to: DivisionCode },
): void {
  for (const division of new Set([from, to])) record(em, { ...act, division });
}

/** Moves in the order in which they were recorded, as the graph shows them: the latest first. */
export function shownMoves(moves: readonly MoveRow[]) {
  return moves.toReversed().map(({ movedFrom, movedTo, movedOn, recordedAt, recordedBy }) => {
    return { from: { code: movedFrom }, to: { code: movedTo }, movedOn, recordedAt, recordedBy };
  });
}
