import { delegationErrors } from './delegation-errors.ts';
import { documentErrors } from './document-errors.ts';
import { GraphError } from './graph-error.ts';
import { partnerErrors } from './partner-errors.ts';
import type { ErrorCode } from './registry.ts';
import { requestErrors } from './request-errors.ts';
import { subjectErrors } from './subject-errors.ts';
import { writeErrors } from './write-errors.ts';

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
  filingWrongAuthority: (authority: string, own: string) =>
    new GraphError(
      'FILING_WRONG_AUTHORITY',
      `The advisor is filed with ${authority}, which alone decides; you sign in for ${own}. Leave the step to it.`,
      { authority, path: ['input', 'advisor'] },
    ),
  /** The path names the input field that says whose library it is. */
  libraryWrongAuthority: (authority: string, own: string, field: string) =>
    new GraphError(
      'LIBRARY_WRONG_AUTHORITY',
      `${authority} alone writes into its libraries; you sign in for ${own}. Add to your own, or leave it to ${authority}.`,
      { authority, path: ['input', field] },
    ),
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
  ownerOverloaded: (owner: string) =>
    new GraphError(
      'OWNER_OVERLOADED',
      `Owner ${owner} takes no more requests at the moment; its part is missing. Try again in a minute.`,
      { owner },
    ),
  /** `field` is the first, as Type.field, whose value cannot be. */
  ownerInvalidAnswer: (
    owner: string,
    { field, cause }: { readonly field?: string | undefined; cause?: unknown } = {},
  ) =>
    new GraphError(
      'OWNER_INVALID_ANSWER',
      `Owner ${owner} gave an answer that does not fit the schema or cannot be true; its part is missing. Tell its operator.`,
      { owner, ...(field === undefined ? {} : { field }), cause },
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
  ...writeErrors,
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
  sumTooLarge: (field: string) =>
    new GraphError(
      'SUM_TOO_LARGE',
      `The owners' parts of ${field} add up to more than the field can hold. Ask for each division alone.`,
      { field },
    ),
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
  /** `field` is that, as Type.field, whose value does not fit; without one the whole is no answer. */
  subgraphInvalidAnswer: (
    subgraph: string,
    { field, cause }: { readonly field?: string; readonly cause?: unknown },
  ) => {
    const what =
      field === undefined ? 'something that is no GraphQL answer' : `no value for ${field} that fits its type`;
    const message = `Subgraph ${subgraph} gave ${what}; its part is missing. Tell its operator.`;
    return new GraphError('SUBGRAPH_INVALID_ANSWER', message, { subgraph, ...(field && { field }), cause });
  },
  valueMissing: () =>
    new GraphError(
      'VALUE_MISSING',
      'There is no value where null is not allowed, so that what holds it is missing. Check the codes and ids that lead here.',
    ),
  ...requestErrors,
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
