import type { EntityManager } from '@mikro-orm/postgresql';
import type { CalendarDate } from '#calendar';
import type { RecordId } from '#divisions';
import { errors } from '#errors';
import { newRecordId } from '#persistence';
import type { Station } from '../stations/station.entity.ts';
import { registeredAt } from '../stations/street.ts';
import type { Advisor } from './advisor.entity.ts';
import { Posting } from './posting.entity.ts';

/** Posts the advisor at the station: the first current posting is the main one. Written at the next flush. */
export function beginPosting(em: EntityManager, advisor: Advisor, station: Station, since: CalendarDate): void {
  advisor.stations = [...advisor.stations, station.id];
  em.persist(Object.assign(new Posting(), postingOf(advisor, station, since)));
}

/** A posting that begins, as its row says it. */
export function postingOf({ id: advisor }: Pick<Advisor, 'id'>, at: Station, since: CalendarDate) {
  const station = at.id;
  const division = registeredAt(at);
  return { id: newRecordId(division), advisor, station, division, since, until: null };
}

/** Ends every current posting on the day, but one at a station that the advisor stays at. Those that end; written at the next flush. */
export async function endPostings(
  em: EntityManager,
  advisor: Advisor,
  until: CalendarDate,
  stays?: RecordId,
): Promise<Posting[]> {
  advisor.stations = advisor.stations.filter((station) => station === stays);
  const ended = await em.find(Posting, { advisor: advisor.id, until: null, ...(stays && { station: { $ne: stays } }) });
  for (const posting of ended) posting.until = until;
  return ended;
}

/** Nothing ends before the day on which it began. Errors: INPUT_INVALID. */
export function mustNotPrecede(day: CalendarDate, begun: readonly CalendarDate[], path: readonly string[]): void {
  const first = begun.toSorted().at(-1);
  if (first !== undefined && day < first) throw errors.refusedInput(path, 'DATE_BEFORE', { value: day, first });
}
