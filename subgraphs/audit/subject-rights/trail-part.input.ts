import { isTold } from '#audit';
import { type ContentOf, fields, inputOf } from '#input';
import { reasonField } from '#subject-rights';
import { type Disclosure, mayReach } from '#writes';
import type { ExportTrailInput } from '../resolvers.generated.ts';

export const exportTrailInput = inputOf<ExportTrailInput>()(() => ({
  record: fields.recordId(),
  reason: reasonField(),
}));

/** 查阅复制操作记录. */
export const exportTrailDisclosure: Disclosure<ExportTrailInput, ContentOf<typeof exportTrailInput>> = {
  input: exportTrailInput,
  right: mayReach('subject.export', ['record', isTold]),
};
