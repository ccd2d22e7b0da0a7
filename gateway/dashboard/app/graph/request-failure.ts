import type { GraphResponse } from './request.ts';

/** Why there is no answer: the gateway said nothing, failed, or took no more at that time. */
type Reason = 'UNANSWERED' | 'FAILED' | 'TURNED_AWAY';

/** A request to which no answer came, or one that is none. */
export class RequestFailure extends Error {
  readonly reason: Reason;
  readonly response: GraphResponse | undefined;

  constructor(reason: Reason, response?: GraphResponse, cause?: unknown) {
    super(`the gateway gave no answer: ${reason}`, { cause });
    this.reason = reason;
    this.response = response;
  }
}

/** With these the gateway ran nothing of a document, of a write neither: it had no room for it. */
const NO_ROOM: ReadonlySet<unknown> = new Set(['SHARE_EXCEEDED', 'OVERLOADED']);

/** With these a write may have been done, or is done when it is sent again a little later. */
const UNKNOWN: ReadonlySet<unknown> = new Set([
  'OUTCOME_UNKNOWN',
  'OWNER_TIMEOUT',
  'OWNER_UNAVAILABLE',
  'OWNER_OVERLOADED',
  'OWNER_INVALID_ANSWER',
  'INTERNAL',
]);

/** Whether nothing was run, so that the same may be sent again a little later. */
export function isNotRun(response: GraphResponse | undefined): boolean {
  return hasCode(response, NO_ROOM);
}

/** Whether it is open if what was sent is done: no answer at all, a broken one, or one that says so itself. */
export function leavesOutcomeOpen(response: GraphResponse | undefined): boolean {
  if (response === undefined) return true;
  return response.errors.length > 0 ? hasCode(response, UNKNOWN) : response.status >= 500;
}

/** When the gateway wants to see what it had no room for again; 0 where it says nothing of that. */
export function retryAfterMsOf(response: GraphResponse | undefined): number {
  if (response === undefined || !isNotRun(response)) return 0;
  return Math.max(0, ...response.errors.map(({ extensions }) => Number(extensions?.['retryAfter'] ?? 0))) * 1000;
}

function hasCode(response: GraphResponse | undefined, codes: ReadonlySet<unknown>): boolean {
  return response !== undefined && response.errors.some(({ extensions }) => codes.has(extensions?.['code']));
}
