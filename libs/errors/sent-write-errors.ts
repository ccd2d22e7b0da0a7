import { GraphError } from './graph-error.ts';
import { OVERLOADED_SECONDS } from './owner-errors.ts';

type Lost = { readonly field?: string | undefined; readonly cause?: unknown };

/** What became of a write on its way to its owner: nothing was done, or that is not known. */
export const sentWriteErrors = {
  /**
   * The request was sent, and no answer that can be taken came back. `field` is the first, as Type.field, whose value cannot be.
   */
  outcomeUnknown: (owner: string, { field, cause }: Lost = {}) =>
    new GraphError('OUTCOME_UNKNOWN.OWNER', {
      values: { owner },
      owner,
      ...(field !== undefined && { field }),
      cause,
    }),
  /** The same of a subgraph that belongs to no owner. */
  subgraphOutcomeUnknown: (subgraph: string, cause?: unknown) =>
    new GraphError('OUTCOME_UNKNOWN.SUBGRAPH', { values: { subgraph }, subgraph, cause }),
  /** The connection to the database broke while it committed. */
  commitUnknown: (cause?: unknown) => new GraphError('OUTCOME_UNKNOWN.DATABASE', { cause }),
  /** `field` is the schema coordinate of what is lacking: Type.field, Type.field(argument:), Input.field or Enum.VALUE. */
  ownerTooOld: (owner: string, field?: string) =>
    field === undefined
      ? new GraphError('OWNER_TOO_OLD.UNNAMED', { values: { owner }, owner })
      : new GraphError('OWNER_TOO_OLD.LACKS', { values: { owner, field }, owner, field }),
  writeUnavailable: (owner: string, cause?: unknown) =>
    new GraphError('OWNER_UNAVAILABLE.NOT_SENT', { values: { owner }, owner, cause }),
  writeTimeout: (owner: string, deadlineMs: number) =>
    new GraphError('OWNER_TIMEOUT.NOT_SENT', { values: { owner, deadlineMs }, owner }),
  writeOverloaded: (owner: string) =>
    new GraphError('OWNER_OVERLOADED.NOT_SENT', { values: { owner }, owner, retryAfter: OVERLOADED_SECONDS }),
};
