import { errors } from '#errors';
import { type ContentOf, fields, inputOf } from '#input';
import { type Write, mayReach, rowOf } from '#writes';
import type { Particulars } from '../filings/particulars.ts';
import type { ChangeAdvisorInput } from '../resolvers.generated.ts';
import { advisorDocument, advisorNumber } from './identity-document.input.ts';
import { advisorFields } from './registration.input.ts';

export const changeAdvisorInput = inputOf<ChangeAdvisorInput>()(
  (today) => ({
    advisor: fields.recordId(),
    version: fields.given<number>(),
    ...fields.changes(advisorFields(today)),
    identityNumber: fields.changed(advisorNumber(today)),
    identityDocument: fields.changed(advisorDocument(today)),
    idempotencyKey: fields.idempotencyKey(),
  }),
  ({ identityNumber, identityDocument }) => ({
    identityNumber: identityNumber && identityDocument ? errors.refusedInput([], 'DOCUMENT_TWICE') : undefined,
  }),
);

export type ChangeAdvisorContent = ContentOf<typeof changeAdvisorInput>;

/** 信息变更. */
export const changeAdvisorWrite: Write<ChangeAdvisorInput, ChangeAdvisorContent> = {
  mutation: 'changeAdvisor',
  input: changeAdvisorInput,
  right: mayReach('advisor.register', ['advisor', rowOf('advisors.advisor')]),
};

/** The particulars that are filed of an advisor, among what a change names. */
export function particularsIn(content: ChangeAdvisorContent): Particulars {
  const { name, employer, role, licence, identityDocument, identityNumber = identityDocument } = content;
  return { name, identityNumber, employer, role, licence };
}

/** Where a particular stands in the input. */
export function pathOf(content: ChangeAdvisorContent, name: string): readonly string[] {
  if (name !== 'identityNumber' || content.identityNumber !== undefined) return ['input', name];
  return ['input', 'identityDocument', 'number'];
}
