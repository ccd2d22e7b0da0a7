import type { EntityManager } from '@mikro-orm/postgresql';
import type { Caller } from '#access';
import { record } from '#audit';
import type { CalendarDate } from '#calendar';
import { findAuthoritiesOf } from '#deputies';
import type { DivisionCode, RecordId } from '#divisions';
import { errors } from '#errors';
import { type Item, type Mover, findMoveRefusal } from './available.ts';
import { stateAt } from './due.ts';
import { type WorkflowFigure, countPlace } from './figure.ts';
import { moveUnavailable } from './refusal.ts';
import type { Workflow } from './workflow.ts';

/** A move as it is made: kept in the history of the record. */
export type Step<StateName extends string, MoveName extends string> = {
  readonly move: MoveName;
  readonly from: StateName;
  readonly to: StateName;
  readonly reason: string | null;
  readonly at: Date;
  readonly by: Caller;
};

/** What the entry of the trail says of a move besides the action; it stands in the division where the record is afterwards unless another is told. */
type Told = {
  readonly fields: readonly string[];
  readonly records?: readonly string[];
  readonly division?: DivisionCode;
};

/** How the records of a workflow are kept. */
export type Kept<Row, StateName extends string, MoveName extends string> = {
  /** What a record is called; the input field that names it is called the same. */
  readonly kind: string;
  /** The input field that names the move; left out where the mutation makes one move alone. */
  readonly moveField?: string;
  /** The record, held against other writers until the transaction ends. */
  readonly lock: (em: EntityManager, id: RecordId) => Promise<Row | undefined>;
  readonly itemOf: (row: Row) => Item<StateName>;
  /** Writes the state and the step, and all that follows from the move, in the transaction. What it throws undoes the move. */
  readonly enter: (em: EntityManager, row: Row, step: Step<StateName, MoveName>) => Promise<Told>;
  /** What counts the records by state and age. */
  readonly figure?: WorkflowFigure;
};

/** Whose move it is, and when: a `RequestScope` is one. */
type Maker = { readonly caller: Caller; readonly now: Date; readonly today: CalendarDate };

type Wanted<MoveName> = { readonly id: RecordId; readonly move: MoveName; readonly reason: string | null };

/**
 * Makes a move with a record: held against others, refused where it is not available, kept as a step and told in the trail, in one
 * transaction. Of two at the same time the second finds the state that the first left. Errors: NOT_FOUND, DIVISION_FORBIDDEN,
 * MOVE_UNAVAILABLE or the codes of the workflow, and those of its effects.
 */
export async function makeMove<Row extends { readonly id: string }, StateName extends string, MoveName extends string>(
  em: EntityManager,
  maker: Maker,
  workflow: Workflow<StateName, MoveName>,
  kept: Kept<Row, StateName, MoveName>,
  { id, move, reason }: Wanted<MoveName>,
): Promise<Row> {
  const { caller, now } = maker;
  const row = await kept.lock(em, id);
  if (row === undefined) throw errors.notFound(kept.kind, id, ['input', kept.kind]);
  const item = kept.itemOf(row);
  // Deputies are asked for where it is not the authority itself that moves, which is seldom.
  const deputyOf = (): Promise<ReadonlySet<DivisionCode>> => findAuthoritiesOf(em, caller.subject, maker.today);
  const refusalOf = (mover: Mover) => findMoveRefusal(workflow, move, item, { mover, now });
  const alone = refusalOf({ caller });
  const refusal = alone === 'AUTHORITY' ? refusalOf({ caller, deputyOf: await deputyOf() }) : alone;
  if (refusal === 'RIGHTS') throw errors.divisionForbidden(item.division, caller.division).at(['input', kept.kind]);
  if (refusal !== undefined) {
    const field = refusal === 'STATE' ? (kept.moveField ?? kept.kind) : kept.kind;
    throw moveUnavailable(workflow, refusal, { id, item, move, caller, now }).at(['input', field]);
  }
  const step = stepOf(workflow, item, { move, reason }, maker);
  const { fields, records = [row.id], division } = await kept.enter(em, row, step);
  const after = kept.itemOf(row);
  if (kept.figure) await countPlace(em, kept.figure, maker.today, { before: item, after });
  const { action } = workflow.moves[move];
  record(em, { action, division: division ?? after.division, records, fields, reason });
  return row;
}

/** A move that can be made, as the history is to keep it. */
export function stepOf<StateName extends string, MoveName extends string>(
  workflow: Workflow<StateName, MoveName>,
  item: Pick<Item<StateName>, 'state' | 'since'>,
  { move, reason }: Pick<Wanted<MoveName>, 'move' | 'reason'>,
  { caller, now }: Pick<Maker, 'caller' | 'now'>,
): Step<StateName, MoveName> {
  const from = stateAt(workflow, item, now);
  return { move, from, to: workflow.moves[move].to, reason, at: now, by: caller };
}
