import { defineEntity } from '@mikro-orm/core';
import type { CalendarDate } from '#calendar';
import type { DivisionCode, RecordId } from '#divisions';
import { p } from '#marks';

/**
 * 在岗顾问: an advisor who serves at a station of the division, and so in the communities at or beneath it. Kept for the clients
 * domain by the advisors domain of the same owner; a row goes when the posting or the filing ends.
 */
export const ServingAdvisorSchema = defineEntity({
  name: 'ServingAdvisor',
  schema: 'clients',
  tableName: 'serving_advisor',
  indexes: [{ name: 'serving_advisor_station', properties: ['station', 'advisor'] }],
  properties: {
    advisor: p.text().$type<RecordId>().collation('C').primary(),
    division: p.text().$type<DivisionCode>().collation('C').primary(),
    /** Empty where it was not told. */
    station: p.text().collation('C').default('').primary(),
  },
});

/**
 * 在岗记录: in which months the same was so at their end, or is so now: from one month on until before another, open while null. Written
 * with the table above.
 */
export const ServingPeriodSchema = defineEntity({
  name: 'ServingPeriod',
  schema: 'clients',
  tableName: 'serving_period',
  indexes: [{ name: 'serving_period_station', properties: ['station', 'advisor'] }],
  properties: {
    advisor: p.text().$type<RecordId>().collation('C').primary(),
    division: p.text().$type<DivisionCode>().collation('C').primary(),
    station: p.text().collation('C').primary(),
    /** The first day of the month. */
    since: p.date().$type<CalendarDate>().primary(),
    until: p.date().$type<CalendarDate>().nullable(),
  },
});

/** That the advisors domain keeps the table above for this owner. Without it the table says nothing. */
export const AdvisorsToldSchema = defineEntity({
  name: 'AdvisorsTold',
  schema: 'clients',
  tableName: 'advisors_told',
  properties: {
    /** The owner. */
    division: p.text().$type<DivisionCode>().collation('C').primary(),
    toldAt: p.datetime(),
  },
});
