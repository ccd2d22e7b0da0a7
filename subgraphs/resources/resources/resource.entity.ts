import { defineEntity } from '@mikro-orm/core';
import type { CalendarDate } from '#calendar';
import type { CodeKey } from '#code-lists';
import type { DivisionCode, RecordId } from '#divisions';
import { p } from '#marks';

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
    division: p.public.text().$type<DivisionCode>().collation('C'),
    provider: p.public.text().$type<RecordId>().collation('C'),
    title: p.public.text().collation('C'),
    kind: p.public.text().$type<CodeKey>(),
    /** Where it is offered. */
    area: p.public.text().$type<DivisionCode>().collation('C'),
    /** Without limit while null. */
    quantity: p.integer().nullable(),
    unit: p.public.text().nullable(),
    availableFrom: p.date().$type<CalendarDate>(),
    /** The last day; open while null. */
    availableUntil: p.date().$type<CalendarDate>().nullable(),
    conditions: p.public.text().nullable(),
    version: p.integer().version(),
    createdAt: p.datetime(),
    createdBy: p.public.text(),
    updatedAt: p.datetime(),
    updatedBy: p.public.text(),
  },
});

export class Resource extends ResourceSchema.class {}
ResourceSchema.setClass(Resource);
