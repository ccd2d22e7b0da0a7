import type { RequestScope } from '#server';

/** Who wrote a row and when, for one that is new. */
export function writtenBy({ caller, now }: RequestScope) {
  return { createdAt: now, createdBy: caller.subject, updatedAt: now, updatedBy: caller.subject };
}
