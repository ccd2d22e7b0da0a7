import { type ContentOf, MOST, fields, inputOf } from '#input';
import { mayMove, reasonRefusal } from '#workflows';
import { type Write, mayReach, rowOf } from '#writes';
import type { EndAdvisorInput, MoveFilingInput } from '../resolvers.generated.ts';
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

const endAdvisorInput = inputOf<EndAdvisorInput>()((today) => ({
  advisor: fields.recordId(),
  version: fields.given<number>(),
  on: fields.optional(fields.pastDate(today)),
  reason: fields.text({ most: MOST.short, multiline: true }),
  handOverTo: fields.optional(fields.recordId()),
  idempotencyKey: fields.idempotencyKey(),
}));

/** 离任: a decision of the filing authority. */
export const endAdvisorWrite: Write<EndAdvisorInput, ContentOf<typeof endAdvisorInput>> = {
  mutation: 'endAdvisor',
  input: endAdvisorInput,
  right: mayReach('filing.decide', ['advisor', rowOf('advisors.advisor')]),
};
