import { GraphError } from './graph-error.ts';
import { type Message, type MessageValue, isMessageKey } from './messages/index.ts';
import type { Codes } from './operator-codes.ts';

/** A code with one sentence: what it means, whether the same request may succeed later, and what the caller reads. */
type DeclaredCode = Message & Codes[string];

/** By code; under CODE.REASON a further sentence of a code that is declared elsewhere. */
export type DeclaredErrors = Readonly<Record<string, DeclaredCode | Message>>;

type PlaceholderIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | PlaceholderIn<Rest> : never;
type ValuesOf<Text> = Readonly<Record<PlaceholderIn<Text>, MessageValue> & Record<string, MessageValue>>;

/** What is sent with the code besides: the path names the input field, from the outside in. */
type Details<Text> = { readonly path?: readonly string[] } & Readonly<Record<string, unknown>> &
  ([PlaceholderIn<Text>] extends [never] ? { readonly values?: ValuesOf<Text> } : { readonly values: ValuesOf<Text> });

export type DefinedErrors<Declared extends DeclaredErrors = DeclaredErrors> = {
  readonly declared: Declared;
  /** Makes the error. Its sentence takes every value that it shows. */
  readonly of: <Key extends keyof Declared & string>(key: Key, details: Details<Declared[Key]['en']>) => GraphError;
};

/**
 * Declares the errors of an idea, which names them in its `index.ts`; `npm run errors` then writes them into the registry, in which the
 * gateway and the page find the words.
 */
export function defineErrors<const Declared extends DeclaredErrors>(declared: Declared): DefinedErrors<Declared> {
  return {
    declared,
    of: (key, details) => {
      if (!isMessageKey(key)) throw new TypeError(`${key} is not in the registry: run npm run errors`);
      return new GraphError(key, details);
    },
  };
}

/** The declarations as the registry holds them, as TypeScript. Throws a TypeError that names what is declared twice. */
export function declaredSource(all: readonly DefinedErrors[]): string {
  const entries = all.flatMap(({ declared }) => Object.entries(declared)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const twice = entries.find(([key], i) => entries[i + 1]?.[0] === key);
  if (twice !== undefined) throw new TypeError(`Two ideas declare the error ${twice[0]}. Name one of them otherwise.`);
  const codes = entries.flatMap(([key, one]) =>
    'meaning' in one ? [[key, { meaning: one.meaning, retryable: one.retryable }] as const] : [],
  );
  const messages = entries.map(([key, { en, zh }]) => [key, { en, zh }] as const);
  return `// Written by npm run errors from what ideas declare. After a conflict take either side and run it again.

export const declaredCodes = ${literal(codes)} as const;

export const declaredMessages = ${literal(messages)} as const;
`;
}

function literal(entries: readonly (readonly [string, object])[]): string {
  return JSON.stringify(Object.fromEntries(entries), null, 2);
}
