import type { RecordId } from '#divisions';
import { type Loader, rowsLoader } from '#persistence';
import type { FilingChange } from './filing-change.entity.ts';
import type { FilingStep } from './filing-step.entity.ts';
import type { FilingRepository } from './filing.repository.ts';

/** Histories of one request, by advisor, the latest first; those asked for together are read by one statement. */
export type FilingLoaders = {
  readonly history: Loader<RecordId, FilingStep[]>;
  readonly changes: Loader<RecordId, FilingChange[]>;
  /** Forgets what was read, after a write. */
  readonly clear: () => void;
};

export function filingLoadersOf(filings: FilingRepository): FilingLoaders {
  const history = byAdvisor((ids) => filings.listSteps(ids));
  const changes = byAdvisor((ids) => filings.listChanges(ids));
  const clear = (): void => {
    for (const loader of [history, changes]) loader.clearAll();
  };
  return { history, changes, clear };
}

function byAdvisor<Row extends { readonly advisor: RecordId }>(
  list: (ids: readonly RecordId[]) => Promise<Row[]>,
): Loader<RecordId, Row[]> {
  return rowsLoader(list, ({ advisor }) => advisor, { cache: true });
}
