import { errors } from '#errors';
import { type ContentOf, fields, inputOf, taken } from '#input';
import { type Write, mayReach, rowOf } from '#writes';
import type { TieAdvisorInput } from '../resolvers.generated.ts';

/** As long as a token's may be. Null unties; a field that was forgotten must not. */
const subject = () =>
  taken(fields.text({ most: 200 }).nullish(), (value) => {
    if (value === undefined) throw errors.refusedInput([], 'MISSING');
    return value;
  });

export const tieAdvisorInput = inputOf<TieAdvisorInput>()(() => ({
  advisor: fields.recordId(),
  subject: subject(),
  idempotencyKey: fields.idempotencyKey(),
}));

export type TieAdvisorContent = ContentOf<typeof tieAdvisorInput>;

/** 绑定账号: a decision of the filing authority. */
export const tieAdvisorWrite: Write<TieAdvisorInput, TieAdvisorContent> = {
  mutation: 'tieAdvisor',
  input: tieAdvisorInput,
  right: mayReach('filing.decide', ['advisor', rowOf('advisors.advisor')]),
};
