import { defineEntity } from '@mikro-orm/core';
import type { CalendarDate } from '#calendar';
import type { DivisionCode, RecordId } from '#divisions';
import { p } from '#marks';

/** 监督热线: a number that a level publishes, by which people complain, ask and report. */
export const HotlineSchema = defineEntity({
  name: 'Hotline',
  schema: 'advisors',
  tableName: 'hotline',
  indexes: [{ name: 'hotline_division_id', properties: ['division', 'id'] }],
  properties: {
    id: p.text().$type<RecordId>().collation('C').primary(),
    /** Whose it is: it is for that division and everything beneath. */
    division: p.public.text().$type<DivisionCode>().collation('C'),
    name: p.public.text(),
    phone: p.public.text(),
    hours: p.public.text(),
    purpose: p.public.text(),
    since: p.date().$type<CalendarDate>(),
    /** The last day; open while null. */
    until: p.date().$type<CalendarDate>().nullable(),
    version: p.integer().version(),
    createdAt: p.datetime(),
    createdBy: p.public.text(),
    updatedAt: p.datetime(),
    updatedBy: p.public.text(),
  },
});

export class Hotline extends HotlineSchema.class {}
HotlineSchema.setClass(Hotline);
