import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import type { CalendarDate } from '#calendar';
import { mustBeAt } from '#changes';
import type { DivisionCode, RecordId } from '#divisions';
import { errors } from '#errors';
import { recordMove } from '#moves';
import type { RequestScope } from '#server';
import { countPlace } from '#workflows';
import { atField } from '#writes';
import type { Advisor } from '../advisors/advisor.entity.ts';
import type { AdvisorRepository } from '../advisors/advisor.repository.ts';
import { beginPosting, endPostings, mustNotPrecede } from '../advisors/postings.ts';
import { tellServingOf } from '../advisors/serving.ts';
import { recountDivisions } from '../coverage/coverage.repository.ts';
import { filingAuthorityOf } from '../filings/filing-authority.ts';
import { type FilingState, filingStates } from '../filings/filing.workflow.ts';
import { filingConflict, filingItemOf, filingStepOf, mustSeeAll } from '../filings/filing-steps.ts';
import { filingsFigure } from '../filings/filings.figure.ts';
import { StationDuty } from '../stations/station-duty.entity.ts';
import { Station } from '../stations/station.entity.ts';
import type { MoveAdvisorContent } from './move.input.ts';
import { insertMove } from './move.repository.ts';

type Mover = { readonly scope: RequestScope; readonly advisors: AdvisorRepository };
type Stations = { readonly left: readonly Station[]; readonly next: Station | undefined };

/** A suspension is lifted by the authority that decided it, and a withdrawal never. */
const MOVABLE: readonly FilingState[] = filingStates.filter((state) => state !== 'SUSPENDED' && state !== 'WITHDRAWN');

/**
 * Has an advisor registered in another division, and filed with the authority there, which alone decides from now on: one who was
 * filed with another authority is CHANGED until the new one files it, and goes on serving meanwhile. All postings end, and one begins
 * at the station that is named. Errors: NOT_FOUND, FILING_STATE_CONFLICT, VERSION_CONFLICT, INPUT_INVALID, DIVISION_FORBIDDEN.
 */
export async function moveAdvisor(
  em: EntityManager,
  content: MoveAdvisorContent,
  { scope, advisors }: Mover,
): Promise<Advisor> {
  const { caller, now, today } = scope;
  const { division } = content;
  const movedOn = content.movedOn ?? today;
  const advisor = await lockAdvisor(em, content, { scope, advisors });
  const { id, division: origin, filingState: from, filingAuthority: former } = advisor;
  const before = filingItemOf(advisor);
  const stations = await lockStations(em, advisor, content.station);
  mustSeeAll(caller, advisor, stations.left);
  const authority = await authorityAt(em, content, stations.next);
  if (origin === division && (stations.next === undefined || former === authority)) {
    throw errors.refusedInput(['input', 'division'], 'NOTHING_CHANGED');
  }
  const to: FilingState = from === 'FILED' && authority !== former ? 'CHANGED' : from;
  if (from === 'FILED') await advisors.countFiledAt(em, advisor.stations, -1);
  await movePostings(em, advisor, stations.next, movedOn);
  const stamp = { updatedAt: now, updatedBy: caller.subject };
  const filingSince = to === from ? advisor.filingSince : now;
  Object.assign(advisor, { division, filingAuthority: authority, filingState: to, filingSince, ...stamp });
  // The database carries along what belongs to the advisor; only then a step may name the new division.
  await em.flush();
  if (to !== from) await em.persist(filingStepOf(advisor, from, null, scope)).flush();
  if (to === 'FILED') await advisors.countFiledAt(em, advisor.stations, 1);
  const move = { movedFrom: origin, movedTo: division, movedOn };
  await insertMove(em, advisor, { ...move, recordedAt: now, recordedBy: caller.subject });
  await recountDivisions(em, [origin, division, ...stations.left.map((station) => station.division)], today);
  await countPlace(em, filingsFigure, today, { before, after: filingItemOf(advisor) });
  await tellServingOf(em, [id], today);
  const fields = ['division', ...(to === from ? [] : ['filing']), 'postings'];
  // Without the station: its id would tell the place that is left where the advisor went.
  recordMove(em, { action: 'advisor.move', records: [id], fields }, { from: origin, to: division });
  return advisor;
}

/** Errors: NOT_FOUND, DIVISION_FORBIDDEN, INPUT_INVALID, FILING_STATE_CONFLICT, VERSION_CONFLICT. */
async function lockAdvisor(
  em: EntityManager,
  { advisor: id, version }: MoveAdvisorContent,
  { scope: { caller, now }, advisors }: Mover,
): Promise<Advisor> {
  const path = ['input', 'advisor'];
  const advisor = await advisors.lock(em, id);
  if (advisor === undefined) throw errors.notFound('advisor', id, path);
  await atField('advisor', () => caller.may('advisor.register', advisor.division));
  const { filingState: state } = advisor;
  if (state === 'WITHDRAWN') throw errors.refusedInput(path, 'ADVISOR_WITHDRAWN');
  if (!MOVABLE.includes(state)) throw filingConflict('MOVE', advisor, MOVABLE, now).at(path);
  mustBeAt(advisor, version);
  return advisor;
}

/** The stations that the advisor leaves and the one that is named, all locked in one order. Errors: NOT_FOUND. */
async function lockStations(em: EntityManager, advisor: Advisor, named: RecordId | null): Promise<Stations> {
  const id = { $in: [...advisor.stations, ...(named === null ? [] : [named])] };
  const order = { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE } as const;
  const found = await em.find(Station, { id, closedOn: null }, order);
  const next = found.find((station) => station.id === named);
  if (named !== null && next === undefined) throw errors.notFound('station', named, ['input', 'station']);
  return { left: found.filter((station) => advisor.stations.includes(station.id)), next };
}

/** Where an advisor of the place is filed: by the station, or by its level where no station is named. Errors: INPUT_INVALID. */
async function authorityAt(
  em: EntityManager,
  { division }: MoveAdvisorContent,
  station: Station | undefined,
): Promise<DivisionCode> {
  if (station !== undefined && station.division !== division) {
    throw errors.refusedInput(['input', 'station'], 'STATION_ELSEWHERE', { division: station.division });
  }
  if (station !== undefined) return filingAuthorityOf(station);
  // Advisors serve where stations may stand.
  const duty = await em.findOne(StationDuty, { division });
  if (duty === null) throw errors.refusedInput(['input', 'division'], 'NO_STATION_THERE', { division });
  return filingAuthorityOf(duty);
}

/** Errors: INPUT_INVALID. */
async function movePostings(
  em: EntityManager,
  advisor: Advisor,
  next: Station | undefined,
  movedOn: CalendarDate,
): Promise<void> {
  const ended = await endPostings(em, advisor, movedOn, next?.id);
  mustNotPrecede(
    movedOn,
    ended.map(({ since }) => since),
    ['input', 'movedOn'],
  );
  if (next !== undefined && advisor.stations.length === 0) beginPosting(em, advisor, next, movedOn);
}
