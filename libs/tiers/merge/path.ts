/** A place in an answer, as a list from the inside out: cheap to extend, made into an array only for an error. */
export type Path = { readonly above: Path | undefined; readonly key: string | number } | undefined;

export type ResponsePath = readonly (string | number)[];

export function toArray(path: Path): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let at = path; at !== undefined; at = at.above) keys.push(at.key);
  return keys.toReversed();
}
