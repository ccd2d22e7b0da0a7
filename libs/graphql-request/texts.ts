import { unstorableIn } from '#storable-text';

/** A text that cannot be stored: where it lies, from the outside in, and what it holds. */
export type UnstorableText = { readonly path: readonly string[]; readonly held: string };

/** The first text of a value of JSON that cannot be stored, names of members among them. The value must not be deep. */
export function findUnstorableText(value: unknown, path: readonly string[] = []): UnstorableText | undefined {
  if (typeof value === 'string') {
    const held = unstorableIn(value);
    return held === undefined ? undefined : { path, held };
  }
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, inner] of Object.entries(value)) {
    const held = unstorableIn(name);
    const found = held === undefined ? findUnstorableText(inner, [...path, name]) : { path, held };
    if (found !== undefined) return found;
  }
  return undefined;
}
