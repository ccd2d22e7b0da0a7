import { defineEntity } from '@mikro-orm/core';
import type { CalendarDate } from '#calendar';
import type { DivisionCode, RecordId } from '#divisions';
import { p } from '#marks';

/** 代理人: a person who decides in the place of an authority until a day. Kept when it has ended. */
export const DeputySchema = defineEntity({
  name: 'Deputy',
  schema: 'audit',
  tableName: 'deputy',
  indexes: [
    { name: 'deputy_subject', properties: ['subject'] },
    { name: 'deputy_division', properties: ['division'] },
  ],
  properties: {
    id: p.text().$type<RecordId>().collation('C').primary(),
    /** The authority. */
    division: p.public.text().$type<DivisionCode>().collation('C'),
    /** As the token names the person. */
    subject: p.public.text().collation('C'),
    /** The last day. */
    until: p.date().$type<CalendarDate>(),
    namedAt: p.datetime(),
    namedBy: p.public.text(),
    /** When the authority ended it before. */
    endedAt: p.datetime().nullable(),
    endedBy: p.public.text().nullable(),
  },
});
