import type { Resolvers } from '../resolvers.generated.ts';
import { channelsOf, reachOf } from './outreach.figure.ts';

export const outreachResolvers = {
  Query: {
    outreach: (_, args, { outreach }) => outreach.list(args),
    outreachEvent: (_, { id }, { outreach }) => outreach.get(id),
    outreachPlanItem: (_, { id }, { outreachPlans }) => outreachPlans.get(id),
    outreachPlanItems: (_, args, { outreachPlans }) => outreachPlans.list(args),
  },
  Mutation: {
    recordOutreach: (_, { input }, { outreach }) => outreach.record(input),
    correctOutreach: (_, { input }, { outreach }) => outreach.correct(input),
    withdrawOutreach: (_, { input }, { outreach }) => outreach.withdraw(input),
    planOutreach: (_, { input }, { outreachPlans }) => outreachPlans.plan(input),
    changeOutreachPlan: (_, { input }, { outreachPlans }) => outreachPlans.change(input),
  },
  Division: {
    outreachPlan: ({ code }, { year }, { outreachPlans }) => outreachPlans.planOf(code, year),
  },
  Outreach: {
    division: ({ division }) => ({ code: division }),
    station: ({ station }, _, { stations }) => (station ? stations.get(station) : null),
    planItem: (event, _, { outreach }) => outreach.itemOf(event),
    isCorrected: ({ versions, withdrawnOn }) => versions.length > (withdrawnOn ? 1 : 0),
    versions: ({ versions }) => [...versions],
  },
  OutreachPlanItem: {
    division: ({ division }) => ({ code: division }),
    versions: ({ versions }) => [...versions],
    progress: (item, _, { outreachPlans }) => outreachPlans.progressOf(item),
  },
  OutreachVersion: { replacedAt: ({ replacedAt }) => new Date(replacedAt) },
  OutreachPlanVersion: { writtenAt: ({ writtenAt }) => new Date(writtenAt) },
  OutreachProgress: { reach: reachOf },
  OutreachPlanChannel: { reach: reachOf },
  OutreachCounts: {
    reach: (shown) => (shown.events === null ? null : reachOf(shown)),
    byChannel: (shown) => channelsOf(shown),
  },
  OutreachOfChannel: { reach: reachOf },
} satisfies Resolvers;
