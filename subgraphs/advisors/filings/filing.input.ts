import { errors } from '#errors';
import { type ContentOf, MOST, fields, inputOf } from '#input';
import { type Write, refuseUnreached, rowOf } from '#writes';
import type { MoveFilingInput } from '../resolvers.generated.ts';
import { type FilingAction, filingMoves } from './filing-moves.ts';

export const moveFilingInput = inputOf<MoveFilingInput>()(
  () => ({
    advisor: fields.recordId(),
    action: fields.given<FilingAction>(),
    version: fields.optional(fields.given<number>()),
    reason: fields.optionalText({ most: MOST.short, multiline: true }),
    idempotencyKey: fields.idempotencyKey(),
  }),
  ({ action, reason }) => ({
    reason:
      reason === null && action !== undefined && filingMoves[action].needsReason
        ? errors.refusedInput([], 'REASON_MISSING')
        : undefined,
  }),
);

export type MoveFilingContent = ContentOf<typeof moveFilingInput>;

/** 备案流转. */
export const moveFilingWrite: Write<MoveFilingInput, MoveFilingContent> = {
  mutation: 'moveFiling',
  input: moveFilingInput,
  right: {
    scope: ({ action }) => filingMoves[action].scope,
    concerns: ['advisor'],
    authorize: (reader, { advisor, action }) =>
      refuseUnreached(reader, filingMoves[action].scope, advisor, rowOf('advisors.advisor')),
  },
};
