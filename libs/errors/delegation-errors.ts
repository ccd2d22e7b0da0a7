import { GraphError } from './graph-error.ts';

/** More codes than this are counted in a sentence, not named. */
const MOST_NAMED = 40;

/** Errors of an owner whose instance and gateway disagree on which codes beneath it belong to others. */
export const delegationErrors = {
  /** `delegated` by the instance itself, `stated` by its gateway. */
  ownerMisconfigured: (owner: string, { delegated, stated }: Record<'delegated' | 'stated', readonly string[]>) =>
    new GraphError(
      'OWNER_MISCONFIGURED',
      `The instance of owner ${owner} leaves ${listed(delegated)} to other owners, its gateway's owners file ${listed(stated)}; its part ` +
        `is missing. Start it with --delegated ${stated.length === 0 ? 'none' : named(stated, ',')}, or correct the owners file.`,
      { owner },
    ),
  delegationUnconfirmed: (owner: string, stated: readonly string[]) =>
    new GraphError(
      'OWNER_MISCONFIGURED',
      `The instance of owner ${owner} does not confirm that it leaves ${listed(stated)} to other owners; its part is missing. Upgrade ` +
        `it, and start it with --delegated ${stated.length === 0 ? 'none' : named(stated, ',')}.`,
      { owner },
    ),
  divisionDelegated: () =>
    new GraphError(
      'OWNER_MISMATCH',
      'The division was delegated to an owner of its own, and nothing of it is written here. Ask through the gateway.',
    ),
};

function listed(codes: readonly string[]): string {
  return codes.length === 0 ? 'nothing' : named(codes, ', ');
}

function named(codes: readonly string[], separator: string): string {
  const rest = codes.length - MOST_NAMED;
  return codes.slice(0, MOST_NAMED).join(separator) + (rest > 0 ? ` and ${rest} more` : '');
}
