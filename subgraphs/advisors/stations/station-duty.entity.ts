import { defineEntity } from '@mikro-orm/core';
import type { DivisionCode } from '#divisions';
import { p } from '#marks';
import { stationKinds } from './station-kinds.ts';

/**
 * A division that must have stations (policy clause 三), and of which kind. How many, and how far that is met, are figures: their
 * writers lock the duty.
 */
export const StationDutySchema = defineEntity({
  name: 'StationDuty',
  schema: 'advisors',
  tableName: 'station_duty',
  properties: {
    division: p.text().$type<DivisionCode>().collation('C').primary(),
    kind: p.public.enum(stationKinds),
  },
});

export class StationDuty extends StationDutySchema.class {}
StationDutySchema.setClass(StationDuty);
