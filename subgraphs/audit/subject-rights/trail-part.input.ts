import { type ContentOf, fields, inputOf } from '#input';
import { reasonField } from '#subject-rights';
import { type Disclosure, mayWithin } from '#writes';
import type { ExportTrailInput } from '../resolvers.generated.ts';

export const exportTrailInput = inputOf<ExportTrailInput>()(() => ({
  record: fields.recordId(),
  reason: reasonField(),
}));

/** 查阅复制操作记录. */
export const exportTrailDisclosure: Disclosure<ExportTrailInput, ContentOf<typeof exportTrailInput>> = {
  input: exportTrailInput,
  right: mayWithin('subject.export', 'record'),
};
