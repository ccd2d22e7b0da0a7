import { GraphError } from './graph-error.ts';

type Lost = {
  readonly owner?: string;
  readonly subgraph?: string;
  readonly field?: string | undefined;
  readonly cause?: unknown;
};

const NOTHING_DONE = 'nothing was done';

/** What became of a write that has no answer of its own: either nothing was done, or that is not known. */
export const writeErrors = {
  /**
   * The request was sent and no answer that can be taken came back, or the database broke off while it committed: then neither owner nor
   * subgraph is known. `field` is the first, as Type.field, whose value cannot be.
   */
  outcomeUnknown: ({ owner, subgraph, field, cause }: Lost = {}) => {
    const whose = owner === undefined ? subgraph && ` of subgraph ${subgraph}` : ` of owner ${owner}`;
    return new GraphError(
      'OUTCOME_UNKNOWN',
      `Whether this was done is not known: the answer${whose ?? ''} was lost. Send it again with the same idempotency key.`,
      {
        ...(owner !== undefined && { owner }),
        ...(subgraph !== undefined && { subgraph }),
        ...(field !== undefined && { field }),
        cause,
      },
    );
  },
  /** `lacking` is a schema coordinate: Type.field, Type.field(argument:), Input.field or Enum.VALUE. */
  ownerTooOld: (owner: string, lacking?: string) =>
    new GraphError(
      'OWNER_TOO_OLD',
      `Owner ${owner} runs an older version without ${lacking ?? 'something that this write uses'}; ${NOTHING_DONE}. Leave it out, or try again after the owner's upgrade.`,
      { owner, ...(lacking !== undefined && { field: lacking }) },
    ),
  writeUnavailable: (owner: string, cause?: unknown) =>
    new GraphError('OWNER_UNAVAILABLE', `Owner ${owner} cannot be reached; ${NOTHING_DONE}. Try again later.`, {
      owner,
      cause,
    }),
  writeTimeout: (owner: string, deadlineMs: number) =>
    new GraphError(
      'OWNER_TIMEOUT',
      `Owner ${owner} took no request within ${deadlineMs} ms; ${NOTHING_DONE}. Try again later.`,
      { owner },
    ),
  writeOverloaded: (owner: string) =>
    new GraphError(
      'OWNER_OVERLOADED',
      `Owner ${owner} takes no more requests at the moment; ${NOTHING_DONE}. Try again in a minute.`,
      { owner },
    ),
};
