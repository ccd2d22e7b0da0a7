import type { Resolvers } from '../resolvers.generated.ts';

export const followUpResolvers = {
  Query: {
    followUp: (_, { id }, { followUps }) => followUps.get(id),
    followUps: (_, args, { followUps }) => followUps.list(args),
  },
  Mutation: {
    closeFollowUp: (_, { input }, { followUps }) => followUps.close(input),
  },
  FollowUp: {
    station: ({ station }, _, { stations }) => stations.get(station),
    label: (followUp, _, { forms }) => forms.followUpOf(followUp),
    division: ({ division }) => ({ code: division }),
  },
} satisfies Resolvers;
