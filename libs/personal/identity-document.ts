import type { CalendarDate } from '#calendar';
import type { Sex } from './citizen-number.ts';
import { type DocumentKind, type NumberedDocumentKind, identityDocumentKinds } from './identity-document-kinds.ts';
import { withoutWideForms } from './typed-number.ts';

/** NONE is of a person without a document; why there is none stands beside it, in words. */
export type IdentityDocumentKind = NumberedDocumentKind | 'NONE';

/** A document whose number, if its kind has one, is normalised and right. */
export type IdentityDocument = {
  readonly kind: IdentityDocumentKind;
  /** Null for NONE alone, as are `mask` and `lookup`. */
  readonly number: string | null;
  /** What is shown in the number's place. */
  readonly mask: string | null;
  /** The text of which the look-up hash is made: equal digits of two kinds differ in it. */
  readonly lookup: string | null;
  /** Undefined where the number does not state it. */
  readonly birthday: CalendarDate | undefined;
  readonly sex: Sex | undefined;
};

/** Why a kind and a number are no document. */
export type DocumentRefusal = 'KIND_UNKNOWN' | 'EMPTY' | 'NOT_NUMBER_OF_KIND' | 'NUMBER_WITHOUT_DOCUMENT';

/** Every kind, in the order in which they are offered. */
export const documentKinds: readonly string[] = [...Object.keys(identityDocumentKinds), 'NONE'];

const NONE: IdentityDocument = {
  kind: 'NONE',
  number: null,
  mask: null,
  lookup: null,
  birthday: undefined,
  sex: undefined,
};

/** The document that a kind and a number, as typed in, name; or the reason why they name none. */
export function identityDocumentFrom(
  kind: string,
  number: string | null,
  today: CalendarDate,
): { readonly document: IdentityDocument } | { readonly reason: DocumentRefusal } {
  if (!isIdentityDocumentKind(kind)) return { reason: 'KIND_UNKNOWN' };
  const normalised = documentNumberFrom(number ?? '');
  if (kind === 'NONE') return normalised === '' ? { document: NONE } : { reason: 'NUMBER_WITHOUT_DOCUMENT' };
  if (normalised === '') return { reason: 'EMPTY' };
  const rules: DocumentKind = identityDocumentKinds[kind];
  if (!rules.isNumber(normalised, today)) return { reason: 'NOT_NUMBER_OF_KIND' };
  return {
    document: {
      kind,
      number: normalised,
      mask: rules.mask(normalised),
      lookup: rules.lookupOf(normalised),
      birthday: rules.birthdayOf(normalised),
      sex: rules.sexOf(normalised),
    },
  };
}

/** Of a number that was taken: what is shown in its place. */
export function documentMaskOf(kind: NumberedDocumentKind, number: string): string {
  return identityDocumentKinds[kind].mask(number);
}

/** Of a number that was taken: the text of which the look-up hash is made. */
export function documentLookupOf(kind: NumberedDocumentKind, number: string): string {
  return identityDocumentKinds[kind].lookupOf(number);
}

/** The year of birth that a document states, if it does. */
export function findBirthYear(kind: IdentityDocumentKind, number: string | null): number | undefined {
  if (kind === 'NONE' || number === null) return undefined;
  const birthday = identityDocumentKinds[kind].birthdayOf(number);
  return birthday === undefined ? undefined : Number(birthday.slice(0, 4));
}

export function isIdentityDocumentKind(kind: string): kind is IdentityDocumentKind {
  return kind === 'NONE' || Object.hasOwn(identityDocumentKinds, kind);
}

/** A number as documents are found by it: upper case, without blanks, hyphens and brackets. */
export function documentNumberFrom(number: string): string {
  // Letters of ASCII alone: other scripts have letters whose upper case are two of these.
  return withoutWideForms(number.trim())
    .replaceAll(/[ ()-]/g, '')
    .replaceAll(/[a-z]+/g, (letters) => letters.toUpperCase());
}
