import { defineEntity } from '@mikro-orm/core';
import type { CalendarDate } from '#calendar';
import type { CodeKey } from '#code-lists';
import type { DivisionCode, RecordId } from '#divisions';
import { p } from '#marks';

/** A code that a district added to a list of the city's. */
export const DistrictCodeSchema = defineEntity({
  name: 'DistrictCode',
  schema: 'audit',
  tableName: 'district_code',
  uniques: [{ name: 'district_code_key', properties: ['list', 'key'] }],
  checks: [{ name: 'district_code_days_order', expression: 'until >= since' }],
  properties: {
    id: p.text().$type<RecordId>().collation('C').primary(),
    division: p.public.text().$type<DivisionCode>().collation('C'),
    list: p.public.text().collation('C'),
    key: p.public.text().$type<CodeKey>().collation('C'),
    zh: p.public.text(),
    en: p.public.text(),
    since: p.date().$type<CalendarDate>(),
    /** The last day on which it is valid; open while null. */
    until: p.date().$type<CalendarDate>().nullable(),
    addedAt: p.datetime(),
    addedBy: p.public.text(),
  },
});
