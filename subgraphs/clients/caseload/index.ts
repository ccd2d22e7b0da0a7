import type { Idea } from '#ideas';

import { CaseloadSchema } from './caseload.entity.ts';
import * as resolvers from './caseload.resolvers.ts';
import { CaseloadService } from './caseload.service.ts';
import { HouseholdCaseloadSchema } from './household-caseload.entity.ts';

/** How many clients and households are served. */
export const caseloadIdea: Idea<{ readonly caseloads: CaseloadService }> = {
  entities: [CaseloadSchema, HouseholdCaseloadSchema],
  resolvers,
  services: (scope) => ({ caseloads: new CaseloadService(scope) }),
};
