import type { EntityManager } from '@mikro-orm/postgresql';
import type { CalendarDate } from '#calendar';
import { newRecordId } from '#persistence';
import type { Station } from '../stations/station.entity.ts';
import type { Advisor } from './advisor.entity.ts';
import { Posting } from './posting.entity.ts';

/** Posts the advisor at the station: the first current posting is the main one. Written at the next flush. */
export function beginPosting(em: EntityManager, advisor: Advisor, station: Station, since: CalendarDate): void {
  advisor.stations = [...advisor.stations, station.id];
  const posting = Object.assign(new Posting(), {
    id: newRecordId(station.division),
    advisor: advisor.id,
    station: station.id,
    division: station.division,
    since,
    until: null,
  });
  em.persist(posting);
}

/** Ends every current posting on the day. */
export async function endPostings(em: EntityManager, advisor: Advisor, until: CalendarDate): Promise<void> {
  advisor.stations = [];
  for (const posting of await em.find(Posting, { advisor: advisor.id, until: null })) posting.until = until;
}
