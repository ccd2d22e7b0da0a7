import { z } from 'zod';

/** What a sealed value is once it is open, and what a row without one says. */
export type Kind<Opened> = {
  textOf(value: NonNullable<Opened>): string;
  valueOf(sealed: string): NonNullable<Opened>;
  readonly empty: Opened;
  /** As it stands in an export; of several members each by itself. */
  readonly exported: z.ZodType | Readonly<Record<string, Kind<unknown>>>;
};

/** A text; null where there is none. */
export const text: Kind<string | null> = {
  textOf: (value) => value,
  valueOf: (value) => value,
  empty: null,
  exported: z.string().nullable(),
};

/** A list of texts; without entries where there is none. */
export function list<Item extends string = string>(): Kind<readonly Item[]> {
  return { ...json<readonly Item[]>(), empty: [], exported: z.array(z.string()) };
}

/** Several members as one value, which hides which of them are there. */
export function members<Value extends object>(
  each: Readonly<Record<keyof Value & string, Kind<unknown>>>,
): Kind<Value | null> {
  return { ...json<Value>(), empty: null, exported: each };
}

/** What opens was sealed as a value of this kind, so it has the form of one. */
function json<Value>() {
  return {
    textOf: (value: NonNullable<Value>): string => JSON.stringify(value),
    valueOf: (sealed: string): NonNullable<Value> => JSON.parse(sealed),
  };
}
