import type { Caller } from '#access';
import { type GraphError, errors } from '#errors';
import { type Item, openMoves } from './available.ts';
import { stateAt } from './due.ts';
import type { RefusalKind, Workflow } from './workflow.ts';

/** What can be done with a record now and which division does it, as messages list it. */
export function describeOpenMoves<StateName extends string, MoveName extends string>(
  workflow: Workflow<StateName, MoveName>,
  item: Item<StateName>,
  now: Date,
): string[] {
  const open = openMoves(workflow, item, now).map(({ move, by }) => `${move} ${by}`);
  // An empty list would not reach the reader: a write carries each member as a value of its own.
  return open.length === 0 ? ['nothing'] : open;
}

type Refused<StateName extends string, MoveName extends string> = {
  readonly id: string;
  readonly item: Item<StateName>;
  readonly move: MoveName;
  readonly caller: Caller;
  readonly now: Date;
};

/** Why a move is refused, with the moves that can be made instead, and by whom. */
export function moveUnavailable<StateName extends string, MoveName extends string>(
  workflow: Workflow<StateName, MoveName>,
  kind: RefusalKind,
  { id, item, move, caller, now }: Refused<StateName, MoveName>,
): GraphError {
  const { by, from, codes } = workflow.moves[move];
  return errors.moveUnavailable(codes?.[kind] ?? workflow.codes?.[kind] ?? `MOVE_UNAVAILABLE.${kind}`, {
    id,
    action: move,
    state: stateAt(workflow, item, now),
    allowed: from,
    available: describeOpenMoves(workflow, item, now),
    authority: (by === 'MAKER' ? item.maker : item.authority) ?? item.division,
    own: caller.division,
    subject: item.movedBy?.subject ?? '',
  });
}
