import { defineEntity } from '@mikro-orm/core';
import type { CalendarDate } from '#calendar';
import type { DivisionCode, RecordId } from '#divisions';
import { p } from '#marks';

/** 社区事务受理服务中心, 分中心. */
export const centreKinds = ['CENTRE', 'SUB_CENTRE'] as const;

/**
 * An affairs centre or sub-centre of a street, in which a service station must stand (policy clause 三(二)), as the district
 * lists it. One that is listed no longer is ended and kept.
 */
export const ServiceCentreSchema = defineEntity({
  name: 'ServiceCentre',
  schema: 'advisors',
  tableName: 'service_centre',
  uniques: [{ name: 'service_centre_current', properties: ['division', 'name'], where: 'until is null' }],
  properties: {
    id: p.text().$type<RecordId>().collation('C').primary(),
    /** The street. */
    division: p.public.text().$type<DivisionCode>().collation('C'),
    kind: p.public.enum(centreKinds),
    name: p.public.text(),
    since: p.date().$type<CalendarDate>(),
    until: p.date().$type<CalendarDate>().nullable(),
    createdAt: p.datetime(),
    createdBy: p.public.text(),
  },
});

export class ServiceCentre extends ServiceCentreSchema.class {}
ServiceCentreSchema.setClass(ServiceCentre);
