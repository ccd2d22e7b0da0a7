import { tokenEntities } from '#lists';
import { AdvisorsToldSchema, ServingAdvisorSchema } from '#serving';

import { BreakGlassSchema } from './break-glass/break-glass.entity.ts';
import { CaseloadSchema } from './caseload/caseload.entity.ts';
import { HouseholdCaseloadSchema } from './caseload/household-caseload.entity.ts';
import { CategoryPeriodSchema } from './clients/category-period.entity.ts';
import { ClientSchema } from './clients/client.entity.ts';
import { EndedServiceSchema } from './clients/ended-service.entity.ts';
import { DutyChangeSchema } from './duty/duty-change.entity.ts';
import { VisitMonthSchema } from './duty/visit-month.entity.ts';
import { HouseholdMoveSchema } from './households/household-move.entity.ts';
import { HouseholdSchema } from './households/household.entity.ts';
import { ClientVersionSchema } from './subject-rights/client-version.entity.ts';
import { lists } from './lists.ts';
import { ErasureRequestSchema } from './subject-rights/erasure-request.entity.ts';
import { ErasureSchema } from './subject-rights/erasure.entity.ts';
import { HouseholdVersionSchema } from './subject-rights/household-version.entity.ts';
import { VisitVersionSchema } from './visits/visit-version.entity.ts';
import { VisitSchema } from './visits/visit.entity.ts';

/** Every table of the domain. */
export const entities = [
  HouseholdSchema,
  HouseholdMoveSchema,
  ClientSchema,
  CategoryPeriodSchema,
  EndedServiceSchema,
  VisitSchema,
  VisitVersionSchema,
  CaseloadSchema,
  HouseholdCaseloadSchema,
  DutyChangeSchema,
  VisitMonthSchema,
  BreakGlassSchema,
  ClientVersionSchema,
  HouseholdVersionSchema,
  ErasureRequestSchema,
  ErasureSchema,
  ServingAdvisorSchema,
  AdvisorsToldSchema,
  ...tokenEntities(lists),
];
