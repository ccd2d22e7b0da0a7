import { defineEntity } from '@mikro-orm/core';

import type { DivisionCode } from '#divisions';
import { fieldsOf, p, versionsOf } from '#marks';

import { Household, home } from '../households/household.entity.ts';
import type { CorrectedField } from '../resolvers.generated.ts';

const homeBefore = versionsOf(home);

export const HouseholdVersionSchema = defineEntity({
  name: 'HouseholdVersion',
  schema: 'clients',
  tableName: 'household_version',
  properties: {
    household: () =>
      p.manyToOne(Household).primary().mapToPk().collation('C').updateRule('no action').deleteRule('no action'),
    /** From 1, in the order of time. */
    ordinal: p.integer().primary(),
    division: p.public.text().$type<DivisionCode>().collation('C'),
    ...homeBefore,
    /** What the correction changed. */
    changed: p.public.array().$type<CorrectedField[]>(),
    replacedAt: p.datetime(),
    replacedBy: p.public.text(),
  },
});

/** 更正前的住址: where a household's record said it lives before a correction. Rows are added, and emptied with the household. */
export class HouseholdVersion extends HouseholdVersionSchema.class {}
HouseholdVersionSchema.setClass(HouseholdVersion);

/** What was known of a home, as an earlier version keeps it. */
export const HomeBefore = fieldsOf(HouseholdVersionSchema, homeBefore);
