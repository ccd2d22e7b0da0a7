import { delegationErrors } from './delegation-errors.ts';
import { documentErrors } from './document-errors.ts';
import { GraphError } from './graph-error.ts';
import { partnerErrors } from './partner-errors.ts';
import type { ErrorCode } from './registry.ts';
import { subjectErrors } from './subject-errors.ts';

const SHANGHAI_MS = 8 * 3_600_000;

/** The only way to make an error: each names what is wrong and what to do. */
export const errors = {
  unauthenticated: (why: string) =>
    new GraphError(
      'UNAUTHENTICATED',
      `${why} Send "Authorization: Bearer <token>"; in development, npm run token prints one.`,
    ),
  signInUnavailable: (cause?: unknown) =>
    new GraphError('SIGN_IN_UNAVAILABLE', 'The keys of the sign-in service cannot be fetched. Try again later.', {
      cause,
    }),
  scopeMissing: (scope: string) =>
    new GraphError('SCOPE_MISSING', `This needs the scope ${scope}. Ask your administrator for it.`, { scope }),
  divisionForbidden: (division: string, own: string) =>
    new GraphError(
      'DIVISION_FORBIDDEN',
      `Division ${division} is outside yours (${own}). Ask within your own division.`,
      { division },
    ),
  divisionMalformed: (value: unknown) =>
    new GraphError(
      'DIVISION_MALFORMED',
      `${show(value)} is not a division code. Use 2, 6, 9 or 12 digits, such as 310101.`,
    ),
  divisionUnknown: (code: string) =>
    new GraphError(
      'DIVISION_UNKNOWN',
      `There is no division ${code}. Start from division(code: "31") and follow children.`,
      { division: code },
    ),
  idMalformed: (value: unknown) =>
    new GraphError(
      'ID_MALFORMED',
      `${show(value)} is not an id. Use an id as the graph gave it: <division code>-<uuid>.`,
    ),
  /** In a mutation the path names the input field that held the id, from the outside in. */
  notFound: (what: string, id: string, path?: readonly string[]) =>
    new GraphError('NOT_FOUND', `No ${what} ${id} that you may see. Check the id.`, {
      id,
      ...(path === undefined ? {} : { path }),
    }),
  /** The path names the input field, from the outside in; the sentence says what is wrong and what to do. */
  inputInvalid: (path: readonly string[], sentence: string) => new GraphError('INPUT_INVALID', sentence, { path }),
  visitInFuture: (visitedOn: string, today: string) =>
    new GraphError(
      'VISIT_IN_FUTURE',
      `The visit is dated ${visitedOn}, after today (${today}). Record it on or after the day it took place.`,
      { path: ['input', 'visitedOn'] },
    ),
  clientNotActive: (id: string) =>
    new GraphError('CLIENT_NOT_ACTIVE', `Client ${id} is no longer served. Register the person again to go on.`, {
      id,
      path: ['input', 'client'],
    }),
  versionConflict: (id: string, version: number) =>
    new GraphError('VERSION_CONFLICT', `${id} is at version ${version} now. Read it again and repeat the change.`, {
      id,
      path: ['input', 'version'],
    }),
  filingStateConflict: (action: string, state: string, allowed: readonly string[]) =>
    new GraphError(
      'FILING_STATE_CONFLICT',
      `${action} is not possible from ${state}, only from ${allowed.join(' or ')}. Read the filing again.`,
      { path: ['action'] },
    ),
  /** `until` is when the limit is no longer reached; undefined when the request alone is more than the limit. */
  unmaskLimit: ({ most, hours, until }: { most: number; hours: number; until: Date | undefined }) => {
    const limit = `At most ${most} people may be seen unmasked in ${hours === 1 ? 'an hour' : `${hours} hours`}.`;
    if (until === undefined) return new GraphError('UNMASK_LIMIT', `${limit} Ask for fewer at once.`);
    const time = new Date(until.getTime() + SHANGHAI_MS).toISOString().replace('Z', '+08:00');
    return new GraphError('UNMASK_LIMIT', `${limit} Go on at ${time}.`, { until: time });
  },
  ...subjectErrors,
  // Of these three the path names the field, where the edge refuses the whole operation.
  cursorInvalid: (path?: readonly string[]) =>
    new GraphError(
      'CURSOR_INVALID',
      'The cursor did not come from this list. Pass endCursor of the page before, or leave "after" out.',
      path === undefined ? {} : { path },
    ),
  pageSizeInvalid: (first: number, path?: readonly string[]) =>
    new GraphError(
      'PAGE_SIZE_INVALID',
      `"first" is ${first}. Ask for 1 to 200 rows and page on with "after".`,
      path === undefined ? {} : { path },
    ),
  monthInvalid: (value: unknown, path?: readonly string[]) =>
    new GraphError(
      'MONTH_INVALID',
      `${show(value)} is not a month. Use the form 2026-10.`,
      path === undefined ? {} : { path },
    ),
  dateInvalid: (value: unknown) =>
    new GraphError('DATE_INVALID', `${show(value)} is not a date. Use the form 2026-10-31.`),
  ownerUnavailable: (owner: string, cause?: unknown) =>
    new GraphError('OWNER_UNAVAILABLE', `Owner ${owner} cannot be reached; its part is missing. Try again later.`, {
      owner,
      cause,
    }),
  ownerTimeout: (owner: string, deadlineMs: number) =>
    new GraphError(
      'OWNER_TIMEOUT',
      `Owner ${owner} did not answer within ${deadlineMs} ms; its part is missing. Try again later.`,
      { owner },
    ),
  ownerLacksField: (owner: string, field: string) =>
    new GraphError('OWNER_LACKS_FIELD', `Owner ${owner} runs an older version without ${field}; its part is missing.`, {
      owner,
      field,
    }),
  ownerInvalidAnswer: (owner: string, cause?: unknown) =>
    new GraphError(
      'OWNER_INVALID_ANSWER',
      `Owner ${owner} gave an answer that does not fit the schema; its part is missing.`,
      { owner, cause },
    ),
  ownerUnknown: (division: string) =>
    new GraphError(
      'OWNER_UNKNOWN',
      `No owner holds division ${division} here. Check the code, or name its owner's instance in the owners file.`,
      { division },
    ),
  ownerUndetermined: (field: string) =>
    new GraphError(
      'OWNER_UNKNOWN',
      `${field} names no division, and there are several owners. Ask with a division code or an id.`,
    ),
  ownerRefused: (owner: string) =>
    new GraphError('OWNER_REFUSED', `Owner ${owner} refused the request. Check the token and its division.`, { owner }),
  ownerMismatch: (division: string, owner: string) =>
    new GraphError(
      'OWNER_MISMATCH',
      `This instance belongs to ${owner} and does not hold ${division}. Ask its own owner.`,
      { division, owner },
    ),
  ...delegationErrors,
  signatureMissing: (what: string) =>
    new GraphError('SIGNATURE_MISSING', `${what} is answered to a gateway alone. Ask through the gateway.`),
  signatureInvalid: (why: string) =>
    new GraphError(
      'SIGNATURE_INVALID',
      `${why} Sign each request as it is sent, with a key of GATEWAY_KEYS_FILE; npm run keys makes one.`,
    ),
  signatureExpired: (why: string) =>
    new GraphError(
      'SIGNATURE_EXPIRED',
      `The time of the signature ${why}. Sign the request anew, and compare the clocks of both machines.`,
    ),
  signatureReplayed: () =>
    new GraphError('SIGNATURE_REPLAYED', 'This signature was used before. Sign each request anew.'),
  mergeConflict: (field: string, owners: readonly string[]) =>
    new GraphError('MERGE_CONFLICT', `Owners ${owners.join(', ')} differ on ${field}. Ask for each division alone.`, {
      field,
    }),
  subgraphUnavailable: (subgraph: string, cause?: unknown) =>
    new GraphError(
      'SUBGRAPH_UNAVAILABLE',
      `Subgraph ${subgraph} cannot be reached; its part is missing. Try again later.`,
      { subgraph, cause },
    ),
  subgraphTimeout: (subgraph: string, deadlineMs: number) =>
    new GraphError(
      'SUBGRAPH_TIMEOUT',
      `Subgraph ${subgraph} did not answer within ${deadlineMs} ms; its part is missing. Try again later.`,
      { subgraph },
    ),
  subgraphFailed: (subgraph: string, requestId: string) =>
    new GraphError(
      'SUBGRAPH_FAILED',
      `Subgraph ${subgraph} failed on its part of request ${requestId}. Tell its operator this id.`,
      { subgraph },
    ),
  subgraphInvalidAnswer: (subgraph: string, cause?: unknown) =>
    new GraphError(
      'SUBGRAPH_INVALID_ANSWER',
      `Subgraph ${subgraph} gave something that is no GraphQL answer; its part is missing.`,
      { subgraph, cause },
    ),
  requestInvalid: (why: string) =>
    new GraphError('REQUEST_INVALID', `${why} Send a POST with a JSON body that holds "query".`),
  sealBroken: (cause: unknown) =>
    new GraphError('SEAL_BROKEN', 'A value that is kept here does not open. Tell the operator of its owner.', {
      cause,
    }),
  ...documentErrors,
  ...partnerErrors,
  internal: (requestId: string) =>
    new GraphError('INTERNAL', `The server failed on request ${requestId}. Tell its operator this id.`, { requestId }),
  notReady: () => new GraphError('NOT_READY', 'The server is starting or closing. Try again in a few seconds.'),
};

/** A failure to start or to be started: printed as one line, `CODE: sentence`. */
export class StartError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StartError';
    this.code = code;
  }
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
