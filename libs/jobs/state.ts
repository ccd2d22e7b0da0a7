export const jobStates = ['WAITING', 'RUNNING', 'RETRYING', 'FAILED', 'PAUSED'] as const;
export type JobState = (typeof jobStates)[number];

type Known = {
  readonly paused: boolean;
  readonly lockedUntil?: Date | null | undefined;
  readonly attempts: number;
  readonly failed: boolean;
};

/** How a job stands. A run whose lock has ended is one that will be begun anew. Pure. */
export function jobStateOf({ paused, lockedUntil, attempts, failed }: Known, now: Date): JobState {
  if (lockedUntil && lockedUntil > now) return 'RUNNING';
  if (paused) return 'PAUSED';
  if (failed) return 'FAILED';
  return attempts > 0 ? 'RETRYING' : 'WAITING';
}

/**
 * Until when a run of `audit.job` is held, as an expression; null where its process is gone, whose connection ended with it. One that was
 * taken by a program of before names no process.
 */
export const HELD_UNTIL = `case when locked_by is null or exists (select from pg_stat_activity where pid = locked_by) then locked_until end`;

/** Whether a row of `audit.job` is paused, as a subquery that has a row then: the job as a whole says it, of all its keys. */
export const PAUSED = `(select from audit.job as whole where whole.name = job.name and whole.key = '' and whole.paused)`;
