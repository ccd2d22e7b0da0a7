import { type CalendarDate, addWorkingDays, dateOf } from '#calendar';
import { StartError } from '#errors';
import { type Workflow, movesFrom } from './workflow.ts';

const DAY_MS = 86_400_000;

type Timed<StateName extends string> = { readonly state: StateName; readonly since: Date };

/** The state of a record at an instant: the one it was moved to, until that one lapses. */
export function stateAt<StateName extends string>(
  workflow: Workflow<StateName>,
  { state, since }: Timed<StateName>,
  now: Date,
): StateName {
  const lapsing = lapsesAt(workflow, { state, since });
  return lapsing !== undefined && now >= lapsing.at ? lapsing.to : state;
}

/** When the state of a record lapses, and to which; undefined where it does not. */
export function lapsesAt<StateName extends string>(
  { states }: Workflow<StateName>,
  { state, since }: Timed<StateName>,
): { readonly at: Date; readonly to: StateName } | undefined {
  const { lapses } = states[state];
  return lapses && { at: new Date(since.getTime() + lapses.days * DAY_MS), to: lapses.to };
}

/** Working days that the operator sets for moves for which no text states any, by workflow and move, as `filing.FILE`. */
export type DueDays = Readonly<Record<string, number>>;

/** 办理期限: the last day on which a move with a record is in time, the earliest of all that have one; undefined where none has. Pure. */
export function dueOn<StateName extends string, MoveName extends string>(
  workflow: Workflow<StateName, MoveName>,
  { state, since }: Timed<StateName>,
  set: DueDays = {},
): CalendarDate | undefined {
  const days = movesFrom(workflow, state).flatMap(
    (move) => workflow.moves[move].dueInWorkingDays ?? set[`${workflow.name}.${move}`] ?? [],
  );
  return days.length === 0 ? undefined : addWorkingDays(dateOf(since), Math.min(...days));
}

/** How many working days a clock of the workflow has: as the operator sets it, else as it is declared. Throws a TypeError of no such clock. */
export function clockDays({ name, clocks = {} }: Workflow, clock: string, set: DueDays = {}): number {
  const days = set[`${name}.${clock}`] ?? clocks[clock];
  if (days === undefined) throw new TypeError(`The workflow ${name} has no clock ${clock}.`);
  return days;
}

/** Refuses days for what is no move and no clock of a workflow, or one whose days a text states. Errors: CONFIG_INVALID. */
export function refuseOtherDueDays(set: DueDays, workflows: readonly Workflow[]): void {
  const free = workflows.flatMap(({ name, moves, clocks = {} }) => [
    ...Object.entries(moves).flatMap(([move, { dueInWorkingDays }]) => (dueInWorkingDays ? [] : [`${name}.${move}`])),
    ...Object.keys(clocks).map((clock) => `${name}.${clock}`),
  ]);
  const other = Object.keys(set).find((move) => !free.includes(move));
  if (other === undefined) return;
  throw new StartError('CONFIG_INVALID', `MOVE_DUE_DAYS: ${other} is not to be set. Use some of ${free.join(', ')}.`);
}
