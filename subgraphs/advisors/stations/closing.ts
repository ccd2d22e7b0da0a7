import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { record } from '#audit';
import type { CalendarDate } from '#calendar';
import { mustBeAt } from '#changes';
import type { RecordId } from '#divisions';
import { errors } from '#errors';
import type { RequestScope } from '#server';
import { Advisor } from '../advisors/advisor.entity.ts';
import { Posting } from '../advisors/posting.entity.ts';
import { mustNotPrecede } from '../advisors/postings.ts';
import { tellServingOf } from '../advisors/serving.ts';
import { recountStations } from '../coverage/coverage.repository.ts';
import { addStep } from './history.ts';
import { mayChangeStation } from './station-change.ts';
import type { Station } from './station.entity.ts';
import type { CloseStationContent } from './station.input.ts';
import { lockStations } from './stations-of-rows.ts';

export type Closer = Pick<RequestScope, 'caller' | 'now' | 'today'>;

/** Which station closes, as it was read, when, and where the input says the day. */
type Closing = {
  readonly station: RecordId;
  readonly version: number;
  readonly closedOn: CalendarDate;
  readonly dayIn: string;
  /** The station that takes its postings over, locked with it. */
  readonly into?: RecordId;
};

/** A station that closes, with its current postings and those who are posted. */
export type ClosingStation = {
  readonly station: Station;
  readonly postings: readonly Posting[];
  readonly advisors: readonly Advisor[];
  readonly target: Station | undefined;
};

/**
 * Closes a station (撤销站点). It is neither listed nor counted any more, and its postings end on the day; those who were posted here
 * alone stay filed, serve nowhere, and can be posted anew. One that the policy requires may be closed too, since another may open: the
 * division then lacks it. Errors: NOT_FOUND, DIVISION_FORBIDDEN, VERSION_CONFLICT, INPUT_INVALID.
 */
export async function closeStation(
  em: EntityManager,
  closer: Closer,
  { station: id, version, reason, closedOn: stated }: CloseStationContent,
): Promise<Station> {
  const { caller, now, today } = closer;
  const closedOn = stated ?? today;
  const { station, postings, advisors } = await lockClosing(em, caller, {
    station: id,
    version,
    closedOn,
    dayIn: 'closedOn',
  });
  for (const posting of postings) posting.until = closedOn;
  const stamp = { updatedAt: now, updatedBy: caller.subject };
  for (const advisor of advisors) {
    Object.assign(advisor, { stations: advisor.stations.filter((one) => one !== id), ...stamp });
  }
  Object.assign(station, { closedOn, advisorsPosted: 0, ...stamp });
  await em.flush();
  await addStep(em, closer, station, { step: 'CLOSED', onDay: closedOn });
  const ids = advisors.map((advisor) => advisor.id);
  await recountStations(em, [station.division, ...advisors.map(({ division }) => division)], today);
  await tellServingOf(em, ids, today);
  const records = [id, ...ids];
  const fields = advisors.length === 0 ? ['closedOn'] : ['closedOn', 'postings'];
  record(em, { action: 'station.close', division: station.division, records, fields, reason });
  return station;
}

/** Locks a station that closes and whoever is posted there. Errors: NOT_FOUND, DIVISION_FORBIDDEN, VERSION_CONFLICT, INPUT_INVALID. */
export async function lockClosing(
  em: EntityManager,
  caller: Closer['caller'],
  { station: id, version, closedOn, dayIn, into }: Closing,
): Promise<ClosingStation> {
  // Advisors before their stations, as the steps of filings lock them.
  await lockPosted(em, id);
  const stations = await lockStations(em, { id: { $in: into === undefined ? [id] : [id, into] } });
  const station = stations.get(id);
  if (station === undefined) throw errors.notFound('station', id, ['input', 'station']);
  await mayChangeStation(caller, station);
  mustBeAt(station, version);
  const postings = await em.find(Posting, { station: id, until: null }, { orderBy: { since: 'desc' } });
  mustNotPrecede(closedOn, [station.openedOn, ...postings.map(({ since }) => since)], ['input', dayIn]);
  const advisors = await lockPosted(em, id);
  const elsewhere = postings.length - advisors.length;
  if (elsewhere > 0) throw errors.refusedInput(['input', 'station'], 'POSTED_FROM_ELSEWHERE', { count: elsewhere });
  return { station, postings, advisors, target: into && stations.get(into) };
}

/** The advisors who are posted at the station now, as far as the caller may change them, locked in the order of their ids. */
export async function lockPosted(em: EntityManager, station: RecordId): Promise<Advisor[]> {
  const postings = await em.find(Posting, { station, until: null });
  const ids = postings.map(({ advisor }) => advisor);
  return em.find(Advisor, { id: { $in: ids } }, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE });
}
