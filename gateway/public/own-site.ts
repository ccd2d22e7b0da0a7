import type { IncomingHttpHeaders } from 'node:http';
import { errors } from '#errors';

/**
 * Pages of other sites may read what everybody may read. They hand in nothing: they would do so from the addresses of their readers, by which
 * forms are counted. Browsers say where a request comes from; programs say nothing, and are counted by their own address. Errors: REQUEST_INVALID.
 */
export function refuseOtherSites({ host, origin, 'sec-fetch-site': site }: IncomingHttpHeaders): void {
  const isOwn = site === undefined ? isOwnOrigin(origin, host) : site === 'same-origin' || site === 'none';
  if (!isOwn) throw errors.requestInvalid('ANOTHER_SITE');
}

/** Browsers of before 2023 say the origin alone. */
function isOwnOrigin(origin: string | undefined, host: string | undefined): boolean {
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
