import { pathOf } from '../people-figures/exact-row.ts';
import type { Resolvers } from '../resolvers.generated.ts';

export const leadResolvers = {
  Query: {
    lead: (_, { receipt }, { leadIntake }) => leadIntake.statusOf(receipt),
    leadCase: (_, { id }, { leads }) => leads.get(id),
    leads: (_, args, { leads }) => leads.list(args),
  },
  Mutation: {
    submitLead: (_, { input }, { leadIntake }) => leadIntake.submit(input),
    recordLead: (_, { input }, { leadIntake }) => leadIntake.record(input),
    moveLead: (_, { input }, { leads }) => leads.move(input),
  },
  Division: {
    leads: ({ code }, { month }, { leadFigures }, info) => leadFigures.counts.ofMonth(code, month, pathOf(info)),
    leadsByMonth: ({ code }, range, { leadFigures }, info) => leadFigures.counts.byMonth(code, range, pathOf(info)),
    leadsRanking: ({ code }, args, { leadFigures }) => leadFigures.counts.ranking(code, args),
    leadSources: ({ code }, { month }, { leadFigures }, info) => leadFigures.sources.ofMonth(code, month, pathOf(info)),
    leadSourcesByMonth: ({ code }, range, { leadFigures }, info) =>
      leadFigures.sources.byMonth(code, range, pathOf(info)),
    leadSourcesRanking: ({ code }, args, { leadFigures }) => leadFigures.sources.ranking(code, args),
    leadAnswers: ({ code }, { month }, { leadFigures }, info) => leadFigures.answers.ofMonth(code, month, pathOf(info)),
    leadAnswersByMonth: ({ code }, range, { leadFigures }, info) =>
      leadFigures.answers.byMonth(code, range, pathOf(info)),
    leadAnswersRanking: ({ code }, args, { leadFigures }) => leadFigures.answers.ranking(code, args),
  },
  LeadCounts: {
    byState: ({ code, month }, _, { leadFigures }) => leadFigures.byState(code, month),
  },
  LeadCountsRank: {
    leads: (rank, _, { leadFigures }, info) => leadFigures.counts.shownOf(rank, pathOf(info)),
  },
  LeadSourceCountsRank: {
    leadSources: (rank, _, { leadFigures }, info) => leadFigures.sources.shownOf(rank, pathOf(info)),
  },
  LeadAnswerCountsRank: {
    leadAnswers: (rank, _, { leadFigures }, info) => leadFigures.answers.shownOf(rank, pathOf(info)),
  },
  Lead: {
    division: ({ division }) => ({ code: division }),
    happened: (lead, _, { leads }) => leads.saidIn(lead)?.happened ?? null,
    person: (lead, _, { leads }) => leads.personIn(lead),
    contact: (lead, _, { leads }) => leads.contactOf(lead),
    advisor: ({ advisor }) => (advisor ? { id: advisor } : null),
    station: ({ station }) => (station ? { id: station } : null),
    checkPlace: (lead, _, { leads }) => leads.checkPlaceOf(lead),
    findings: (lead, _, { leads }) => leads.saidIn(lead)?.findings ?? null,
    client: ({ client, division }) => (client ? { id: client, division: { code: division } } : null),
    visit: async ({ visit }, _, { visits }) => (visit ? ((await visits.find(visit)) ?? null) : null),
    maySameAs: (lead, _, { leads }) => leads.likeOf(lead),
    availableActions: (lead, _, { leads }) => leads.availableActionsOf(lead),
    history: (lead, _, { leads }) => leads.historyOf(lead),
  },
  SameLead: {
    client: async ({ sameClient }, _, { clients }) => (sameClient ? ((await clients.find(sameClient)) ?? null) : null),
  },
  LeadStep: {
    from: ({ fromState }) => fromState,
    to: ({ toState }) => toState,
    by: ({ bySubject }) => bySubject,
  },
} satisfies Resolvers;
