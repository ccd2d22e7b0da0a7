import { type ContentOf, fields, inputOf } from '#input';
import { reasonField } from '#subject-rights';
import { type Disclosure, mayReach, rowOf } from '#writes';
import type { ExportAdvisorInput } from '../resolvers.generated.ts';

export const exportAdvisorInput = inputOf<ExportAdvisorInput>()(() => ({
  advisor: fields.recordId(),
  reason: reasonField(),
}));

/** 查阅复制个人信息. */
export const exportAdvisorDisclosure: Disclosure<ExportAdvisorInput, ContentOf<typeof exportAdvisorInput>> = {
  input: exportAdvisorInput,
  right: mayReach('subject.export', ['advisor', rowOf('advisors.advisor')]),
};
