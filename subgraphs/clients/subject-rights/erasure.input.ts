import { withoutNumbers } from '#audit';
import { type ContentOf, fields, inputOf } from '#input';
import { type LegalBasis, reasonField } from '#subject-rights';
import { type Write, mayReach, rowOf } from '#writes';

import type { EraseSubjectInput } from '../resolvers.generated.ts';

/** Whom to erase and why, as either of the two people says it; the reason as it is kept, for good. */
export const erasureInput = inputOf<EraseSubjectInput>()(() => ({
  client: fields.recordId(),
  reason: reasonField().transform(withoutNumbers),
  legalBasis: fields.given<LegalBasis>(),
  idempotencyKey: fields.idempotencyKey(),
}));

export type ErasureWish = ContentOf<typeof erasureInput>;

/** 申请删除个人信息. */
export const requestErasureWrite: Write<EraseSubjectInput, ErasureWish> = {
  mutation: 'requestErasure',
  input: erasureInput,
  right: mayReach('subject.erase', ['client', rowOf('clients.client')]),
};

/** 删除个人信息. */
export const eraseSubjectWrite: Write<EraseSubjectInput, ErasureWish> = {
  ...requestErasureWrite,
  mutation: 'eraseSubject',
};
