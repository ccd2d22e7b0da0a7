import { defineEntity, p } from '@mikro-orm/core';
import type { CalendarDate } from '#calendar';
import type { DivisionCode, RecordId } from '#divisions';
import { resourceKinds } from './resource-kinds.ts';

/** Goods, money, services, places or people that a provider offers (资源库). It stands with its provider's division. */
export const ResourceSchema = defineEntity({
  name: 'Resource',
  schema: 'resources',
  tableName: 'resource',
  indexes: [
    { name: 'resource_division_id', properties: ['division', 'id'] },
    { name: 'resource_provider', properties: ['provider'] },
    { name: 'resource_title', properties: ['title', 'id', 'division'] },
    { name: 'resource_available_from', properties: ['availableFrom', 'id', 'division'] },
    { name: 'resource_available_until', properties: ['availableUntil', 'id', 'division'] },
  ],
  checks: [
    { name: 'resource_available_order', expression: 'available_until >= available_from' },
    { name: 'resource_quantity_not_negative', expression: 'quantity >= 0' },
  ],
  properties: {
    id: p.text().$type<RecordId>().collation('C').primary(),
    division: p.text().$type<DivisionCode>().collation('C'),
    provider: p.text().$type<RecordId>().collation('C'),
    title: p.text().collation('C'),
    kind: p.enum(resourceKinds),
    /** Where it is offered. */
    area: p.text().$type<DivisionCode>().collation('C'),
    /** Without limit while null. */
    quantity: p.integer().nullable(),
    unit: p.text().nullable(),
    availableFrom: p.date().$type<CalendarDate>(),
    /** The last day; open while null. */
    availableUntil: p.date().$type<CalendarDate>().nullable(),
    conditions: p.text().nullable(),
    version: p.integer().version(),
    createdAt: p.datetime(),
    createdBy: p.text(),
    updatedAt: p.datetime(),
    updatedBy: p.text(),
  },
});

export class Resource extends ResourceSchema.class {}
ResourceSchema.setClass(Resource);
