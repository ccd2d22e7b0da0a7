import { type JobRow, type JobState, jobStateOf } from '#jobs';
import { readList } from '#lists';
import type { Connection } from '#persistence';
import type { RequestScope } from '#server';
import type { QueryJobsArgs } from '../resolvers.generated.ts';
import { jobList } from './job.list.ts';
import type { JobRepository } from './job.repository.ts';

/** 后台任务: how the jobs of an owner stand, for operators. */
export class JobService {
  readonly #scope: RequestScope;
  readonly #rows: JobRepository;

  constructor(scope: RequestScope, rows: JobRepository) {
    this.#scope = scope;
    this.#rows = rows;
  }

  /** Errors: SCOPE_MISSING, DIVISION_FORBIDDEN, those of a list. */
  async list(args: QueryJobsArgs): Promise<Connection<JobRow>> {
    this.#scope.caller.may('job.read', args.within);
    return readList(this.#scope, jobList, args);
  }

  async stateOf(job: JobRow): Promise<JobState> {
    const paused = await this.#rows.listPaused();
    return jobStateOf({ ...job, paused: paused.has(job.name) }, this.#scope.now);
  }
}
