import { type ContentOf, MOST, fields, inputOf } from '#input';
import { mayMove, reasonRefusal } from '#workflows';
import { type Write, rowOf } from '#writes';
import type { MoveFilingInput } from '../resolvers.generated.ts';
import { type FilingAction, filingWorkflow } from './filing.workflow.ts';

const moveFilingInput = inputOf<MoveFilingInput>()(
  () => ({
    advisor: fields.recordId(),
    action: fields.given<FilingAction>(),
    version: fields.optional(fields.given<number>()),
    reason: fields.optionalText({ most: MOST.short, multiline: true }),
    idempotencyKey: fields.idempotencyKey(),
  }),
  ({ action, reason }) => ({ reason: reasonRefusal(filingWorkflow, action, reason) }),
);

/** 备案流转. */
export const moveFilingWrite: Write<MoveFilingInput, ContentOf<typeof moveFilingInput>> = {
  mutation: 'moveFiling',
  input: moveFilingInput,
  right: mayMove(filingWorkflow, 'advisor', rowOf('advisors.advisor')),
};
