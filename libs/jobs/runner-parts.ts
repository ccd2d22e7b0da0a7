import type { DivisionCode } from '#divisions';
import type { Session } from '#persistence';
import type { Job, JobScope } from './job.ts';

/** What the runner of one owner's jobs needs of the process that it is in. */
export type RunnerParts = {
  readonly owner: DivisionCode;
  /** For the user that serves. */
  readonly databaseUrl: string;
  /** Every job of the owner's domains here, with what makes a session of the job's domain, which is bound to the owner. */
  readonly jobs: ReadonlyMap<Job, (runId: string, now: Date) => Session>;
  readonly clock: () => Date;
  /** What all runs of the owner have in common. */
  readonly scope: Pick<JobScope, 'delegated' | 'tree' | 'seals' | 'unmaskLimits'>;
  readonly warn: JobScope['warn'];
  /** Told of the cause of a failure, for the log. */
  readonly failed: (facts: { readonly job?: string }, code: string, cause: unknown) => void;
};
