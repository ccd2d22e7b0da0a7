import { type GraphQLFormattedError, Kind } from 'graphql';
import type { Operation } from '../compile/operation.ts';
import { type PlainRecord, own, put } from '../record.ts';
import { representationsOf } from './entity-slots.ts';

type Variables = Readonly<Record<string, unknown>>;
type Answer = { readonly data: PlainRecord; readonly errors: GraphQLFormattedError[] };

/** The records of an operation's `_entities`, each once: a gateway names the same one in many places. */
export type Distinct = {
  /** The operation's variables with each record once. */
  readonly variables: Variables;
  /** The answer to those, given for all: the same record at each of its places. */
  readonly expand: (answer: Answer) => Answer;
};

/** Undefined when no record stands twice, or when the records are not in a variable of their own. */
export function distinctOf(operation: Operation, variables: Variables): Distinct | undefined {
  const [root, ...others] = operation.roots.filter(({ kind }) => kind === 'entities');
  if (root?.kind !== 'entities' || others.length > 0) return undefined;
  const list = root.node.arguments?.find(({ name }) => name.value === 'representations')?.value;
  if (list?.kind !== Kind.VARIABLE) return undefined;
  const indexes = new Map<string, number>();
  const records: unknown[] = [];
  const places = representationsOf(root, variables).map((record) => {
    const text = JSON.stringify(record);
    const known = indexes.get(text);
    if (known !== undefined) return known;
    indexes.set(text, records.length);
    return records.push(record) - 1;
  });
  if (records.length === places.length) return undefined;
  return {
    variables: { ...variables, [list.name.value]: records },
    expand: (answer) => expand(answer, root.key, places),
  };
}

function expand({ data, errors }: Answer, key: string, places: readonly number[]): Answer {
  const answered = own(data, key);
  if (Array.isArray(answered)) {
    const list: readonly unknown[] = answered;
    put(
      data,
      key,
      places.map((index) => list[index]),
    );
  }
  const everywhere = errors.flatMap((error) => {
    const [at, index, ...rest] = error.path ?? [];
    if (at !== key || typeof index !== 'number') return [error];
    return places.flatMap((of, place) => (of === index ? [{ ...error, path: [key, place, ...rest] }] : []));
  });
  return { data, errors: everywhere };
}
