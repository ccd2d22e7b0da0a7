import { defineEntity } from '@mikro-orm/core';
import type { CalendarDate } from '#calendar';
import type { DivisionCode, RecordId } from '#divisions';
import { p } from '#marks';

export const stationSteps = ['OPENED', 'PUBLISHED', 'CHANGED', 'MOVED', 'CLOSED', 'MERGED', 'TOOK_IN'] as const;

/** A step in the life of a station (站点沿革): written once, never changed, and it lies with the station. */
export const StationStepSchema = defineEntity({
  name: 'StationStep',
  schema: 'advisors',
  tableName: 'station_step',
  properties: {
    station: p.text().$type<RecordId>().collation('C').primary(),
    /** In the order in which they were recorded, from 1. */
    ordinal: p.integer().primary(),
    division: p.public.text().$type<DivisionCode>().collation('C'),
    step: p.public.enum(stationSteps),
    /** The day on which it took effect. */
    onDay: p.date().$type<CalendarDate>(),
    /** What a change changed. */
    fields: p.public.array(),
    fromDivision: p.public.text().$type<DivisionCode>().collation('C').nullable(),
    toDivision: p.public.text().$type<DivisionCode>().collation('C').nullable(),
    fromAddress: p.public.text().nullable(),
    toAddress: p.public.text().nullable(),
    /** The station that it was merged into, or that it took in. */
    other: p.public.text().$type<RecordId>().collation('C').nullable(),
    at: p.datetime(),
    bySubject: p.public.text(),
  },
});

export class StationStep extends StationStepSchema.class {}
StationStepSchema.setClass(StationStep);
