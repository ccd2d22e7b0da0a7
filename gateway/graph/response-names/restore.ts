import { GraphQLError } from 'graphql';
import type { Selected } from './selected.ts';

type ErrorPath = readonly (string | number)[];

/** The data of a renamed document under the names that were sent, in the same order; leaves are not looked into. */
export function restoreObject(data: object, selected: Selected, prefix: string): Record<string, unknown> {
  // An alias may be __proto__.
  const restored: Record<string, unknown> = Object.create(null);
  for (const [name, value] of Object.entries(data)) {
    const inner = selected.under(name);
    restored[sentName(name, prefix)] = inner === undefined ? value : restoreValue(value, inner, prefix);
  }
  return restored;
}

function restoreValue(value: unknown, selected: Selected, prefix: string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Array.isArray(value)
    ? value.map((element) => restoreValue(element, selected, prefix))
    : restoreObject(value, selected, prefix);
}

/** An error of a renamed document with its path as it was sent. Its message may quote a value, and is left as it is. */
export function restoreError(error: GraphQLError, selected: Selected, prefix: string): GraphQLError {
  const { message, nodes, source, positions, path, originalError, extensions } = error;
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path: path === undefined ? null : restorePath(path, selected, prefix),
    originalError: originalError ?? null,
    extensions,
  });
}

function restorePath(path: ErrorPath, selected: Selected, prefix: string): ErrorPath {
  let place: Selected | undefined = selected;
  return path.map((element) => {
    if (typeof element === 'number') return element;
    const name: string = place?.nameOf(element) ?? element;
    place = place?.under(name);
    return sentName(name, prefix);
  });
}

function sentName(name: string, prefix: string): string {
  return name.startsWith(prefix) ? name.slice(prefix.length) : name;
}
