import { shownFilled } from '#forms';
import type { Resolvers } from '../resolvers.generated.ts';
import { premisesForm } from './premises.form.ts';

export const premisesCheckResolvers = {
  Query: {
    premisesCheck: (_, { id }, { premisesChecks }) => premisesChecks.get(id),
    premisesChecks: (_, args, { premisesChecks }) => premisesChecks.list(args),
  },
  Mutation: {
    checkPremises: (_, { input }, { premisesChecks }) => premisesChecks.check(input),
  },
  Station: {
    premisesChecks: (station, page, { premisesChecks }) => premisesChecks.listOf(station, page),
  },
  PremisesCheck: {
    station: ({ station }, _, { stations }) => stations.get(station),
    division: ({ division }) => ({ code: division }),
    inspector: ({ inspector, createdBy }) => inspector ?? createdBy,
    filled: ({ formVersion, answers }) => shownFilled(premisesForm, { version: formVersion, answers }),
    followUps: (check, _, { followUps }) => followUps.listOf(check),
  },
} satisfies Resolvers;
