import type { Scope } from '#access';
import type { Action } from '#audit';
import type { MessageKey } from '#error-messages';

/** The official Chinese term and its English. */
type Term = { readonly zh: string; readonly en: string };

/** Why a move that exists cannot be made: whose decision it is, where the record is, who made the move before. */
export type RefusalKind = 'AUTHORITY' | 'STATE' | 'SECOND_PERSON';

/** The codes of refusals, where they are not those of `MOVE_UNAVAILABLE`. */
type Codes = { readonly [Kind in RefusalKind]?: MessageKey };

/** A state of the records of a workflow. */
export type State<Name extends string> = Term & {
  /** No move leaves it. */
  readonly final?: true;
  /** 待办: a record in it waits for a decision. */
  readonly waits?: true;
  /** A record that stays in it for so many days is in another state from then on, without anybody's move. */
  readonly lapses?: { readonly days: number; readonly to: Name };
};

/** A move that a person makes with a record. */
export type Move<StateName extends string = string> = Term & {
  readonly from: readonly StateName[];
  readonly to: StateName;
  readonly scope: Scope;
  /**
   * `AUTHORITY`: exactly the authority that the record names, or its deputy. `MAKER`: exactly the division that made the record.
   * `DIVISION`: all within whose division the record lies.
   */
  readonly by: 'AUTHORITY' | 'MAKER' | 'DIVISION';
  /** Only by another person than the one who made the move before it. */
  readonly secondPerson?: true;
  readonly needsReason?: true;
  /** What is to be said with the move, besides the reason, by the names of its input fields. */
  readonly fields?: readonly string[];
  /** 办理期限: within so many working days after the record came to its state, where a text states it; see `dueOn`. */
  readonly dueInWorkingDays?: number;
  /** What the audit trail calls it. */
  readonly action: Action;
  /** Codes of its own, before those of the workflow. */
  readonly codes?: Codes;
};

/** A workflow as data: which states its records have, and who moves them from which to which. */
export type Workflow<StateName extends string = string, MoveName extends string = string> = {
  readonly name: string;
  /** The state in which a record begins. */
  readonly initial: StateName;
  readonly states: Readonly<Record<StateName, State<StateName>>>;
  readonly moves: Readonly<Record<MoveName, Move<StateName>>>;
  /** Periods in working days that records go by besides those of moves, by name, as the operator may set them; see `clockDays`. */
  readonly clocks?: Readonly<Record<string, number>>;
  readonly codes?: Codes;
};

/**
 * Declares a workflow. Throws a TypeError where a move leaves a final state, none leaves another one, or no record could ever come to
 * a state.
 */
export function defineWorkflow<StateName extends string, MoveName extends string>(
  workflow: Workflow<StateName, MoveName>,
): Workflow<StateName, MoveName> {
  const { name, initial, states } = workflow;
  const entered = new Set<StateName>([initial]);
  // A state that is added while the set is walked is walked as well.
  for (const state of entered) for (const next of nextOf(workflow, state)) entered.add(next);
  for (const state of stateNamesOf(workflow)) {
    const leaves = nextOf(workflow, state).length > 0;
    if (leaves === (states[state].final === true))
      throw new TypeError(
        `The state ${state} of the workflow ${name} is ${leaves ? 'final, and a move leaves it' : 'not final, and no move leaves it'}.`,
      );
    if (!entered.has(state)) throw new TypeError(`No move of the workflow ${name} leads to the state ${state}.`);
  }
  return workflow;
}

/** The states, in the order in which they are declared. */
export function stateNamesOf<StateName extends string>({ states }: Workflow<StateName>): StateName[] {
  return keysOf(states);
}

/** The moves, in the order in which they are declared. */
export function moveNamesOf<StateName extends string, MoveName extends string>({
  moves,
}: Workflow<StateName, MoveName>): MoveName[] {
  return keysOf(moves);
}

/** The states in which records wait for a decision. */
export function waitingStatesOf<StateName extends string>(workflow: Workflow<StateName>): StateName[] {
  return stateNamesOf(workflow).filter((state) => workflow.states[state].waits === true);
}

/** SQL for whether a record waits for a decision, by the column of its state. */
export function waitingSql(workflow: Workflow, column: string): string {
  const states = waitingStatesOf(workflow).map((state) => `'${state}'`);
  return `${column} = any (array[${states.join(', ')}])`;
}

/** SQL for whether a record that came to a state at `since` is still in it at `now`, both SQL for an instant. */
export function unlapsedSql<StateName extends string>(
  { name, states }: Workflow<StateName>,
  state: StateName,
  { since, now }: { readonly since: string; readonly now: string },
): string {
  const { lapses } = states[state];
  if (lapses === undefined) throw new TypeError(`The state ${state} of the workflow ${name} does not lapse.`);
  // Days of 24 hours, as the service counts them.
  return `${since} > ${now} - interval '${lapses.days * 24} hours'`;
}

/** The moves that leave a state. */
export function movesFrom<StateName extends string, MoveName extends string>(
  workflow: Workflow<StateName, MoveName>,
  state: StateName,
): MoveName[] {
  return moveNamesOf(workflow).filter((move) => workflow.moves[move].from.includes(state));
}

function nextOf<StateName extends string, MoveName extends string>(
  workflow: Workflow<StateName, MoveName>,
  state: StateName,
): StateName[] {
  const { lapses } = workflow.states[state];
  const moved = movesFrom(workflow, state).map((move) => workflow.moves[move].to);
  return lapses === undefined ? moved : [...moved, lapses.to];
}

function keysOf<Name extends string>(named: Readonly<Record<Name, unknown>>): Name[] {
  return Object.keys(named).filter((name): name is Name => Object.hasOwn(named, name));
}
