import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import type { CalendarDate } from '#calendar';
import { mustBeAt } from '#changes';
import type { DivisionCode, RecordId } from '#divisions';
import { errors } from '#errors';
import { atField } from '#writes';
import type { Advisor } from '../advisors/advisor.entity.ts';
import { beginPosting, endPostings, mustNotPrecede } from '../advisors/postings.ts';
import { filingAuthorityOf } from '../filings/filing-authority.ts';
import { type FilingState, filingStates } from '../filings/filing.workflow.ts';
import { filingConflict, mustSeeAll } from '../filings/filing-steps.ts';
import { StationDuty } from '../stations/station-duty.entity.ts';
import { mustTakePostings } from '../stations/station-change.ts';
import { Station } from '../stations/station.entity.ts';
import { registeredAt } from '../stations/street.ts';
import type { MoveAdvisorContent } from './move.input.ts';
import { type Mover, relocate } from './relocate.ts';

type Stations = { readonly left: readonly Station[]; readonly next: Station | undefined };

/** A suspension is lifted by the authority that decided it, and a withdrawal never. */
const MOVABLE: readonly FilingState[] = filingStates.filter((state) => state !== 'SUSPENDED' && state !== 'WITHDRAWN');

/**
 * Has an advisor registered in another division, and filed with the authority there. All postings end, and one begins at the station that
 * is named. Errors: NOT_FOUND, FILING_STATE_CONFLICT, VERSION_CONFLICT, INPUT_INVALID, DIVISION_FORBIDDEN.
 */
export async function moveAdvisor(
  em: EntityManager,
  content: MoveAdvisorContent,
  { scope, advisors }: Mover,
): Promise<Advisor> {
  const { division } = content;
  const movedOn = content.movedOn ?? scope.today;
  const advisor = await lockAdvisor(em, content, { scope, advisors });
  const stations = await lockStations(em, advisor, content.station);
  mustSeeAll(scope.caller, advisor, stations.left);
  const authority = await authorityAt(em, content, stations.next);
  if (advisor.division === division && (stations.next === undefined || advisor.filingAuthority === authority)) {
    throw errors.refusedInput(['input', 'division'], 'NOTHING_CHANGED');
  }
  const movePostings = async () => {
    await changePostings(em, advisor, stations.next, movedOn);
    return stations.left.map(registeredAt);
  };
  await relocate(em, advisor, { to: division, authority, movedOn, movePostings }, { scope, advisors });
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

/** The stations that the advisor leaves and the one that is named, all locked in one order. Errors: NOT_FOUND, INPUT_INVALID. */
async function lockStations(em: EntityManager, advisor: Advisor, named: RecordId | null): Promise<Stations> {
  const id = { $in: [...advisor.stations, ...(named === null ? [] : [named])] };
  const order = { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE } as const;
  const found = await em.find(Station, { id }, order);
  const next = found.find((station) => station.id === named);
  if (named !== null && next === undefined) throw errors.notFound('station', named, ['input', 'station']);
  if (next !== undefined) mustTakePostings(next, ['input', 'station']);
  return { left: found.filter((station) => advisor.stations.includes(station.id)), next };
}

/** Where an advisor of the place is filed: by the station, or by its level where no station is named. Errors: INPUT_INVALID. */
async function authorityAt(
  em: EntityManager,
  { division }: MoveAdvisorContent,
  station: Station | undefined,
): Promise<DivisionCode> {
  if (station !== undefined && registeredAt(station) !== division) {
    throw errors.refusedInput(['input', 'station'], 'STATION_ELSEWHERE', { division: registeredAt(station) });
  }
  if (station !== undefined) return filingAuthorityOf(station);
  // Advisors serve where stations may stand.
  const duty = await em.findOne(StationDuty, { division });
  if (duty === null) throw errors.refusedInput(['input', 'division'], 'NO_STATION_THERE', { division });
  return filingAuthorityOf(duty);
}

/** Errors: INPUT_INVALID. */
async function changePostings(
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
