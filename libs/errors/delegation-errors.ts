import { GraphError } from './graph-error.ts';

/** More codes than this are not named. */
const MOST_NAMED = 40;

/** Errors of an owner whose instance and gateway disagree on which codes beneath it belong to others. */
export const delegationErrors = {
  /** `delegated` by the instance itself, `stated` by its gateway. */
  ownerMisconfigured: (owner: string, { delegated, stated }: Record<'delegated' | 'stated', readonly string[]>) =>
    new GraphError('OWNER_MISCONFIGURED.DIFFERS', {
      values: { owner, delegated: shortened(delegated), stated: shortened(stated), argument: argumentOf(stated) },
      owner,
    }),
  delegationUnconfirmed: (owner: string, stated: readonly string[]) =>
    new GraphError('OWNER_MISCONFIGURED.UNCONFIRMED', {
      values: { owner, stated: shortened(stated), argument: argumentOf(stated) },
      owner,
    }),
  divisionDelegated: () => new GraphError('OWNER_MISMATCH.DELEGATED'),
};

function argumentOf(codes: readonly string[]): string {
  return codes.length === 0 ? 'none' : shortened(codes).join(',');
}

function shortened(codes: readonly string[]): readonly string[] {
  return codes.length > MOST_NAMED ? [...codes.slice(0, MOST_NAMED), '…'] : codes;
}
