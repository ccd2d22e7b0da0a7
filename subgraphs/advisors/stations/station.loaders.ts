import type { DivisionCode, RecordId } from '#divisions';
import { type Loader, mapLoader, rowLoader, rowsLoader } from '#persistence';
import type { Station } from './station.entity.ts';
import type { StationStep } from './station-step.entity.ts';
import type { StationRepository } from './station.repository.ts';

/** Stations of one request: those asked for together are read by one statement. */
export type StationLoaders = {
  readonly byId: Loader<RecordId, Station | undefined>;
  readonly history: Loader<RecordId, StationStep[]>;
  /** Households served in a division; null where they are not known. */
  readonly served: Loader<DivisionCode, number | null | undefined>;
  /** Forgets what was read, after a write. */
  readonly clear: () => void;
};

export function stationLoadersOf(stations: StationRepository): StationLoaders {
  const kept = { cache: true };
  const byId = rowLoader(
    (ids: readonly RecordId[]) => stations.findMany(ids),
    ({ id }) => id,
    kept,
  );
  const history = rowsLoader(
    (ids: readonly RecordId[]) => stations.listSteps(ids),
    ({ station }) => station,
    kept,
  );
  const served = mapLoader(
    async (divisions: readonly DivisionCode[]) =>
      new Map((await stations.listServed(divisions)).map(({ code, households }) => [code, households])),
    kept,
  );
  const clear = (): void => {
    byId.clearAll();
    history.clearAll();
    served.clearAll();
  };
  return { byId, history, served, clear };
}
