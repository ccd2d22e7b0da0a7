import DataLoader from 'dataloader';
import type { RecordId } from '#divisions';
import type { Station } from './station.entity.ts';
import type { StationRepository } from './station.repository.ts';

/** Stations of one request: those asked for together are read by one statement. */
export type StationLoaders = {
  readonly byId: DataLoader<RecordId, Station | undefined>;
  /** Forgets what was read, after a write. */
  readonly clear: () => void;
};

export function stationLoadersOf(stations: StationRepository): StationLoaders {
  const byId = new DataLoader<RecordId, Station | undefined>(async (ids) => {
    const found = new Map((await stations.findMany(ids)).map((station) => [station.id, station]));
    return ids.map((id) => found.get(id));
  });
  return { byId, clear: () => void byId.clearAll() };
}
