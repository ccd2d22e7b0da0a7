import type { Resolvers } from '../resolvers.generated.ts';

export const jobResolvers: Resolvers = {
  Query: {
    jobs: (_, args, { jobs }) => jobs.list(args),
  },
  Job: {
    division: ({ division }) => ({ code: division }),
    state: (job, _, { jobs }) => jobs.stateOf(job),
    nextRunAt: ({ runAt }) => runAt,
    key: ({ key }) => (key === '' ? null : key),
  },
};
