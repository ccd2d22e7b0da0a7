import { defineEntity, p } from '@mikro-orm/core';

import type { CalendarDate, YearMonth } from '#calendar';
import type { CodeKey } from '#code-lists';
import type { DivisionCode } from '#divisions';

import { Client } from './client.entity.ts';

export const CategoryPeriodSchema = defineEntity({
  name: 'CategoryPeriod',
  schema: 'clients',
  tableName: 'category_period',
  properties: {
    client: () =>
      p.manyToOne(Client).primary().mapToPk().collation('C').updateRule('no action').deleteRule('no action'),
    /** From 1, in the order of time. */
    ordinal: p.integer().primary(),
    division: p.text().$type<DivisionCode>().collation('C'),
    category: p.text().$type<CodeKey>(),
    since: p.date().$type<CalendarDate>(),
    /** Open while null. */
    until: p.date().$type<CalendarDate>().nullable(),
    /** Of one that is not confirmed and held when every category had the duty of a visit: the first month without it, as 2026-12. */
    dutyUntil: p.text().$type<YearMonth>().nullable(),
    recordedAt: p.datetime(),
    recordedBy: p.text(),
  },
});

/** 类别记录: a category with the dates it held. */
export class CategoryPeriod extends CategoryPeriodSchema.class {}
CategoryPeriodSchema.setClass(CategoryPeriod);
