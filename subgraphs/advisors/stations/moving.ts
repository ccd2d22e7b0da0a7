import type { EntityManager } from '@mikro-orm/postgresql';
import { isSame, mustBeAt, nothingChanged } from '#changes';
import type { CalendarDate } from '#calendar';
import { type DivisionCode, levelOf } from '#divisions';
import { errors } from '#errors';
import { recordMove } from '#moves';
import type { RequestScope } from '#server';
import { Posting } from '../advisors/posting.entity.ts';
import { mustNotPrecede } from '../advisors/postings.ts';
import { tellServingOf } from '../advisors/serving.ts';
import { lockDuty, recountStations } from '../coverage/coverage.repository.ts';
import { addStep } from './history.ts';
import { lockStation, mayChangeStation } from './station-change.ts';
import { Station } from './station.entity.ts';
import { type MoveStationContent, levelRefusal } from './station.input.ts';
import { kindRules } from './station-kinds.ts';

type Mover = Pick<RequestScope, 'caller' | 'now' | 'today'>;

/**
 * Has a station go on at another address, or in another division of the same level (迁移站点). It keeps its id, its postings, checks and
 * what they ask to be done go with it; incidents stay where they happened, and advisors where they are registered and filed. Errors:
 * NOT_FOUND, VERSION_CONFLICT, INPUT_INVALID, DIVISION_FORBIDDEN.
 */
export async function moveStation(em: EntityManager, mover: Mover, content: MoveStationContent): Promise<Station> {
  const { caller, now, today } = mover;
  const { station: id, version, movedOn: stated } = content;
  const station = await lockStation(em, id);
  if (station === null) throw errors.notFound('station', id, ['input', 'station']);
  await mayChangeStation(caller, station);
  mustBeAt(station, version);
  const before = { fromDivision: station.division, fromAddress: station.address };
  const [division, address] = [content.division ?? station.division, content.address ?? station.address];
  if (division === station.division && isSame(address, station.address)) throw nothingChanged();
  const movedOn = stated ?? today;
  mustNotPrecede(movedOn, [station.openedOn], ['input', 'movedOn']);
  if (division !== station.division) await mustHaveRoom(em, station, division);
  // The way to the old place leads to the new one no more.
  const directions = isSame(address, station.address) ? station.directions : content.directions;
  Object.assign(station, { division, address, directions, updatedAt: now, updatedBy: caller.subject });
  // The database carries along what belongs to the station; only then a step may name the new division.
  await em.flush();
  await em.nativeUpdate(Posting, { station: id, division: before.fromDivision }, { division });
  await addStep(em, mover, station, {
    step: 'MOVED',
    onDay: movedOn,
    ...before,
    toDivision: division,
    toAddress: address,
  });
  if (division !== before.fromDivision) await settleMove(em, station, before.fromDivision, today);
  const fields = [
    ...(division === before.fromDivision ? [] : ['division']),
    ...(isSame(address, before.fromAddress) ? [] : ['address']),
  ];
  recordMove(em, { action: 'station.move', records: [id], fields }, { from: before.fromDivision, to: division });
  return station;
}

/** Errors: INPUT_INVALID. */
async function mustHaveRoom(em: EntityManager, { id, kind, division: from }: Station, to: DivisionCode): Promise<void> {
  const path = ['input', 'division'];
  const [level, own] = [levelOf(to), levelOf(from)];
  const refusal = levelRefusal(to, kind);
  if (refusal !== undefined) throw refusal.at(path);
  if (level !== own) {
    throw errors.refusedInput(path, 'WRONG_LEVEL', { stationKind: kind, levels: [own], division: to, level });
  }
  if (!(await lockDuty(em, to))) throw errors.refusedInput(path, 'NO_STATION_THERE', { division: to });
  if (!kindRules[kind].single) return;
  const there = await em.count(Station, { division: to, kind, closedOn: null, id: { $ne: id } });
  if (there > 0) throw errors.refusedInput(path, 'STATION_THERE_ALREADY', { division: to, stationKind: kind });
}

/** What is counted and told by where a station stands. */
async function settleMove(em: EntityManager, station: Station, from: DivisionCode, today: CalendarDate): Promise<void> {
  await recountStations(em, [from, station.division], today);
  const posted = await em.find(Posting, { station: station.id, until: null });
  await tellServingOf(em, [...new Set(posted.map(({ advisor }) => advisor))], today);
}
