import { fileURLToPath } from 'node:url';
import type { DocumentMode, EdgeSettings } from '#config';
import { errors } from '#errors';
import type { Logger } from 'pino';
import { watchForChange } from '#files';
import { type HttpRequest, readAsked, withText } from './asked.ts';
import { type Manifest, listingOf, readManifest } from './manifest.ts';
import { collectDocuments } from './sources.ts';

/** Where the sources of this project's own pages stand. */
const dashboard = fileURLToPath(new URL('../../dashboard/app/', import.meta.url));

/** The documents that callers may name, and in mode `only` the only ones answered. */
export type TrustedDocuments = {
  readonly mode: DocumentMode;
  /** The same request with the text of the document it names. Errors: DOCUMENT_NOT_LISTED. */
  resolve<Request extends HttpRequest>(request: Request): Request;
  close(): void;
};

type Options = EdgeSettings['trustedDocuments'] & {
  /** The folder of the pages that ask here; the dashboard's when left out. */
  readonly ownPages?: string;
  readonly intervalMs: number;
  readonly log: Logger;
};

/**
 * The documents of the file and of this project's own pages; the file is read again whenever it changes, and one with an error
 * changes nothing. Errors: DOCUMENTS_FILE_INVALID.
 */
export function openTrustedDocuments(options: Options): TrustedDocuments {
  const { mode, file, ownPages = dashboard, intervalMs, log } = options;
  const own = mode === 'off' ? {} : readOwn(ownPages, log);
  const read = () => listingOf(mode === 'off' || file === undefined ? [own] : [own, readManifest(file)]);
  let listing = read();
  const reload = (): void => {
    try {
      listing = read();
      log.info('the trusted documents were read again');
    } catch (err) {
      log.error({ err }, 'the file of trusted documents has an error; what it said before stays in force');
    }
  };
  const stop = file === undefined || mode === 'off' ? undefined : watchForChange(file, intervalMs, reload);
  return {
    mode,
    resolve(request) {
      const { text, documentId, hash } = readAsked(request);
      if (text !== undefined) {
        if (mode !== 'only') return request;
        if (!listing.hasText(text)) throw errors.documentNotListed();
        return withText(request, text);
      }
      const named = listing.byId.get(documentId ?? hash ?? '');
      if (named !== undefined) return withText(request, named);
      // A hash alone may be that of a document that was sent before; without a document Apollo Server says so.
      if (documentId !== undefined || (hash !== undefined && mode === 'only')) throw errors.documentNotListed();
      return request;
    },
    close: () => stop?.(),
  };
}

/** The documents of this project's own pages. Errors: DOCUMENTS_FILE_INVALID. */
export function listOwnDocuments(): Manifest {
  return collectDocuments(dashboard);
}

/** A page that cannot be read must not keep the graph from everyone else. */
function readOwn(pages: string, log: Logger): Manifest {
  try {
    return collectDocuments(pages);
  } catch (err) {
    log.error({ err }, "the documents of the gateway's own pages cannot be read, so they are not listed");
    return {};
  }
}
