import type { GraphQLFormattedError } from 'graphql';
import { isOfOwner } from '../merge/fault.ts';

/**
 * Tells once of an owner that fails alike at one field of many records: at the first of them, with how many they are as `count`. A
 * district that is down would otherwise cost an error for each cell of a table. For answers that go out: a gateway that completes
 * records needs the error of each to tell a record that failed from one that does not exist.
 */
export function countAlike(errors: readonly GraphQLFormattedError[]): GraphQLFormattedError[] {
  const counted = new Map<string, { readonly first: GraphQLFormattedError; count: number }>();
  for (const [index, error] of errors.entries()) {
    const alike = likenessOf(error) ?? String(index);
    const known = counted.get(alike);
    if (known === undefined) counted.set(alike, { first: error, count: 1 });
    else known.count += 1;
  }
  return [...counted.values()].map(({ first, count }) =>
    count === 1 ? first : { ...first, extensions: { ...first.extensions, count } },
  );
}

/**
 * The same for errors that say the same of the same owner at the same field; undefined for those of one record. With values the code
 * and its reason are the sentence: what it names is the record, such as the division that is outside of the caller's.
 */
function likenessOf({ message, path, extensions = {} }: GraphQLFormattedError): string | undefined {
  if (path === undefined || !isOfOwner({ message, extensions })) return undefined;
  const field = path.map((step) => (typeof step === 'number' ? null : step));
  const { owner, code, reason, values } = extensions;
  return JSON.stringify([owner, code, extensions['field'], values === undefined ? message : reason, field]);
}
