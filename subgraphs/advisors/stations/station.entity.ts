import { defineEntity } from '@mikro-orm/core';
import type { CalendarDate } from '#calendar';
import type { DivisionCode, RecordId } from '#divisions';
import { p } from '#marks';
import { stationKinds } from './station-kinds.ts';

/** A place where advisors serve (站点), with all that the policy has it publish. */
export const StationSchema = defineEntity({
  name: 'Station',
  schema: 'advisors',
  tableName: 'station',
  indexes: [
    { name: 'station_division_id', properties: ['division', 'id'] },
    { name: 'station_name', properties: ['name', 'id', 'division'] },
    { name: 'station_opened_on', properties: ['openedOn', 'id', 'division'] },
  ],
  uniques: [
    {
      name: 'station_single_of_kind',
      properties: ['division', 'kind'],
      where: "closed_on is null and kind in ('DISTRICT_GUIDANCE', 'COMMUNITY_POINT')",
    },
  ],
  properties: {
    id: p.text().$type<RecordId>().collation('C').primary(),
    division: p.public.text().$type<DivisionCode>().collation('C'),
    kind: p.public.enum(stationKinds),
    name: p.public.text().collation('C'),
    serviceHours: p.public.text(),
    address: p.public.text(),
    directions: p.public.text().nullable(),
    phone: p.public.text(),
    onlineChannels: p.public.array(),
    providerName: p.public.text().nullable(),
    openedOn: p.date().$type<CalendarDate>(),
    closedOn: p.date().$type<CalendarDate>().nullable(),
    staffingFloor: p.smallint(),
    /** Filed advisors posted here now; kept in the transaction of each posting and filing step. */
    advisorsPosted: p.integer().default(0),
    version: p.integer().version(),
    createdAt: p.datetime(),
    createdBy: p.public.text(),
    updatedAt: p.datetime(),
    updatedBy: p.public.text(),
  },
});

export class Station extends StationSchema.class {}
StationSchema.setClass(Station);
