import { type EntityManager, type FilterQuery, LockMode } from '@mikro-orm/postgresql';
import type { Caller } from '#access';
import { type RecordId, isWithin, locate } from '#divisions';
import { GraphError, errors } from '#errors';
import { type Column, from } from '#imports';
import { mustTakePostings } from './station-change.ts';
import { Station } from './station.entity.ts';

/** The column of an import that names a station. */
export const stationColumn: Column = {
  zh: '站点',
  en: 'Station',
  explain: {
    zh: '站点名称，与系统中的完全一致；重名时填站点编号。',
    en: 'The name of the station as it is registered; its id where several have the name.',
  },
  example: '外滩街道社会救助服务站',
  isRequired: true,
  from: from.text,
};

/** The ids of open stations by their names, where one alone has the name. */
export async function findStationsNamed(
  em: EntityManager,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const stations = await em.find(Station, { name: { $in: [...names] }, closedOn: null });
  const byName = Map.groupBy(stations, ({ name }) => name);
  return new Map(
    [...byName].flatMap(([name, [first, ...others]]) =>
      first && others.length === 0 ? [[name, first.id] as const] : [],
    ),
  );
}

/** The stations of rows, held against other writers until the transaction ends. */
export async function lockStations(
  em: EntityManager,
  where: FilterQuery<Station>,
): Promise<ReadonlyMap<RecordId, Station>> {
  const stations = await em.find(Station, where, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE });
  return new Map(stations.map((station) => [station.id, station]));
}

/** What is wrong with the station at which a row would post an advisor. */
export function stationFaults(caller: Caller, station: Station | undefined, id: RecordId): GraphError[] {
  if (station === undefined) return [unseenStation(caller, id)];
  try {
    mustTakePostings(station, ['input', 'station']);
    return [];
  } catch (error) {
    if (error instanceof GraphError) return [error];
    throw error;
  }
}

/** Why a station that a row names is not among those. */
export function unseenStation(caller: Caller, id: RecordId): GraphError {
  const path = ['input', 'station'];
  const division = locate(id);
  if (division !== undefined && !isWithin(division, caller.division))
    return errors.divisionForbidden(division, caller.division).at(path);
  return errors.notFound('station', id, path);
}
