import type { RecordId } from '#divisions';
import { type Loader, loaderOf, type Page, rowLoader, rowsLoader } from '#persistence';
import type { Advisor } from './advisor.entity.ts';
import type { AdvisorMasks, AdvisorRepository } from './advisor.repository.ts';
import type { Posting } from './posting.entity.ts';

/** Advisors of one request and what hangs on them: whatever is asked for together is read by one statement. */
export type AdvisorLoaders = {
  readonly byId: Loader<RecordId, Advisor | undefined>;
  /** Masked. */
  readonly personal: Loader<RecordId, AdvisorMasks | undefined>;
  /** By advisor, the latest first. */
  readonly postings: Loader<RecordId, Posting[]>;
  /** By station, up to `limit + 1` advisors posted there now; stations with equal pages are read together. */
  readonly postedAt: (page: Page) => Loader<RecordId, { readonly id: RecordId }[]>;
  /** By station. */
  readonly postedCount: Loader<RecordId, number>;
  /** Forgets what was read, after a write. */
  readonly clear: () => void;
};

export function advisorLoadersOf(advisors: AdvisorRepository): AdvisorLoaders {
  const kept = { cache: true };
  const byId = rowLoader(
    (ids: readonly RecordId[]) => advisors.findMany(ids),
    ({ id }) => id,
    kept,
  );
  const personal = rowLoader(
    (ids: readonly RecordId[]) => advisors.findMasked(ids),
    ({ id }) => id,
    kept,
  );
  const postings = rowsLoader(
    (ids: readonly RecordId[]) => advisors.listPostings(ids),
    ({ advisor }) => advisor,
    kept,
  );
  const postedCount = loaderOf(async (ids: readonly RecordId[]) => {
    const counts = new Map((await advisors.countPostedAt(ids)).map(({ station, count }) => [station, count]));
    return ids.map((id) => counts.get(id) ?? 0);
  }, kept);
  const pages = new Map<string, Loader<RecordId, { readonly id: RecordId }[]>>();
  const postedAt = (page: Page) => {
    const key = JSON.stringify([page.limit, page.keys]);
    const loader =
      pages.get(key) ??
      rowsLoader(
        (ids: readonly RecordId[]) => advisors.listPostedAt(ids, page),
        ({ station }) => station,
        kept,
      );
    pages.set(key, loader);
    return loader;
  };
  const clear = (): void => {
    for (const loader of [byId, personal, postings, postedCount]) loader.clearAll();
    pages.clear();
  };
  return { byId, personal, postings, postedAt, postedCount, clear };
}
