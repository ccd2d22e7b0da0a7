import { defineEntity } from '@mikro-orm/core';
import type { DivisionCode } from '#divisions';
import { p } from '#marks';
import { stationKinds } from './station-kinds.ts';

/**
 * A division that must have stations (policy clause 三): of which kind, how many, and how far that is met. The figures are
 * the division's own, without those beneath, and are kept in the transaction of each change, so that a sum over the city
 * costs the number of divisions.
 */
export const StationDutySchema = defineEntity({
  name: 'StationDuty',
  schema: 'advisors',
  tableName: 'station_duty',
  properties: {
    division: p.text().$type<DivisionCode>().collation('C').primary(),
    kind: p.public.enum(stationKinds),
    /** Open stations of every kind. */
    stations: p.integer().default(0),
    /** Stations of the kind that must be there: those that are open, at least as many as the district lists, at least one. */
    required: p.integer().default(1),
    /** Open stations of the kind that reach their staffing floor. */
    staffed: p.integer().default(0),
    /** Open stations of the kind that do not; what is neither is missing. */
    understaffed: p.integer().default(0),
    /** Filed advisors of the division with a current posting. */
    serving: p.integer().default(0),
    draft: p.integer().default(0),
    submitted: p.integer().default(0),
    filed: p.integer().default(0),
    returned: p.integer().default(0),
    changed: p.integer().default(0),
    suspended: p.integer().default(0),
    withdrawn: p.integer().default(0),
  },
});

export class StationDuty extends StationDutySchema.class {}
StationDutySchema.setClass(StationDuty);
