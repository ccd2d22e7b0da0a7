import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '#audit';
import type { CalendarDate } from '#calendar';
import { errors } from '#errors';
import { atField } from '#writes';
import { Posting } from '../advisors/posting.entity.ts';
import { mustNotPrecede, postingOf } from '../advisors/postings.ts';
import { tellServingOf } from '../advisors/serving.ts';
import { recountStations } from '../coverage/coverage.repository.ts';
import { type Closer, type ClosingStation, lockClosing } from './closing.ts';
import { addStep } from './history.ts';
import { mustTakePostings } from './station-change.ts';
import type { Station } from './station.entity.ts';
import type { MergeStationsContent } from './station.input.ts';

const INTO = ['input', 'into'];

/**
 * Closes a station into another one of its kind (合并站点), at which its advisors go on: their postings end and begin on the day. Errors:
 * NOT_FOUND, DIVISION_FORBIDDEN, VERSION_CONFLICT, INPUT_INVALID.
 */
export async function mergeStations(
  em: EntityManager,
  closer: Closer,
  { station: id, version, into, reason, mergedOn: stated }: MergeStationsContent,
): Promise<Station> {
  const { caller, now, today } = closer;
  if (into === id) throw errors.refusedInput(INTO, 'MERGED_INTO_ITSELF');
  const mergedOn = stated ?? today;
  const closing = await lockClosing(em, caller, {
    station: id,
    version,
    closedOn: mergedOn,
    dayIn: 'mergedOn',
    into,
  });
  const { station, advisors, target } = closing;
  if (target === undefined) throw errors.notFound('station', into, INTO);
  await atField('into', () => caller.may('station.open', target.division));
  mustTakePostings(target, INTO);
  mustTakeIn(closing, target, mergedOn);
  const stamp = { updatedAt: now, updatedBy: caller.subject };
  await movePostings(em, closing, target, mergedOn);
  for (const advisor of advisors) Object.assign(advisor, stamp);
  Object.assign(station, { closedOn: mergedOn, mergedInto: into, advisorsPosted: 0, ...stamp });
  await em.flush();
  await addStep(em, closer, station, { step: 'MERGED', onDay: mergedOn, other: into });
  await addStep(em, closer, target, { step: 'TOOK_IN', onDay: mergedOn, other: id });
  const divisions = [station.division, target.division, ...advisors.map(({ division }) => division)];
  await recountStations(em, [...new Set(divisions)], today);
  const ids = advisors.map((advisor) => advisor.id);
  await tellServingOf(em, ids, today);
  const fields = ['closedOn', 'mergedInto', ...(advisors.length === 0 ? [] : ['postings'])];
  for (const division of new Set([station.division, target.division])) {
    record(em, { action: 'station.merge', division, records: [id, into, ...ids], fields, reason });
  }
  return station;
}

/** Errors: INPUT_INVALID. */
function mustTakeIn({ station, advisors }: ClosingStation, target: Station, mergedOn: CalendarDate): void {
  const { kind: stationKind } = station;
  if (target.kind !== stationKind) throw errors.refusedInput(INTO, 'MERGED_INTO_OTHER_KIND', { stationKind });
  mustNotPrecede(mergedOn, [target.openedOn], ['input', 'mergedOn']);
  const other = advisors.find(({ filingAuthority }) => !target.division.startsWith(filingAuthority));
  if (other !== undefined) {
    throw errors.refusedInput(INTO, 'MERGED_OUTSIDE_AUTHORITY', { authority: other.filingAuthority });
  }
}

/** Each posting goes on at the other station, in its place among the advisor's; who is posted there already stays so. */
async function movePostings(
  em: EntityManager,
  { station, postings, advisors }: ClosingStation,
  target: Station,
  on: CalendarDate,
): Promise<void> {
  for (const posting of postings) posting.until = on;
  const coming = advisors.filter(({ stations }) => !stations.includes(target.id));
  for (const advisor of advisors) {
    const stations = advisor.stations.map((one) => (one === station.id ? target.id : one));
    advisor.stations = [...new Set(stations)];
  }
  for (const advisor of coming) em.persist(Object.assign(new Posting(), postingOf(advisor, target, on)));
  target.advisorsPosted += coming.filter(({ filingState }) => filingState === 'FILED').length;
  await em.flush();
}
