import { pathOf } from '../people-figures/exact-row.ts';
import type { Resolvers } from '../resolvers.generated.ts';

export const surveyResolvers = {
  Query: {
    survey: (_, { id }, { surveys }) => surveys.get(id),
    surveys: (_, args, { surveys }) => surveys.list(args),
    surveyCall: (_, { id }, { surveys }) => surveys.getCall(id),
    surveyCalls: (_, args, { surveys }) => surveys.listCalls(args),
  },
  Mutation: {
    openSurvey: (_, { input }, { surveys }) => surveys.open(input),
    closeSurvey: (_, { input }, { surveys }) => surveys.close(input),
    recordSurveyAnswers: (_, { input }, { surveys }) => surveys.answer(input),
    recordSurveyAttempt: (_, { input }, { surveys }) => surveys.attempt(input),
  },
  Survey: {
    division: ({ division }) => ({ code: division }),
  },
  SurveyCall: {
    survey: (call, _, { surveys }) => surveys.ofCall(call),
    division: ({ division }) => ({ code: division }),
    client: ({ client, division }) => ({ id: client, division: { code: division } }),
    advisor: ({ advisor }) => (advisor ? { id: advisor } : null),
    station: ({ station }) => (station ? { id: station } : null),
    attempts: (call, _, { surveys }) => surveys.attemptsAt(call),
    filled: (call, _, { surveys }) => surveys.filled(call),
  },
  Division: {
    satisfaction: ({ code }, { month }, { satisfaction }, info) => satisfaction.ofMonth(code, month, pathOf(info)),
    satisfactionByMonth: ({ code }, range, { satisfaction }, info) => satisfaction.byMonth(code, range, pathOf(info)),
    satisfactionRanking: ({ code }, args, { satisfaction }) => satisfaction.ranking(code, args),
  },
  SatisfactionRank: {
    satisfaction: (rank, _, { satisfaction }, info) => satisfaction.shownOf(rank, pathOf(info)),
  },
  Station: {
    satisfaction: ({ id }, { month }, { satisfaction }) => satisfaction.ofStation(id, month),
  },
} satisfies Resolvers;
