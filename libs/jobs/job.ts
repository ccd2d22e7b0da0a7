import type { EntityManager } from '@mikro-orm/postgresql';
import type { CalendarDate } from '#calendar';
import type { DivisionCode, DivisionTree } from '#divisions';
import type { Session } from '#persistence';
import type { Seals } from '#sealing';
import type { Schedule } from './schedule.ts';

/** What one run of a job is made of. */
export type JobScope = {
  /** The owner whose job it is. */
  readonly owner: DivisionCode;
  /** Codes beneath the owner's that belong to other owners. */
  readonly delegated: readonly DivisionCode[];
  readonly tree: DivisionTree;
  /** Reads what the owner holds, each time in a transaction of its own. Nothing is written but by the transaction of the run. */
  readonly session: Pick<Session, 'read'>;
  readonly seals: Seals;
  /** How many people one person may see unmasked, for what a job does in a person's name. */
  readonly unmaskLimits: { readonly perHour: number; readonly perDay: number };
  /** Which of its triggers this run is for; empty for a scheduled run. */
  readonly key: string;
  /** Told of what somebody should look at: a warning in the log, and counted in the list of jobs. Facts hold no personal value. */
  readonly warn: (facts: Readonly<Record<string, string>>, sentence: string) => void;
  /** Aborted when the run has lost its lock, or the process has waited for it long enough. */
  readonly signal: AbortSignal;
  /** Today in Asia/Shanghai. */
  readonly today: CalendarDate;
  readonly now: Date;
};

/** When it runs next, earlier than it would; nothing where that is as it would. */
type Next = Date | undefined | void;

/** The writing half of a run, in the one transaction that also notes that the job is done: both happen, or neither does. */
type Write = (em: EntityManager) => Promise<Next>;

/** How long a failed run waits until it is tried again: twice as long each time. */
export type Retry = {
  readonly firstSeconds: number;
  readonly mostSeconds: number;
  /** How often it is tried at all; a scheduled job begins anew at its next time, a triggered one when it is triggered or an operator runs it. */
  readonly attempts: number;
};

export type Job = {
  /** Kebab case; of one owner each name is declared once. */
  readonly name: string;
  /** When it runs by itself; only when it is triggered where it is left out. */
  readonly schedule?: Schedule | undefined;
  readonly retry: Retry;
  /** How long a run may take. When its process is killed, another one takes it up after that. */
  readonly limitSeconds: number;
  /** Whether a job that is only triggered also runs once when a process starts. */
  readonly atStart: boolean;
  /** Everything that needs no transaction of its own, such as to read much or to ask somebody; gives what is then written. */
  readonly begin: (scope: JobScope) => Promise<Write>;
};

/** What an idea says of a job. */
export type JobDeclaration<Found> = Pick<Job, 'name' | 'schedule'> & {
  readonly retry?: Partial<Retry>;
  readonly limitSeconds?: number;
  readonly atStart?: boolean;
  /** Looks for what there is to be done and asks others, outside of any transaction that writes: a killed run does it again. */
  readonly find?: (scope: JobScope) => Promise<Found>;
  /** What it does, in one transaction; may say when it runs next. */
  readonly run: (em: EntityManager, scope: JobScope, found: Found) => Promise<Next>;
};

const RETRY: Retry = { firstSeconds: 5, mostSeconds: 3600, attempts: 8 };
const LIMIT_SECONDS = 300;

/** Declares a job, which runs once over all processes of an owner. */
export function defineJob<Found>(
  declaration: JobDeclaration<Found> & { readonly find: (scope: JobScope) => Promise<Found> },
): Job;
export function defineJob(declaration: Omit<JobDeclaration<undefined>, 'find'>): Job;
export function defineJob<Found>({
  name,
  schedule,
  retry,
  limitSeconds = LIMIT_SECONDS,
  atStart = false,
  find,
  run,
}: JobDeclaration<Found | undefined>): Job {
  return {
    name,
    schedule,
    retry: { ...RETRY, ...retry },
    limitSeconds,
    atStart,
    begin: async (scope) => {
      const found = await find?.(scope);
      return (em) => run(em, scope, found);
    },
  };
}
