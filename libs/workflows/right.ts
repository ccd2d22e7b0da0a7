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

/** Why what was said with a move is refused: each of `besides`, the fields of some moves alone, that is there and not one of this move's. */
export function otherFieldsRefused<MoveName extends string, Field extends string>(
  { moves }: Workflow<string, MoveName>,
  move: MoveName | undefined,
  read: { readonly [Name in Field]?: unknown },
  besides: readonly Field[],
): { readonly [field: string]: GraphError } {
  if (move === undefined) return {};
  const own = moves[move].fields ?? [];
  const others = besides.filter((field) => !own.includes(field) && isSaid(read[field]));
  return Object.fromEntries(
    others.map((field) => [field, errors.refusedInput([], 'OF_ANOTHER_STEP', { action: move })]),
  );
}

/** A list that was left out is read as an empty one. */
function isSaid(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : (value ?? null) !== null;
}
