import DataLoader from 'dataloader';
import type { DivisionCode, RecordId } from '#divisions';
import type { Station } from './station.entity.ts';
import type { StationStep } from './station-step.entity.ts';
import type { StationRepository } from './station.repository.ts';

/** Stations of one request: those asked for together are read by one statement. */
export type StationLoaders = {
  readonly byId: DataLoader<RecordId, Station | undefined>;
  readonly history: DataLoader<RecordId, StationStep[]>;
  /** Households served in a division; null where they are not known. */
  readonly served: DataLoader<DivisionCode, number | null>;
  /** Forgets what was read, after a write. */
  readonly clear: () => void;
};

export function stationLoadersOf(stations: StationRepository): StationLoaders {
  const byId = new DataLoader<RecordId, Station | undefined>(async (ids) => {
    const found = new Map((await stations.findMany(ids)).map((station) => [station.id, station]));
    return ids.map((id) => found.get(id));
  });
  const history = new DataLoader<RecordId, StationStep[]>(async (ids) => {
    const found = Map.groupBy(await stations.listSteps(ids), ({ station }) => station);
    return ids.map((id) => found.get(id) ?? []);
  });
  const served = new DataLoader<DivisionCode, number | null>(async (divisions) => {
    const found = new Map((await stations.listServed(divisions)).map(({ code, households }) => [code, households]));
    return divisions.map((code) => found.get(code) ?? null);
  });
  const clear = (): void => {
    byId.clearAll();
    history.clearAll();
    served.clearAll();
  };
  return { byId, history, served, clear };
}
