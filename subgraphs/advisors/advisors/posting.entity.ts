import { defineEntity } from '@mikro-orm/core';
import type { CalendarDate } from '#calendar';
import type { DivisionCode, RecordId } from '#divisions';
import { p } from '#marks';
import { Station } from '../stations/station.entity.ts';
import { Advisor } from './advisor.entity.ts';

/** An advisor at a station for a time (派驻). It lies where the station stands, of a point of the district in the street: whoever sees the posting sees the station. */
export const PostingSchema = defineEntity({
  name: 'Posting',
  schema: 'advisors',
  tableName: 'posting',
  indexes: [
    { name: 'posting_advisor', properties: ['advisor'] },
    { name: 'posting_division', properties: ['division'] },
  ],
  uniques: [{ name: 'posting_current', properties: ['station', 'advisor'], where: 'until is null' }],
  properties: {
    id: p.text().$type<RecordId>().collation('C').primary(),
    advisor: () => p.manyToOne(Advisor).mapToPk().fieldName('advisor'),
    station: () => p.manyToOne(Station).mapToPk().fieldName('station'),
    division: p.public.text().$type<DivisionCode>().collation('C'),
    since: p.date().$type<CalendarDate>(),
    until: p.date().$type<CalendarDate>().nullable(),
  },
});

export class Posting extends PostingSchema.class {}
PostingSchema.setClass(Posting);
