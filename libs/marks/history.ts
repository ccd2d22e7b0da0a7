import type { Fields } from './fields.ts';
import type { StateOf } from './group.ts';

/** Until when something was said, and who had it say something else. */
export type Replaced = { readonly at: Date; readonly by: string };

/** What a record says of a group of fields and said before, from first to last. Values may be masks, which may be equal where values are not: each version knows what was changed. */
export type History<Declared> = {
  readonly now: StateOf<Declared>;
  readonly before: readonly (Replaced & { readonly state: StateOf<Declared>; readonly changed: readonly string[] })[];
};

/** One field that was changed. */
export type FieldChange = Replaced & {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
};

/** As lists of choices have a field: identityNumber is IDENTITY_NUMBER. */
export type Choice<Name extends string> = Uppercase<Words<Name>>;
type Words<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Uppercase<First> ? '_' : ''}${First}${Words<Rest>}`
  : '';

export function choiceOf<Name extends string>(name: Name): Choice<Name>;
export function choiceOf(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

/** The fields in which two states differ, in the order of their declaration. */
export function differingIn<Declared>(
  fields: Fields<Declared>,
  before: StateOf<Declared>,
  after: StateOf<Declared>,
): Choice<keyof StateOf<Declared> & string>[] {
  return fields.names.filter((name) => textOf(before[name]) !== textOf(after[name])).map((name) => choiceOf(name));
}

/** Each change of each field, version by version. */
export function changesIn<Declared>(fields: Fields<Declared>, { now, before }: History<Declared>): FieldChange[] {
  const names = new Map<string, keyof StateOf<Declared>>(fields.names.map((name) => [choiceOf(name), name]));
  const read = (state: StateOf<Declared>, field: string): string | null => {
    const name = names.get(field);
    return name === undefined ? null : textOf(state[name]);
  };
  return before.flatMap(({ state, changed, at, by }, i) => {
    const next = before[i + 1]?.state ?? now;
    return changed.map((field) => ({ field, before: read(state, field), after: read(next, field), at, by }));
  });
}

/** What is compared and shown of a value. A list is in the order of the alphabet: a set has none of its own. */
function textOf(value: unknown): string | null {
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(String).toSorted().join(', ');
  return value === null || value === undefined ? null : String(value);
}
