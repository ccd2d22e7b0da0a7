import type {
  MutationResolvers,
  QueryResolvers,
  VisitResolvers,
  VisitVersionResolvers,
} from '../resolvers.generated.ts';

export const Query: QueryResolvers = {
  visit: (_, { id }, { visits }) => visits.get(id),
  visits: (_, args, { visits }) => visits.listWithin(args),
};

export const Mutation: MutationResolvers = {
  recordVisit: (_, { input }, { visits }) => visits.record(input),
  correctVisit: (_, { input }, { visits }) => visits.correct(input),
  withdrawVisit: (_, { input }, { visits }) => visits.withdraw(input),
};

export const Visit: VisitResolvers = {
  __resolveReference: ({ id }, { visits }) => visits.find(id),
  time: (visit, _, { visits }) => visits.noted(visit, 'time') ?? null,
  place: (visit, _, { visits }) => visits.noted(visit, 'place'),
  companions: (visit, _, { visits }) => visits.noted(visit, 'companions'),
  summary: (visit, _, { visits }) => visits.noted(visit, 'summary'),
  change: (visit, _, { visits }) => visits.noted(visit, 'change'),
  needs: (visit, _, { visits }) => visits.noted(visit, 'needs'),
  photos: (visit, _, { visits, photos }) => photos.of(visits.noted(visit, 'photos')),
  nextStep: (visit, _, { visits }) => visits.noted(visit, 'nextStep'),
  withdrawn: (visit, _, { visits }) => visits.withdrawal(visit),
  earlierVersions: (visit, _, { visits }) => visits.earlierVersions(visit),
};

export const VisitVersion: VisitVersionResolvers = {
  photos: ({ photos: ids }, _, { photos }) => photos.of(ids),
};
