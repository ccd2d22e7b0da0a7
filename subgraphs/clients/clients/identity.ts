import type { DivisionCode } from '#divisions';
import { type GraphError, errors } from '#errors';
import { type IdentityDocumentKind, documentLookupOf } from '#personal';
import type { Seals } from '#sealing';

import { Person } from './client.entity.ts';

/** What tells one person from another; null where it is not known. */
export type Identity = {
  readonly identityDocumentKind: IdentityDocumentKind | null;
  readonly identityNumber: string | null;
  readonly name: string | null;
  readonly birthYear: number | null;
};

const STREET_DIGITS = 9;

/**
 * The text that a client is found by, and is the only one with among those who are served: the number or, of a person without a
 * document, year of birth, street and name. Undefined of a person who is known by neither number nor name.
 */
export function findIdentityText(identity: Identity, street: string): string | undefined {
  const { identityDocumentKind: kind, identityNumber: number, name, birthYear } = identity;
  if (kind === null) return undefined;
  if (kind !== 'NONE') return number === null ? undefined : documentLookupOf(kind, number);
  // The kind goes first, as before the numbers of other documents: nothing else is found by the text.
  return name === null ? undefined : `NONE:${birthYear}:${street}:${comparedName(name)}`;
}

/** The hash of such a text. Of a resident identity card the text is the bare number. */
export function lookupOf(seals: Seals, text: string): string {
  return Person.lookup(seals, 'identityNumber', text);
}

/** The hash by which a client is found; null of a person who is found by nothing. */
export function findLookup(seals: Seals, identity: Identity, division: DivisionCode): string | null {
  const text = findIdentityText(identity, division.slice(0, STREET_DIGITS));
  return text === undefined ? null : lookupOf(seals, text);
}

/** The fields that are compared when a person is looked for. */
export function comparedFields(
  kind: IdentityDocumentKind | null,
): readonly ('birthYear' | 'identityNumber' | 'name')[] {
  return kind === 'NONE' ? ['birthYear', 'name'] : ['identityNumber'];
}

export function servedAlready(kind: IdentityDocumentKind | null, path: readonly string[]): GraphError {
  return errors.refusedInput(path, kind === 'NONE' ? 'SERVED_WITHOUT_DOCUMENT' : 'SERVED_ALREADY');
}

/** The same for every way in which a name is typed: wide or narrow letters, blanks, the dots between parts of a foreign name. */
function comparedName(name: string): string {
  return name
    .normalize('NFKC')
    .replaceAll(/[\s.·•・‧∙⋅]/gu, '')
    .toLowerCase();
}
