import { type ContentOf, identityDocument as documentField, fields, inputOf, residentNumber } from '#input';
import { findBirthYear } from '#personal';
import { namingRefusal, reasonField } from '#subject-rights';
import { type Write, mayReach, rowOf } from '#writes';

import {
  birthYear,
  birthYearRefusal,
  documentTwiceRefusal,
  needs,
  personFields,
  riskFlags,
} from '../clients/person.input.ts';
import { homeFields } from '../households/household.input.ts';
import type { CorrectClientInput, Sex } from '../resolvers.generated.ts';

export const correctClientInput = inputOf<CorrectClientInput>()(
  (today) => ({
    client: fields.recordId(),
    version: fields.given<number>(),
    reason: reasonField(),
    name: fields.changed(fields.wholeText(personFields.name)),
    identityDocument: fields.changed(documentField(today)),
    identityNumber: fields.changed(residentNumber(today)),
    birthYear: fields.changed(birthYear(today)),
    phone: fields.changed(personFields.phone),
    ...fields.changes(homeFields),
    sex: fields.changed(fields.given<Sex>()),
    riskFlags: fields.changed(riskFlags(today)),
    needs: fields.changed(needs(today)),
    idempotencyKey: fields.idempotencyKey(),
  }),
  ({ reason = '', name, identityDocument: document, identityNumber: number, phone, address, ...read }) => {
    const given = document ?? number;
    return {
      // Before anybody's record is looked at, so that it says nothing of it.
      reason: namingRefusal(reason, [name, given?.number, given?.noDocumentReason, phone, address]),
      identityNumber: documentTwiceRefusal(document, number),
      birthYear: given && birthYearRefusal(findBirthYear(given.kind, given.number), read.birthYear),
    };
  },
);

export type CorrectClientContent = ContentOf<typeof correctClientInput>;

/** 更正个人信息. */
export const correctClientWrite: Write<CorrectClientInput, CorrectClientContent> = {
  mutation: 'correctClient',
  input: correctClientInput,
  right: mayReach('client.write', ['client', rowOf('clients.client')]),
};

/** The field by which somebody else is served already. */
export function identifyingFieldOf({
  identityDocument,
  identityNumber,
  name,
}: CorrectClientContent): readonly string[] {
  if (identityNumber !== undefined) return ['identityNumber'];
  if (identityDocument !== undefined && identityDocument.kind !== 'NONE') return ['identityDocument', 'number'];
  if (name !== undefined) return ['name'];
  return identityDocument === undefined ? ['birthYear'] : ['identityDocument'];
}
