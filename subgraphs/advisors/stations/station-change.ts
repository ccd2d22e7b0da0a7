import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import type { Caller, Scope } from '#access';
import type { CalendarDate } from '#calendar';
import type { Change } from '#changes';
import type { RecordId } from '#divisions';
import { Refused, errors } from '#errors';
import type { ActingScope } from '#server';
import { atField } from '#writes';
import { mustNotPrecede } from '../advisors/postings.ts';
import { addStep } from './history.ts';
import { missingOf, unpublishable } from './must-publish.ts';
import { nameOfProvider } from './provider-of.ts';
import { hoursRefusals, hoursShown } from './station-hours.ts';
import { Station } from './station.entity.ts';
import { mustStandIn } from './station-street.ts';
import { providerRefusals } from './station.input.ts';

/** 变更站点信息: what an open station publishes. Its kind stays; to another place it moves. */
export function stationChangeBy(
  scope: Pick<ActingScope, 'caller' | 'owner' | 'now' | 'today'>,
): Change<Station, 'station'> {
  return {
    action: 'station.change',
    kind: 'station',
    lock: lockStation,
    authorize: mayChangeStation,
    check: async (em, station, changed) => {
      mustFit(station, changed);
      if (changed.includes('street')) await mustStandIn(em, station, station.street ?? null);
      const { provider } = station;
      if (provider && changed.includes('provider')) {
        // Named in words of its own only where the change says so.
        const providerName = changed.includes('providerName') ? station.providerName : null;
        station.providerName = await nameOfProvider(em, scope.owner, { provider, providerName });
      }
      await addStep(em, scope, station, { step: 'CHANGED', fields: changed });
    },
  };
}

/** Rules over what a station says once it is changed. Errors: Refused with INPUT_INVALID, STATION_UNPUBLISHABLE. */
function mustFit(station: Station, changed: readonly string[]): void {
  const { kind, providerName, provider, weeklyHours, serviceHours } = station;
  const said = { ...station, serviceHours: changed.includes('serviceHours') ? serviceHours : null };
  const refused = {
    ...providerRefusals(kind, { providerName: providerName ?? null, provider: provider ?? null }),
    ...hoursRefusals(said),
  };
  const faults = Object.entries(refused).flatMap(([field, error]) => error?.at(['input', field]) ?? []);
  if (weeklyHours) station.serviceHours = hoursShown(station);
  const missing = station.publishedOn ? missingOf(station) : [];
  if (faults.length + missing.length > 0) throw new Refused([...faults, ...unpublishable(missing)]);
}

/** A station takes postings while it is open. Errors: INPUT_INVALID, which names the one that took it in. */
export function mustTakePostings({ closedOn, mergedInto }: Station, path: readonly string[]): void {
  if (!closedOn) return;
  if (!mergedInto) throw errors.refusedInput(path, 'POSTED_TO_CLOSED', { closedOn });
  throw errors.refusedInput(path, 'POSTED_TO_MERGED', { closedOn, into: mergedInto });
}

/** The station, held against other writers until the transaction ends. */
export function lockStation(em: EntityManager, id: RecordId): Promise<Station | null> {
  return em.findOne(Station, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

/** A day of an input, by the name of its field. */
type Day = Readonly<Record<string, CalendarDate>>;

/** The station, held, of which the caller says what was so on a day on which it was open. Errors: NOT_FOUND, DIVISION_FORBIDDEN, INPUT_INVALID. */
export async function lockStationOpenOn(
  em: EntityManager,
  caller: Caller,
  scope: Scope,
  id: RecordId,
  day: Day,
): Promise<Station> {
  const station = await lockStation(em, id);
  if (station === null) throw errors.notFound('station', id, ['input', 'station']);
  await atField('station', () => caller.may(scope, station.division));
  mustBeOpenOn(station, day);
  return station;
}

/** Errors: INPUT_INVALID. */
export function mustBeOpenOn({ openedOn, closedOn }: Station, day: Day): void {
  for (const [field, on] of Object.entries(day)) {
    mustNotPrecede(on, [openedOn], ['input', field]);
    if (closedOn && closedOn < on) throw errors.refusedInput(['input', 'station'], 'STATION_CLOSED', { closedOn });
  }
}

/** Errors: DIVISION_FORBIDDEN, and INPUT_INVALID for a station that is closed. */
export async function mayChangeStation(caller: Caller, { division, closedOn }: Station): Promise<void> {
  await atField('station', () => caller.may('station.open', division));
  if (closedOn) throw errors.refusedInput(['input', 'station'], 'STATION_CLOSED', { closedOn });
}
