import { readPartnersFile } from '#partners';
import { WatchedFile } from '#private-files';
import type { Logger } from 'pino';
import { type GrantBook, buildGrantBook } from './grant-book.ts';
import { type RequestCounts, openRequestCounts } from './request-counts.ts';

/** Who may enter as a partner, as the partners file says now, and how often they did. */
export type Partners = {
  readonly book: () => GrantBook;
  readonly counts: RequestCounts;
  /** Writes the counts. */
  close(): Promise<void>;
};

type Options = {
  /** Nobody may enter when left out. */
  readonly file: string | undefined;
  /** Where the requests of the day are counted over restarts. */
  readonly countsFile: string | undefined;
  readonly recheckMs?: number | undefined;
  readonly log: Logger;
};

/** Errors: PARTNERS_FILE_INVALID. Later, a file with an error changes nothing. */
export function openPartners({ file, countsFile, recheckMs, log }: Options): Partners {
  const book = file === undefined ? nobody() : watchGrants(file, { recheckMs, log });
  const counts = openRequestCounts({ file: countsFile, log });
  return { book, counts, close: () => counts.close() };
}

function watchGrants(file: string, { recheckMs, log }: Pick<Options, 'recheckMs' | 'log'>): () => GrantBook {
  const onError = (err: unknown): void =>
    log.error({ err }, 'the partners file has an error; what it said before stays in force');
  const watched = new WatchedFile({ file, read: (path) => buildGrantBook(readPartnersFile(path)), onError, recheckMs });
  return () => watched.recent();
}

function nobody(): () => GrantBook {
  const book = buildGrantBook([]);
  return () => book;
}
