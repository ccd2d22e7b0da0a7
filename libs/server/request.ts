import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';
import type { DivisionCode } from '#divisions';
import type { DomainName } from './domain.ts';

/** What the log knows of a request: whose it is and how it went, never what it asked about or who is named in the answer. */
export type RequestFacts = {
  readonly requestId: string;
  readonly owner: DivisionCode;
  readonly domain: DomainName;
  readonly errorCodes: Set<string>;
};

/** The facts of the request that runs now. */
export const currentRequest = new AsyncLocalStorage<RequestFacts>();

const OPERATION_NAME = /^[\s,]*(?:query|mutation)\s+([_A-Za-z]\w{0,127})/;

/** The address that the gateway saw the caller at; without one that of whoever asks. */
export function addressOf({ headers, ip }: { headers: IncomingHttpHeaders; ip: string }): string {
  const forwarded = headers['x-assistance-address'];
  return typeof forwarded === 'string' && isIP(forwarded) !== 0 ? forwarded : ip;
}

/** The name of the operation, as far as it can be told without parsing. */
export function operationNameOf(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  if ('operationName' in body && typeof body.operationName === 'string') return body.operationName.slice(0, 128);
  return 'query' in body && typeof body.query === 'string' ? OPERATION_NAME.exec(body.query)?.[1] : undefined;
}
