import type { Idea } from '#ideas';
import { jobList } from './job.list.ts';
import { JobRepository } from './job.repository.ts';
import { jobResolvers } from './job.resolvers.ts';
import { JobService } from './job.service.ts';

/** 后台任务: the list of an owner's jobs. Its table is the trail's schema's, as every owner has it. */
export const jobIdea: Idea<{ readonly jobs: JobService }> = {
  lists: [jobList],
  resolvers: jobResolvers,
  services: (scope) => ({ jobs: new JobService(scope, new JobRepository(scope.session)) }),
};
