import { defineEntity } from '@mikro-orm/core';

import type { CalendarDate, YearMonth } from '#calendar';
import type { DivisionCode } from '#divisions';
import { p } from '#marks';

import { Household } from './household.entity.ts';

export const HouseholdMoveSchema = defineEntity({
  name: 'HouseholdMove',
  schema: 'clients',
  tableName: 'household_move',
  properties: {
    household: () =>
      p.manyToOne(Household).primary().mapToPk().collation('C').updateRule('no action').deleteRule('no action'),
    /** From 1, in the order in which moves were recorded. */
    ordinal: p.integer().primary(),
    /** Where the household lies now: who sees it sees where it came from. */
    division: p.public.text().$type<DivisionCode>().collation('C'),
    movedFrom: p.public.text().$type<DivisionCode>().collation('C'),
    movedTo: p.public.text().$type<DivisionCode>().collation('C'),
    movedOn: p.date().$type<CalendarDate>(),
    /** The month from which on the duty is that of the new community, as 2026-11. */
    dutyFrom: p.public.text().$type<YearMonth>().collation('C'),
    recordedAt: p.datetime(),
    recordedBy: p.public.text(),
  },
});

/** 户籍迁移: that a household's registration moved to another community of the owner. Rows are added, never changed. */
export class HouseholdMove extends HouseholdMoveSchema.class {}
HouseholdMoveSchema.setClass(HouseholdMove);
