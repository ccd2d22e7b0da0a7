import { type GraphError, errors } from '#errors';
import {
  type ContentOf,
  type GivenDocument,
  identityDocument as documentField,
  fields,
  inputOf,
  nested,
  residentNumber,
} from '#input';
import { findBirthYear } from '#personal';

import {
  birthYear,
  birthYearRefusal,
  documentTwiceRefusal,
  needs,
  personFields,
  riskFlags,
} from '../clients/person.input.ts';
import { type ConfirmationContent, personConfirmationInput } from '../confirmations/confirmation.input.ts';
import { inForce } from '../confirmations/confirmation.errors.ts';
import type { RegisterClientInput, Sex } from '../resolvers.generated.ts';

/** As many as there are categories, and more. */
export const MOST_CONFIRMATIONS = 20;

/** What is read of a person so far: undefined where it was refused, null where it was left out. */
type Read = {
  readonly name: string | null | undefined;
  readonly identityDocument: GivenDocument | null | undefined;
  readonly identityNumber: GivenDocument | null | undefined;
  readonly birthYear: number | null | undefined;
  readonly confirmations: readonly (ConfirmationContent | undefined)[] | undefined;
};

export const registerClientInput = inputOf<RegisterClientInput>()(
  (today) => ({
    name: fields.optionalWholeText(personFields.name),
    identityDocument: fields.optional(documentField(today)),
    identityNumber: fields.optional(residentNumber(today)),
    birthYear: fields.optional(birthYear(today)),
    phone: personFields.phone,
    confirmations: fields.list(nested(personConfirmationInput, today), MOST_CONFIRMATIONS, twice),
    sex: fields.given<Sex>(),
    riskFlags: riskFlags(today),
    needs: needs(today),
    advisor: fields.optional(fields.recordId()),
  }),
  (read) => ({
    name: nameRefusal(read),
    identityDocument:
      read.identityDocument === null && read.identityNumber === null
        ? errors.refusedInput([], 'DOCUMENT_MISSING')
        : undefined,
    identityNumber: documentTwiceRefusal(read.identityDocument, read.identityNumber),
    birthYear: memberBirthYearRefusal(read),
    confirmations: beforeBirth(read),
  }),
);

/** A person as registered; of the two fields of the document one is filled in. */
export type RegisterClientContent = ContentOf<typeof registerClientInput>;

/** The document of a person, wherever it was given. */
export function documentOf({ identityDocument: document, identityNumber: number }: RegisterClientContent) {
  const given = document ?? number;
  if (given === null) throw new TypeError('a person without a document was not refused');
  return given;
}

/** As the document states it, else as it was given. */
export function birthYearOf(member: RegisterClientContent): number | null {
  const { kind, number } = documentOf(member);
  return findBirthYear(kind, number) ?? member.birthYear;
}

/** The field by which somebody is served already. */
export function identifyingFieldOf(member: RegisterClientContent): readonly string[] {
  if (member.identityNumber !== null) return ['identityNumber'];
  return documentOf(member).kind === 'NONE' ? ['name'] : ['identityDocument', 'number'];
}

function nameRefusal({ name, identityDocument: document }: Read): GraphError | undefined {
  // Of some who have no document nobody knows the name.
  return name === null && document?.kind !== 'NONE' ? errors.refusedInput([], 'MISSING') : undefined;
}

function memberBirthYearRefusal({ birthYear: given, ...read }: Read): GraphError | undefined {
  const document = read.identityDocument ?? read.identityNumber;
  if (!document) return undefined;
  const stated = findBirthYear(document.kind, document.number);
  if (stated === undefined && given === null) return errors.refusedInput([], 'BIRTH_YEAR_MISSING');
  return birthYearRefusal(stated, given);
}

/** Nobody is confirmed before their birth. */
function beforeBirth({ confirmations = [], ...read }: Read): [string[], GraphError][] {
  const birthday = (read.identityDocument ?? read.identityNumber)?.birthday;
  const born = birthday ?? (read.birthYear ? `${read.birthYear}-01-01` : undefined);
  return confirmations.flatMap((one, i): [string[], GraphError][] => {
    if (born === undefined || one === undefined || one.decidedOn >= born) return [];
    return [[[String(i), 'decidedOn'], errors.refusedInput([], 'BEFORE_BIRTH', { value: one.decidedOn })]];
  });
}

/** The same category is confirmed once of the same household or person. */
export function twice(
  confirmations: readonly (ConfirmationContent | undefined)[],
): [(string | number)[], GraphError][] {
  const keys = confirmations.map((one) => one?.category);
  return confirmations.flatMap((one, i): [(string | number)[], GraphError][] => {
    if (one === undefined || keys.indexOf(one.category) === i) return [];
    return [[[i, 'category'], inForce(one.category, one.decidedOn, [])]];
  });
}
