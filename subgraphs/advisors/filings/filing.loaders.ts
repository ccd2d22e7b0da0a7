import DataLoader from 'dataloader';
import type { RecordId } from '#divisions';
import type { FilingStep } from './filing-step.entity.ts';
import type { FilingRepository } from './filing.repository.ts';

/** Histories of one request, by advisor, the latest step first; those asked for together are read by one statement. */
export type FilingLoaders = { readonly history: DataLoader<RecordId, FilingStep[]> };

export function filingLoadersOf(filings: FilingRepository): FilingLoaders {
  return {
    history: new DataLoader(async (ids) => {
      const byAdvisor = Map.groupBy(await filings.listSteps(ids), ({ advisor }) => advisor);
      return ids.map((id) => byAdvisor.get(id) ?? []);
    }),
  };
}
