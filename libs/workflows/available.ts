import type { Caller, CallerRole } from '#access';
import { type DivisionCode, isWithin } from '#divisions';
import { stateAt } from './due.ts';
import { type RefusalKind, type Workflow, movesFrom } from './workflow.ts';

/** A person as a step names them. */
export type Actor = { readonly subject: string; readonly role: CallerRole };

/** Where a record of a workflow is. */
export type Item<StateName extends string = string> = {
  readonly division: DivisionCode;
  /** The one that decides; where there is none, no move is made by an authority. */
  readonly authority?: DivisionCode;
  /** The division that made the record; where there is none, no move is made by a maker. */
  readonly maker?: DivisionCode;
  /** Moves of the workflow that this record has not, by their names. */
  readonly without?: readonly string[];
  readonly state: StateName;
  /** When it came to the state. */
  readonly since: Date;
  /** Who made the move that brought it there, where a second person is asked for. */
  readonly movedBy?: Actor;
};

/** Who would move a record, and for which authorities besides their own. */
export type Mover = {
  readonly caller: Pick<Caller, 'subject' | 'role' | 'division' | 'scopes' | 'isAuthority'>;
  /** The authorities that named the caller their deputy, today. */
  readonly deputyOf?: ReadonlySet<DivisionCode>;
};

/** A move that the caller can make, as the graph shows it. */
export type AvailableAction<MoveName extends string> = {
  readonly action: MoveName;
  readonly needsReason: boolean;
  /** What else is to be said with it, by the names of input fields. */
  readonly fields: readonly string[];
};

/** Why the caller cannot make the move now; undefined where they can. Whose decision it is comes before the state. */
export function findMoveRefusal<StateName extends string, MoveName extends string>(
  workflow: Workflow<StateName, MoveName>,
  name: MoveName,
  item: Item<StateName>,
  { mover, now }: { readonly mover: Mover; readonly now: Date },
): RefusalKind | 'RIGHTS' | undefined {
  const { scope, by, from, secondPerson } = workflow.moves[name];
  const { caller } = mover;
  if (!caller.scopes.has(scope) || !isWithin(item.division, caller.division)) return 'RIGHTS';
  if (by === 'AUTHORITY' && !decidesFor(item.authority, mover)) return 'AUTHORITY';
  if (by === 'MAKER' && (item.maker === undefined || !caller.isAuthority(item.maker))) return 'AUTHORITY';
  if (item.without?.includes(name) || !from.includes(stateAt(workflow, item, now))) return 'STATE';
  const isSame = secondPerson && item.movedBy !== undefined && isSamePerson(item.movedBy, caller);
  return isSame ? 'SECOND_PERSON' : undefined;
}

/** The moves that the caller can make now, in the order in which they are declared. */
export function availableMoves<StateName extends string, MoveName extends string>(
  workflow: Workflow<StateName, MoveName>,
  item: Item<StateName>,
  by: { readonly mover: Mover; readonly now: Date },
): MoveName[] {
  return movesFrom(workflow, stateAt(workflow, item, by.now)).filter(
    (move) => findMoveRefusal(workflow, move, item, by) === undefined,
  );
}

/** The same with what is to be said with each. */
export function availableActions<StateName extends string, MoveName extends string>(
  workflow: Workflow<StateName, MoveName>,
  item: Item<StateName>,
  by: { readonly mover: Mover; readonly now: Date },
): AvailableAction<MoveName>[] {
  return availableMoves(workflow, item, by).map((action) => ({
    action,
    needsReason: workflow.moves[action].needsReason === true,
    fields: workflow.moves[action].fields ?? [],
  }));
}

/** Every move that somebody can make now, each with the division that makes it. */
export function openMoves<StateName extends string, MoveName extends string>(
  workflow: Workflow<StateName, MoveName>,
  item: Item<StateName>,
  now: Date,
): { readonly move: MoveName; readonly by: DivisionCode }[] {
  return movesFrom(workflow, stateAt(workflow, item, now))
    .filter((move) => item.without?.includes(move) !== true)
    .map((move) => ({ move, by: moverOf(workflow, move, item) }));
}

/** The division that makes a move with a record. */
function moverOf<StateName extends string, MoveName extends string>(
  { moves }: Workflow<StateName, MoveName>,
  move: MoveName,
  { authority, maker, division }: Pick<Item<StateName>, 'authority' | 'maker' | 'division'>,
): DivisionCode {
  const named = { AUTHORITY: authority, MAKER: maker, DIVISION: division };
  return named[moves[move].by] ?? division;
}

/** Whether the caller decides what the authority decides: as the authority itself, or as its deputy. */
function decidesFor(authority: DivisionCode | undefined, { caller, deputyOf }: Mover): boolean {
  return authority !== undefined && (caller.isAuthority(authority) || deputyOf?.has(authority) === true);
}

/** The owner's own program counts as one person for all its users: no token says which of them runs it. */
function isSamePerson(one: Actor, other: Actor): boolean {
  return one.subject === other.subject || (one.role === 'system' && other.role === 'system');
}
