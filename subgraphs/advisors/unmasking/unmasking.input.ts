import { type ContentOf, fields, inputOf } from '#input';
import { reasonField } from '#subject-rights';
import { type Disclosure, mayReach, rowOf } from '#writes';
import type { AdvisorPersonalField, UnmaskAdvisorInput } from '../resolvers.generated.ts';

export const unmaskAdvisorInput = inputOf<UnmaskAdvisorInput>()(() => ({
  advisor: fields.recordId(),
  reason: reasonField(),
  /** All of them when left out. */
  fields: fields.optional(fields.filledSet(fields.given<AdvisorPersonalField>())),
}));

/** 明文查看. */
export const unmaskAdvisorDisclosure: Disclosure<UnmaskAdvisorInput, ContentOf<typeof unmaskAdvisorInput>> = {
  input: unmaskAdvisorInput,
  right: mayReach('advisor.unmask', ['advisor', rowOf('advisors.advisor')]),
};
