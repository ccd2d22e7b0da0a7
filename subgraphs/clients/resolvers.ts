import { parseDivisionCode } from '#divisions';
import { errors } from '#errors';

import * as breakGlasses from './break-glass/break-glass.resolvers.ts';
import * as caseloads from './caseload/caseload.resolvers.ts';
import * as clients from './clients/client.resolvers.ts';
import * as duty from './duty/duty.resolvers.ts';
import * as households from './households/household.resolvers.ts';
import type { Resolvers } from './resolvers.generated.ts';
import * as serving from './serving/serving.resolvers.ts';
import * as subjects from './subject-rights/subject.resolvers.ts';
import * as unmasking from './unmasking/unmasking.resolvers.ts';
import * as visits from './visits/visit.resolvers.ts';

export const resolvers: Resolvers = {
  Query: { ...breakGlasses.Query, ...clients.Query, ...duty.Query, ...households.Query, ...visits.Query },
  Mutation: {
    ...breakGlasses.Mutation,
    ...clients.Mutation,
    ...households.Mutation,
    ...serving.Mutation,
    ...subjects.Mutation,
    ...unmasking.Mutation,
    ...visits.Mutation,
  },
  Division: { __resolveReference: ({ code }) => divisionOf(code), ...caseloads.Division, ...duty.Division },
  ClientStatisticsRank: caseloads.ClientStatisticsRank,
  VisitComplianceRank: duty.VisitComplianceRank,
  Advisor: serving.Advisor,
  Household: households.Household,
  Client: { ...clients.Client, ...subjects.Client },
  Visit: visits.Visit,
};

/** Keys of `_entities` are not parsed by the scalar. Errors: DIVISION_MALFORMED. */
async function divisionOf(value: unknown) {
  const code = parseDivisionCode(value);
  if (code === undefined) throw errors.divisionMalformed(value);
  return { code };
}
