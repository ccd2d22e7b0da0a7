import { GraphError } from './graph-error.ts';

type Wrong = { readonly field?: string | undefined; readonly cause?: unknown };

/** As its sentences say. */
export const OVERLOADED_SECONDS = 60;

/** Why a part of an answer is missing. */
export const ownerErrors = {
  ownerUnavailable: (owner: string, cause?: unknown) =>
    new GraphError('OWNER_UNAVAILABLE', { values: { owner }, owner, cause }),
  ownerTimeout: (owner: string, deadlineMs: number) =>
    new GraphError('OWNER_TIMEOUT', { values: { owner, deadlineMs }, owner }),
  ownerLacksField: (owner: string, field: string) =>
    new GraphError('OWNER_LACKS_FIELD', { values: { owner, field }, owner, field }),
  ownerOverloaded: (owner: string) =>
    new GraphError('OWNER_OVERLOADED', { values: { owner }, owner, retryAfter: OVERLOADED_SECONDS }),
  /** `field` is the first, as Type.field, whose value cannot be. */
  ownerInvalidAnswer: (owner: string, { field, cause }: Wrong = {}) =>
    new GraphError('OWNER_INVALID_ANSWER', {
      values: { owner },
      owner,
      ...(field === undefined ? {} : { field }),
      cause,
    }),
  ownerUnknown: (division: string) => new GraphError('OWNER_UNKNOWN.NO_OWNER', { values: { division }, division }),
  ownerUndetermined: (field: string) => new GraphError('OWNER_UNKNOWN.NO_DIVISION', { values: { field } }),
  ownerRefused: (owner: string) => new GraphError('OWNER_REFUSED', { values: { owner }, owner }),
  ownerMismatch: (division: string, owner: string) =>
    new GraphError('OWNER_MISMATCH.OTHER_OWNER', { values: { division, owner }, division, owner }),
  mergeConflict: (field: string, owners: readonly string[]) =>
    new GraphError('MERGE_CONFLICT', { values: { field, owners }, field }),
  sumTooLarge: (field: string) => new GraphError('SUM_TOO_LARGE', { values: { field }, field }),
  valueMissing: () => new GraphError('VALUE_MISSING'),
  subgraphUnavailable: (subgraph: string, cause?: unknown) =>
    new GraphError('SUBGRAPH_UNAVAILABLE', { values: { subgraph }, subgraph, cause }),
  subgraphTimeout: (subgraph: string, deadlineMs: number) =>
    new GraphError('SUBGRAPH_TIMEOUT', { values: { subgraph, deadlineMs }, subgraph }),
  subgraphFailed: (subgraph: string, requestId: string) =>
    new GraphError('SUBGRAPH_FAILED', { values: { subgraph, requestId }, subgraph }),
  /** `field` is that, as Type.field, whose value does not fit; without one the whole is no answer. */
  subgraphInvalidAnswer: (subgraph: string, { field, cause }: Wrong) =>
    field === undefined
      ? new GraphError('SUBGRAPH_INVALID_ANSWER.NO_ANSWER', { values: { subgraph }, subgraph, cause })
      : new GraphError('SUBGRAPH_INVALID_ANSWER.WRONG_TYPE', { values: { subgraph, field }, subgraph, field, cause }),
};
