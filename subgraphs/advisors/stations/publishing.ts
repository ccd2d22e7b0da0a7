import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '#audit';
import { mustBeAt } from '#changes';
import { Refused, errors } from '#errors';
import type { RequestScope } from '#server';
import { addStep } from './history.ts';
import { missingOf, unpublishable } from './must-publish.ts';
import { lockStation, mayChangeStation } from './station-change.ts';
import type { Station } from './station.entity.ts';
import type { PublishStationContent } from './station.input.ts';

/** Publishes a station that says all that it must. Errors: NOT_FOUND, DIVISION_FORBIDDEN, VERSION_CONFLICT, INPUT_INVALID, STATION_UNPUBLISHABLE. */
export async function publishStation(
  em: EntityManager,
  scope: Pick<RequestScope, 'caller' | 'now' | 'today'>,
  { station: id, version }: PublishStationContent,
): Promise<Station> {
  const { caller, now, today } = scope;
  const station = await lockStation(em, id);
  if (station === null) throw errors.notFound('station', id, ['input', 'station']);
  await mayChangeStation(caller, station);
  mustBeAt(station, version);
  if (station.publishedOn) throw errors.refusedInput(['input', 'station'], 'NOTHING_CHANGED');
  const missing = missingOf(station);
  if (missing.length > 0) throw new Refused(unpublishable(missing));
  Object.assign(station, { publishedOn: today, updatedAt: now, updatedBy: caller.subject });
  await em.flush();
  await addStep(em, scope, station, { step: 'PUBLISHED' });
  record(em, { action: 'station.publish', division: station.division, records: [id], fields: ['publishedOn'] });
  return station;
}
