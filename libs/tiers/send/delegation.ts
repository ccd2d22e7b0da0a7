import type { DivisionCode } from '#divisions';
import { type GraphError, errors } from '#errors';
import type { Reply } from './exchange.ts';

/** The header by which an instance confirms what was stated to it: the same codes, with commas between; absent where there are none. */
const CONFIRMING = 'x-assistance-delegated';

/** Whether what an owner delegated is stated to it, and whether it must confirm that. */
export type DelegationStatement = 'stated' | 'confirmed';

/** Which codes its owner delegated, and whether the owner is to say beside its answer what sums above it are decided by. */
type Statement = { readonly delegated?: readonly DivisionCode[]; readonly exact?: boolean };

/**
 * The request with a statement in the extensions that GraphQL over HTTP leaves to implementors: a server that does not know it ignores
 * it, and a signature over the body covers it.
 */
export function withExtensions(body: string, statement: Statement): string {
  if (Object.keys(statement).length === 0) return body;
  return `${body.slice(0, -1)},"extensions":${JSON.stringify(statement)}}`;
}

/**
 * Why an answer cannot be taken for the part of its owner: the instance may hold more or less than the directory says, and a
 * total would be wrong. One with nothing delegated need not know of statements. Error: OWNER_MISCONFIGURED.
 */
export function findUnconfirmed(
  owner: string,
  { headers }: Reply,
  delegated: readonly DivisionCode[],
): GraphError | undefined {
  const confirmed = headers[CONFIRMING] ?? '';
  return confirmed === delegated.join(',') ? undefined : errors.delegationUnconfirmed(owner, delegated);
}
