import DataLoader from 'dataloader';
import type { RecordId } from '#divisions';
import type { Page } from '#persistence';
import type { Advisor } from './advisor.entity.ts';
import type { AdvisorMasks, AdvisorRepository } from './advisor.repository.ts';
import type { Posting } from './posting.entity.ts';

/** Advisors of one request and what hangs on them: whatever is asked for together is read by one statement. */
export type AdvisorLoaders = {
  readonly byId: DataLoader<RecordId, Advisor | undefined>;
  /** Masked. */
  readonly personal: DataLoader<RecordId, AdvisorMasks | undefined>;
  /** By advisor, the latest first. */
  readonly postings: DataLoader<RecordId, Posting[]>;
  /** By station, up to `limit + 1` ids of advisors posted there now; stations with equal pages are read together. */
  readonly postedAt: (page: Page) => DataLoader<RecordId, RecordId[]>;
  /** By station. */
  readonly postedCount: DataLoader<RecordId, number>;
  /** Forgets what was read, after a write. */
  readonly clear: () => void;
};

export function advisorLoadersOf(advisors: AdvisorRepository): AdvisorLoaders {
  const byId = one((ids) => advisors.findMany(ids));
  const personal = one((ids) => advisors.findMasked(ids));
  const postings = new DataLoader<RecordId, Posting[]>(async (ids) => {
    const byAdvisor = Map.groupBy(await advisors.listPostings(ids), ({ advisor }) => advisor);
    return ids.map((id) => byAdvisor.get(id) ?? []);
  });
  const postedCount = new DataLoader<RecordId, number>(async (ids) => {
    const counts = new Map((await advisors.countPostedAt(ids)).map(({ station, count }) => [station, count]));
    return ids.map((id) => counts.get(id) ?? 0);
  });
  const pages = new Map<string, DataLoader<RecordId, RecordId[]>>();
  const postedAt = (page: Page): DataLoader<RecordId, RecordId[]> => {
    const key = JSON.stringify([page.limit, page.keys]);
    const loader = pages.get(key) ?? postedAtLoaderOf(advisors, page);
    pages.set(key, loader);
    return loader;
  };
  const clear = (): void => {
    for (const loader of [byId, personal, postings, postedCount]) loader.clearAll();
    pages.clear();
  };
  return { byId, personal, postings, postedAt, postedCount, clear };
}

function one<Row extends { readonly id: RecordId }>(
  find: (ids: readonly RecordId[]) => Promise<Row[]>,
): DataLoader<RecordId, Row | undefined> {
  return new DataLoader(async (ids) => {
    const found = new Map((await find(ids)).map((row) => [row.id, row]));
    return ids.map((id) => found.get(id));
  });
}

function postedAtLoaderOf(advisors: AdvisorRepository, page: Page): DataLoader<RecordId, RecordId[]> {
  return new DataLoader(async (ids) => {
    const byStation = Map.groupBy(await advisors.listPostedAt(ids, page), ({ station }) => station);
    return ids.map((id) => byStation.get(id)?.map((posted) => posted.id) ?? []);
  });
}
