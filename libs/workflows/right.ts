import { type GraphError, errors } from '#errors';
import { type Look, type Right, refuseUnreached } from '#writes';
import type { Workflow } from './workflow.ts';

/** The right to send a mutation that makes any move of a workflow, named by `action`, with the record that a field names. */
export function mayMove<Field extends string, MoveName extends string>(
  { moves }: Workflow<string, MoveName>,
  field: Field,
  look: Look,
): Right<{ readonly [Name in Field]: string } & { readonly action: MoveName }> {
  return {
    scope: ({ action }) => moves[action].scope,
    concerns: [field],
    authorize: (reader, input) => refuseUnreached(reader, moves[input.action].scope, input[field], look),
  };
}

/** Why a move is refused that needs a reason and has none. */
export function reasonRefusal<MoveName extends string>(
  { moves }: Workflow<string, MoveName>,
  move: MoveName | undefined,
  reason: string | null | undefined,
): GraphError | undefined {
  const isMissing = reason === null && move !== undefined && moves[move].needsReason === true;
  return isMissing ? errors.refusedInput([], 'REASON_MISSING') : undefined;
}
