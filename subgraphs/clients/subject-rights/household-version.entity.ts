import { defineEntity, p } from '@mikro-orm/core';

import type { DivisionCode } from '#divisions';
import type { Sealed } from '#sealing';

import { Household } from '../households/household.entity.ts';

export const HouseholdVersionSchema = defineEntity({
  name: 'HouseholdVersion',
  schema: 'clients',
  tableName: 'household_version',
  properties: {
    household: () =>
      p.manyToOne(Household).primary().mapToPk().collation('C').updateRule('no action').deleteRule('no action'),
    /** From 1, in the order of time. */
    ordinal: p.integer().primary(),
    division: p.text().$type<DivisionCode>().collation('C'),
    address: p.text().$type<Sealed>().nullable(),
    replacedAt: p.datetime(),
    replacedBy: p.text(),
  },
});

/** 更正前的住址: where a household's record said it lives before a correction. Rows are added, and emptied with the household. */
export class HouseholdVersion extends HouseholdVersionSchema.class {}
HouseholdVersionSchema.setClass(HouseholdVersion);
