import { defineEntity } from '@mikro-orm/core';
import type { CalendarDate } from '#calendar';
import type { DivisionCode, RecordId } from '#divisions';
import type { Answers } from '#forms';
import { p } from '#marks';
import { Station } from '../stations/station.entity.ts';

/** Written by officials, of a place and not of a person. */
const official = {
  erased: { not: 'proves what was found of the premises, and by whom' },
  exported: { not: 'says nothing of a person but who inspected, in the course of duty' },
} as const;

/** 站点场所检查: how the place of a station was found on a day, as the form said it then. Rows are added, and only `latest` changes. */
export const PremisesCheckSchema = defineEntity({
  name: 'PremisesCheck',
  schema: 'advisors',
  tableName: 'premises_check',
  indexes: [
    { name: 'premises_check_checked_on', properties: ['checkedOn', 'id', 'division'] },
    { name: 'premises_check_points', properties: ['points', 'id', 'division'] },
    { name: 'premises_check_division_id', properties: ['division', 'id'] },
    { name: 'premises_check_station', properties: ['station', 'checkedOn', 'id'] },
  ],
  properties: {
    id: p.text().$type<RecordId>().collation('C').primary(),
    station: () => p.manyToOne(Station).mapToPk().fieldName('station'),
    /** The station's. */
    division: p.public.text().$type<DivisionCode>().collation('C'),
    checkedOn: p.date().$type<CalendarDate>(),
    /** Null where it was who recorded it. */
    inspector: p.personal(official).text().nullable(),
    formVersion: p.integer(),
    answers: p.personal(official).json().$type<Answers>(),
    points: p.integer(),
    /** Whether no later check of the station is known. */
    latest: p.boolean(),
    createdAt: p.datetime(),
    createdBy: p.public.text(),
  },
});

export class PremisesCheck extends PremisesCheckSchema.class {}
PremisesCheckSchema.setClass(PremisesCheck);
