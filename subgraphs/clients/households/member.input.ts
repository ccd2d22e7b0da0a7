import type { CalendarDate } from '#calendar';
import { type CodeKey, codeRefusal, getCodeList } from '#code-lists';
import { type GraphError, errors } from '#errors';
import {
  type ContentOf,
  type GivenDocument,
  identityDocument as documentField,
  fields,
  inputOf,
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
import type { RegisterClientInput, Sex } from '../resolvers.generated.ts';

/** What is read of a person so far: undefined where it was refused, null where it was left out. */
type Read = {
  readonly name: string | null | undefined;
  readonly identityDocument: GivenDocument | null | undefined;
  readonly identityNumber: GivenDocument | null | undefined;
  readonly birthYear: number | null | undefined;
  readonly category: CodeKey | undefined;
  readonly categorySince: CalendarDate | null | undefined;
};

export const registerClientInput = inputOf<RegisterClientInput>()(
  (today) => ({
    name: fields.optionalWholeText(personFields.name),
    identityDocument: fields.optional(documentField(today)),
    identityNumber: fields.optional(residentNumber(today)),
    birthYear: fields.optional(birthYear(today)),
    phone: personFields.phone,
    category: fields.code('clientCategory', today),
    categorySince: fields.optional(fields.date()),
    sex: fields.given<Sex>(),
    riskFlags: riskFlags(today),
    needs: needs(today),
    advisor: fields.optional(fields.recordId()),
  }),
  (read, today) => ({
    name: nameRefusal(read),
    identityDocument:
      read.identityDocument === null && read.identityNumber === null
        ? errors.refusedInput([], 'DOCUMENT_MISSING')
        : undefined,
    identityNumber: documentTwiceRefusal(read.identityDocument, read.identityNumber),
    birthYear: memberBirthYearRefusal(read),
    categorySince: sinceRefusal(read, today),
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

/** A category holds within the life of the person, from today on at the latest, and while there is such a category. */
function sinceRefusal({ categorySince: value, ...read }: Read, today: CalendarDate): GraphError | undefined {
  if (!value) return undefined;
  if (value > today) return errors.refusedInput([], 'DATE_IN_FUTURE', { value, today });
  const birthday = (read.identityDocument ?? read.identityNumber)?.birthday;
  const born = birthday ?? (read.birthYear ? `${read.birthYear}-01-01` : value);
  if (value < born) return errors.refusedInput([], 'BEFORE_BIRTH', { value });
  return read.category === undefined ? undefined : codeRefusal(getCodeList('clientCategory'), read.category, value);
}
