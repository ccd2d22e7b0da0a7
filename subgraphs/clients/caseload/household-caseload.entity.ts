import { defineEntity } from '@mikro-orm/core';

import type { DivisionCode } from '#divisions';
import { p } from '#marks';

/** 在册户数: the households of a community with an active client, now. */
export const HouseholdCaseloadSchema = defineEntity({
  name: 'HouseholdCaseload',
  schema: 'clients',
  tableName: 'household_caseload',
  properties: {
    division: p.text().$type<DivisionCode>().collation('C').primary(),
    households: p.integer(),
  },
});
