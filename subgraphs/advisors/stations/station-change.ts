import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import type { Caller } from '#access';
import type { Change } from '#changes';
import type { RecordId } from '#divisions';
import { errors } from '#errors';
import { atField } from '#writes';
import { Station } from './station.entity.ts';
import { providerRefusal } from './station.input.ts';

/** 变更站点信息: what an open station publishes. Its kind and its division stay: a station elsewhere is another one. */
export const stationChange: Change<Station, 'station'> = {
  action: 'station.change',
  kind: 'station',
  lock: lockStation,
  authorize: mayChangeStation,
  check: (_, { kind, providerName }) => {
    const refusal = providerRefusal(kind, providerName ?? null);
    if (refusal !== undefined) throw refusal.at(['input', 'providerName']);
  },
};

/** The station, held against other writers until the transaction ends. */
export function lockStation(em: EntityManager, id: RecordId): Promise<Station | null> {
  return em.findOne(Station, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

/** Errors: DIVISION_FORBIDDEN, and INPUT_INVALID for a station that is closed. */
export async function mayChangeStation(caller: Caller, { division, closedOn }: Station): Promise<void> {
  await atField('station', () => caller.may('station.open', division));
  if (closedOn) throw errors.refusedInput(['input', 'station'], 'STATION_CLOSED', { closedOn });
}
