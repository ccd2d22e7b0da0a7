import { defineEntity } from '@mikro-orm/core';
import type { CalendarDate } from '#calendar';
import type { DivisionCode, RecordId } from '#divisions';
import type { Answers } from '#forms';
import { p } from '#marks';
import { Station } from '../stations/station.entity.ts';

/** 窗口服务记录: that somebody was served at a station on a day, as the form said it then; it names nobody. Rows are added and never changed. */
export const ServiceRecordSchema = defineEntity({
  name: 'ServiceRecord',
  schema: 'advisors',
  tableName: 'service_record',
  indexes: [
    { name: 'service_record_served_on', properties: ['servedOn', 'id', 'division'] },
    { name: 'service_record_division_id', properties: ['division', 'id'] },
    { name: 'service_record_station', properties: ['station', 'servedOn', 'id'] },
  ],
  properties: {
    id: p.text().$type<RecordId>().collation('C').primary(),
    station: () => p.manyToOne(Station).mapToPk().fieldName('station'),
    /** The station's. */
    division: p.public.text().$type<DivisionCode>().collation('C'),
    servedOn: p.date().$type<CalendarDate>(),
    /** As the form says them. */
    service: p.public.text().collation('C'),
    channel: p.public.text().collation('C'),
    outcome: p.public.text().collation('C'),
    formVersion: p.integer(),
    answers: p.public.json().$type<Answers>(),
    createdAt: p.datetime(),
    createdBy: p.public.text(),
  },
});

export class ServiceRecord extends ServiceRecordSchema.class {}
ServiceRecordSchema.setClass(ServiceRecord);
