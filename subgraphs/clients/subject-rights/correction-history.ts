import type { CodeKey } from '#code-lists';
import { type History, type Replaced, type StateOf, changesIn, choiceOf, differingIn } from '#marks';

import { Person, type person } from '../clients/client.entity.ts';
import { Home, type home } from '../households/household.entity.ts';
import type { CorrectedField, Personal } from '../resolvers.generated.ts';

/** What a record says of a person, whole. */
export type PersonState = StateOf<typeof person>;
/** What a record says of where a household lives, whole. */
export type HomeState = StateOf<typeof home>;

/** What is kept of a client from first to last, for everybody to read: masks, and lists that are opened when they are looked at. */
export type KeptHistory = {
  readonly person: History<typeof person>;
  readonly home: History<typeof home>;
  readonly categories: readonly (Replaced & { readonly category: CodeKey })[];
};

/** One field that was changed, as the graph shows it. */
export type Change = Replaced & {
  readonly field: CorrectedField;
  readonly before: Personal | null;
  readonly after: Personal | null;
};

/** The choices for the fields of both groups, with whether they are masked. */
const choices = new Map<CorrectedField, boolean>([
  ...Person.names.map((name) => [choiceOf(name), Person.isMasked(name)] as const),
  ...Home.names.map((name) => [choiceOf(name), Home.isMasked(name)] as const),
]);

/** Every change of the person, the home and the category, the latest first. */
export function changesOf({ person, home, categories }: KeptHistory): Change[] {
  const ofFields = [...changesIn(Person, person), ...changesIn(Home, home)].flatMap(
    ({ field, before, after, ...replaced }) => {
      return isChoice(field) ? [{ field, before: shown(field, before), after: shown(field, after), ...replaced }] : [];
    },
  );
  const ofCategory = categories.slice(1).map(({ category, at, by }, i): Change => {
    const before = categories[i]?.category ?? null;
    return { field: 'CATEGORY', before: shown('CATEGORY', before), after: shown('CATEGORY', category), at, by };
  });
  return [...ofFields, ...ofCategory].toSorted((one, other) => other.at.getTime() - one.at.getTime());
}

/** The fields in which two states of a person differ. */
export function differences(before: PersonState, after: PersonState): CorrectedField[] {
  return differingIn(Person, before, after);
}

/** The fields in which two states of a home differ. */
export function homeDifferences(before: HomeState, after: HomeState): CorrectedField[] {
  return differingIn(Home, before, after);
}

function shown(field: CorrectedField, text: string | null): Personal | null {
  return text === null ? null : { text, masked: choices.get(field) ?? false };
}

function isChoice(field: string): field is CorrectedField {
  return [...choices.keys()].some((choice) => choice === field);
}
