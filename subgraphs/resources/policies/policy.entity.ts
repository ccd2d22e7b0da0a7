import { defineEntity } from '@mikro-orm/core';
import type { CalendarDate } from '#calendar';
import { type DivisionCode, type RecordId, isWithin } from '#divisions';
import type { CodeKey } from '#code-lists';
import { p } from '#marks';

/** An entry of the policy library (政策库). It holds in the division that issued it and everywhere beneath. */
export const PolicySchema = defineEntity({
  name: 'Policy',
  schema: 'resources',
  tableName: 'policy',
  indexes: [
    { name: 'policy_division_id', properties: ['division', 'id'] },
    { name: 'policy_title', properties: ['title', 'id', 'division'] },
    { name: 'policy_in_force_from', properties: ['inForceFrom', 'id', 'division'] },
    { name: 'policy_in_force_until', properties: ['inForceUntil', 'id', 'division'] },
  ],
  checks: [
    { name: 'policy_in_force_order', expression: 'in_force_until >= in_force_from' },
    { name: 'policy_has_categories', expression: 'cardinality(categories) > 0' },
  ],
  properties: {
    id: p.text().$type<RecordId>().collation('C').primary(),
    /** The division that issued it. */
    division: p.public.text().$type<DivisionCode>().collation('C'),
    title: p.public.text().collation('C'),
    number: p.public.text().nullable(),
    kind: p.public.text().$type<CodeKey>(),
    inForceFrom: p.date().$type<CalendarDate>(),
    /** The last day in force; open while null. */
    inForceUntil: p.date().$type<CalendarDate>().nullable(),
    categories: p.public.array().$type<CodeKey[]>(),
    materials: p.public.array(),
    channel: p.public.text(),
    amount: p.public.text().nullable(),
    summary: p.public.text(),
    version: p.integer().version(),
    createdAt: p.datetime(),
    createdBy: p.public.text(),
    updatedAt: p.datetime(),
    updatedBy: p.public.text(),
  },
});

export class Policy extends PolicySchema.class {
  /** Whether it was issued at the division or above. */
  holdsIn(division: DivisionCode): boolean {
    return isWithin(division, this.division);
  }
}
PolicySchema.setClass(Policy);
