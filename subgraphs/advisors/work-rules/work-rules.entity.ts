import { defineEntity } from '@mikro-orm/core';
import type { CalendarDate } from '#calendar';
import type { DivisionCode, RecordId } from '#divisions';
import { p } from '#marks';
import { stationKinds } from '../stations/station-kinds.ts';

/** 工作规范: how stations of a kind work at and beneath a division, from a day on. Rows are added and never changed: the latest that has begun holds. */
export const WorkRulesSchema = defineEntity({
  name: 'WorkRules',
  schema: 'advisors',
  tableName: 'work_rules',
  indexes: [{ name: 'work_rules_division', properties: ['division', 'stationKind', 'since', 'id'] }],
  properties: {
    id: p.text().$type<RecordId>().collation('C').primary(),
    /** Whose rules they are. */
    division: p.public.text().$type<DivisionCode>().collation('C'),
    stationKind: p.public.enum(stationKinds),
    since: p.date().$type<CalendarDate>(),
    rules: p.public.text(),
    duties: p.public.text(),
    createdAt: p.datetime(),
    createdBy: p.public.text(),
  },
});

export class WorkRules extends WorkRulesSchema.class {}
WorkRulesSchema.setClass(WorkRules);
