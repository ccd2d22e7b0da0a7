import type { Resolvers } from '../resolvers.generated.ts';

export const awardResolvers = {
  Query: {
    award: (_, { id }, { awards }) => awards.get(id),
    awards: (_, args, { awards }) => awards.list(args),
    awardNominations: (_, args, { awards }) => awards.listNominations(args),
  },
  Mutation: {
    nominateForAward: (_, { input }, { awards }) => awards.nominate(input),
    moveAward: (_, { input }, { awards }) => awards.move(input),
    moveAwards: (_, { input }, { awards }) => awards.moveMany(input),
  },
  Advisor: {
    awards: (advisor, _, { awards }) => awards.conferredOn(advisor),
  },
  Award: {
    advisorId: ({ advisor }) => advisor,
    stationId: ({ station }) => station ?? null,
    advisor: ({ registered }, _, { advisors }) => (registered ? advisors.get(registered) : null),
    division: ({ division }) => ({ code: division }),
    nominator: ({ nominator }) => ({ code: nominator }),
    district: ({ district }) => ({ code: district }),
    authority: ({ authority }) => ({ code: authority }),
    dueOn: (award, _, { awards }) => awards.dueOnOf(award),
    availableActions: (award, _, { awards }) => awards.availableActionsOf(award),
    history: (award, _, { awards }) => awards.historyOf(award),
  },
  AwardStep: {
    from: ({ fromState }) => fromState,
    to: ({ toState }) => toState,
    by: ({ bySubject }) => bySubject,
  },
} satisfies Resolvers;
