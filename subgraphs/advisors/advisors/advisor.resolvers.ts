import type { MutationResolvers, QueryResolvers, Resolvers } from '../resolvers.generated.ts';
import { warningsOf } from './warnings.ts';

const Query: QueryResolvers = {
  advisor: (_, { id }, { advisors }) => advisors.get(id),
  advisors: (_, args, { advisors }) => advisors.list(args),
};

const Mutation: MutationResolvers = {
  registerAdvisor: (_, { input }, { registrations }) => registrations.register(input),
  changeAdvisor: (_, { input }, { advisorChanges }) => advisorChanges.change(input),
  postAdvisor: (_, { input }, { registrations }) => registrations.post(input),
  endPosting: (_, { input }, { registrations }) => registrations.endPosting(input),
};

export const advisorResolvers: Resolvers = {
  Query,
  Mutation,
  Advisor: {
    __resolveReference: ({ id }, { advisors }) => advisors.find(id),
    division: ({ division }) => ({ code: division }),
    identityNumber: (advisor, _, { advisors }) => advisors.identityNumberOf(advisor),
    phone: (advisor, _, { advisors }) => advisors.phoneOf(advisor),
    licence: (advisor, _, { advisors }) => advisors.licenceOf(advisor),
    filing: (advisor) => advisor,
    warnings: (advisor) => warningsOf(advisor),
    station: (advisor, _, { stations }) => stations.stationOf(advisor),
    postings: (advisor, _, { advisors }) => advisors.postingsOf(advisor),
    moves: (advisor, _, { moves }) => moves.movesOf(advisor),
    subject: (advisor, _, { ties }) => ties.subjectOf(advisor),
  },
  SocialWorkLicence: {
    number: (licence, _, { advisors }) => advisors.licenceNumberOf(licence),
  },
  Posting: {
    station: (posting, _, { stations }) => stations.getPosted(posting),
  },
};
