import { figureEntities } from '#figures';
import { AdvisorsToldSchema, ServingAdvisorSchema } from '#serving';

import { BreakGlassSchema } from './break-glass/break-glass.entity.ts';
import { CategoryPeriodSchema } from './clients/category-period.entity.ts';
import { ClientSchema } from './clients/client.entity.ts';
import { EndedServiceSchema } from './clients/ended-service.entity.ts';
import { HouseholdMoveSchema } from './households/household-move.entity.ts';
import { HouseholdSchema } from './households/household.entity.ts';
import { ClientVersionSchema } from './subject-rights/client-version.entity.ts';
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
  BreakGlassSchema,
  ClientVersionSchema,
  HouseholdVersionSchema,
  ErasureRequestSchema,
  ErasureSchema,
  ServingAdvisorSchema,
  AdvisorsToldSchema,
  ...figureEntities('clients'),
];
