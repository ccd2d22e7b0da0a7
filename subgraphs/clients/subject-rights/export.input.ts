import { isTold } from '#audit';
import { type ContentOf, fields, inputOf } from '#input';
import { reasonField } from '#subject-rights';
import { type Disclosure, mayReach, rowOf } from '#writes';

import type { ExportAdvisorTraceInput, ExportSubjectInput } from '../resolvers.generated.ts';

export const exportSubjectInput = inputOf<ExportSubjectInput>()(() => ({
  client: fields.recordId(),
  reason: reasonField(),
}));

export const exportAdvisorTraceInput = inputOf<ExportAdvisorTraceInput>()(() => ({
  advisor: fields.recordId(),
  reason: reasonField(),
}));

/** 查阅复制个人信息. */
export const exportSubjectDisclosure: Disclosure<ExportSubjectInput, ContentOf<typeof exportSubjectInput>> = {
  input: exportSubjectInput,
  right: mayReach('subject.export', ['client', rowOf('clients.client')]),
};

/** 查阅复制顾问走访. */
export const exportAdvisorTraceDisclosure: Disclosure<
  ExportAdvisorTraceInput,
  ContentOf<typeof exportAdvisorTraceInput>
> = {
  input: exportAdvisorTraceInput,
  right: mayReach('subject.export', ['advisor', isTold]),
};
