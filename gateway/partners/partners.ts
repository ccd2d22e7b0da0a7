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
  readonly log: Logger;
};

/** Errors: PARTNERS_FILE_INVALID. Later, a file with an error changes nothing. */
export function openPartners({ file, countsFile, log }: Options): Partners {
  const book = file === undefined ? nobody() : watchGrants(file, log);
  const counts = openRequestCounts({ file: countsFile, log });
  return { book, counts, close: () => counts.close() };
}

/** Looked at for each request, which costs microseconds: a grant that was revoked lets nobody in any more. */
function watchGrants(file: string, log: Logger): () => GrantBook {
  const onError = (err: unknown): void =>
    log.error({ err }, 'the partners file has an error; what it said before stays in force');
  const watched = new WatchedFile({ file, read: (path) => buildGrantBook(readPartnersFile(path)), onError });
  return () => watched.latest();
}

function nobody(): () => GrantBook {
  const book = buildGrantBook([]);
  return () => book;
}
