import { defineEntity } from '@mikro-orm/core';
import type { CalendarDate } from '#calendar';
import type { DivisionCode, RecordId } from '#divisions';
import { p } from '#marks';
import type { HoursException, WeeklyInterval } from '../opening-hours/index.ts';
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
    { name: 'station_unchecked_since', properties: ['uncheckedSince', 'id', 'division'] },
    {
      name: 'station_unpublished',
      properties: ['division', 'id'],
      where: 'published_on is null and closed_on is null',
    },
    { name: 'station_street', properties: ['street'], where: 'street is not null' },
  ],
  uniques: [
    // What belongs to a station lies with it: see the migration that lets stations move.
    { name: 'station_division_unique', properties: ['id', 'division'] },
    {
      name: 'station_single_of_kind',
      properties: ['division', 'kind'],
      where: "closed_on is null and kind in ('DISTRICT_GUIDANCE', 'COMMUNITY_POINT')",
    },
  ],
  properties: {
    id: p.text().$type<RecordId>().collation('C').primary(),
    division: p.public.text().$type<DivisionCode>().collation('C'),
    /** Of a professional point of the district: where it stands, and its advisors are filed. Null in points of before until it is named. */
    street: p.public.text().$type<DivisionCode>().collation('C').nullable(),
    kind: p.public.enum(stationKinds),
    name: p.public.text().collation('C'),
    /** In words: made from the weekly hours and the remark where these are known. Null, as what follows, while it is not known. */
    serviceHours: p.public.text().nullable(),
    weeklyHours: p.public.json().$type<readonly WeeklyInterval[]>().nullable(),
    hoursExceptions: p.public.json().$type<readonly HoursException[]>(),
    hoursRemark: p.public.text().nullable(),
    address: p.public.text().nullable(),
    directions: p.public.text().nullable(),
    phone: p.public.text().nullable(),
    /** Empty while none is known. */
    onlineChannels: p.public.array(),
    providerName: p.public.text().nullable(),
    /** The provider's record in the resource library. */
    provider: p.public.text().$type<RecordId>().collation('C').nullable(),
    openedOn: p.date().$type<CalendarDate>(),
    /** Since when everybody sees it; null while it lacks something that it must publish. */
    publishedOn: p.date().$type<CalendarDate>().nullable(),
    closedOn: p.date().$type<CalendarDate>().nullable(),
    /** The day of the latest check of the place that is known, or of the opening. */
    uncheckedSince: p.date().$type<CalendarDate>(),
    /** The station that took over its postings when it closed. */
    mergedInto: p.public.text().$type<RecordId>().collation('C').nullable(),
    staffingFloor: p.smallint(),
    /** The area that it serves; null where it is not known. */
    areaKm2: p.double().$type<number>().nullable(),
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
