import type { CodeKey } from '#code-lists';
import type { IdentityDocumentKind } from '#personal';

import type { CorrectedField, Sex } from '../resolvers.generated.ts';

/** What a record says of a person, whole. */
export type PersonState = {
  readonly name: string | null;
  /** Null when the person is erased, and in none else. */
  readonly identityDocumentKind: IdentityDocumentKind | null;
  readonly identityNumber: string | null;
  readonly noDocumentReason: string | null;
  readonly birthYear: number | null;
  readonly phone: string | null;
  readonly sex: Sex | null;
  readonly riskFlags: readonly CodeKey[];
  readonly needs: readonly CodeKey[];
};

/** Until when something was said, and who had it say something else. */
export type Replaced = { readonly at: Date; readonly by: string };

/**
 * What is kept of a client from first to last, for everybody to read: numbers and phones are masks, lists are opened when they
 * are looked at. Masks may be equal where values are not, so each version knows what was changed.
 */
export type KeptHistory = {
  readonly persons: readonly (Replaced & {
    readonly state: PersonState;
    readonly changed: readonly CorrectedField[];
  })[];
  readonly person: PersonState;
  readonly addresses: readonly Replaced[];
  readonly categories: readonly { readonly category: CodeKey; readonly at: Date; readonly by: string }[];
};

/** One field that was changed. Whoever answers with a name masks it; of an address it is only known that there is one. */
export type Change = {
  readonly field: CorrectedField;
  readonly before: string | null;
  readonly after: string | null;
  readonly at: Date;
  readonly by: string;
};

const SOME_ADDRESS = '';

const fields = {
  NAME: ({ name }) => name,
  IDENTITY_DOCUMENT_KIND: ({ identityDocumentKind }) => identityDocumentKind,
  IDENTITY_NUMBER: ({ identityNumber }) => identityNumber,
  NO_DOCUMENT_REASON: ({ noDocumentReason }) => noDocumentReason,
  BIRTH_YEAR: ({ birthYear }) => (birthYear === null ? null : String(birthYear)),
  PHONE: ({ phone }) => phone,
  SEX: ({ sex }) => sex,
  RISK_FLAGS: ({ riskFlags }) => listed(riskFlags),
  NEEDS: ({ needs }) => listed(needs),
} satisfies Partial<Record<CorrectedField, (state: PersonState) => string | null>>;

/** Every change of the person, the address and the category, the latest first. */
export function changesOf({ persons, person, addresses, categories }: KeptHistory): Change[] {
  const ofPerson = persons.flatMap(({ state, changed, at, by }, i) => {
    const next = persons[i + 1]?.state ?? person;
    return changed.map((field) => ({ field, before: readField(field, state), after: readField(field, next), at, by }));
  });
  const ofAddress = addresses.map(({ at, by }): Change => {
    return { field: 'ADDRESS', before: SOME_ADDRESS, after: SOME_ADDRESS, at, by };
  });
  const ofCategory = categories.slice(1).map(({ category, at, by }, i): Change => {
    return { field: 'CATEGORY', before: categories[i]?.category ?? null, after: category, at, by };
  });
  return [...ofPerson, ...ofAddress, ...ofCategory].toSorted((one, other) => other.at.getTime() - one.at.getTime());
}

/** The fields in which two states differ. */
export function differences(before: PersonState, after: PersonState): CorrectedField[] {
  return Object.entries(fields).flatMap(([field, read]) =>
    isField(field) && read(before) !== read(after) ? [field] : [],
  );
}

function readField(field: CorrectedField, state: PersonState): string | null {
  return field === 'ADDRESS' || field === 'CATEGORY' ? null : fields[field](state);
}

/** In the order of the alphabet: a set has none of its own. */
function listed(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.toSorted().join(', ');
}

function isField(name: string): name is CorrectedField {
  return Object.hasOwn(fields, name) || name === 'ADDRESS' || name === 'CATEGORY';
}
