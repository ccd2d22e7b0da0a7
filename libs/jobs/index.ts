export { CreateJobs } from './create-jobs.migration.ts';
export { JobSchema } from './job.entity.ts';
export { type Job, type JobScope, defineJob } from './job.ts';
export { JobRunner } from './job-runner.ts';
export type { RunnerParts } from './runner-parts.ts';
export { retryDelay } from './retry.ts';
export { nextRun } from './schedule.ts';
export { triggerJob } from './trigger.ts';
export { Turns } from './turns.ts';
