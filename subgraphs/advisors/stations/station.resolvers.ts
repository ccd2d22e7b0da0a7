import type { MutationResolvers, QueryResolvers, Resolvers } from '../resolvers.generated.ts';

const Query: QueryResolvers = {
  station: (_, { id }, { stations }) => stations.get(id),
  fetch__Station: (_, { id }, { stations }) => stations.get(id),
  stations: (_, args, { stations }) => stations.list(args),
  divisionsWithoutStation: (_, args, { stations }) => stations.listDivisionsWithout(args),
};

const Mutation: MutationResolvers = {
  openStation: (_, { input }, { stations }) => stations.open(input),
  changeStation: (_, { input }, { stations }) => stations.change(input),
  closeStation: (_, { input }, { stations }) => stations.close(input),
};

export const stationResolvers: Resolvers = {
  Query,
  Mutation,
  Station: {
    __resolveReference: ({ id }, { stations }) => stations.find(id),
    division: ({ division }) => ({ code: division }),
    advisors: (station, args, { advisors }) => advisors.listPostedAt(station, args),
  },
};
