type Container = Record<string, unknown> | unknown[];

/**
 * Every way to put into an owner's data, in one place, what no type of the schema has there: each gives the data anew. Numbers of the
 * synthetic domain are Int, but for shares.
 */
export function corruptionsOf(data: unknown): (() => unknown)[] {
  return pathsIn(data).flatMap(({ path, value }) => [
    ...impossibleFor(value).map((one) => () => changed(data, path, (at, key) => put(at, key, one))),
    ...(typeof path.at(-1) === 'string' ? [() => changed(data, path, (at, key) => remove(at, key))] : []),
  ]);
}

function impossibleFor(value: unknown): readonly unknown[] {
  if (typeof value === 'number') return [99_999_999_999, 1.5, 'seven', { seven: 7 }, true];
  if (typeof value === 'string') return [{}, [], true];
  if (typeof value === 'boolean') return ['yes', 1, {}];
  // An object would do where nothing is asked of it.
  if (value === null) return [[[{}]]];
  return Array.isArray(value) ? [7, {}, 'seven'] : [7, [], 'seven'];
}

function pathsIn(
  value: unknown,
  path: readonly (string | number)[] = [],
): { path: readonly (string | number)[]; value: unknown }[] {
  const here = path.length === 0 ? [] : [{ path, value }];
  if (typeof value !== 'object' || value === null) return here;
  const members: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [...here, ...members.flatMap(([key, member]) => pathsIn(member, [...path, key]))];
}

function changed(
  data: unknown,
  path: readonly (string | number)[],
  change: (at: Container, key: string | number) => void,
): unknown {
  const copy: unknown = structuredClone(data);
  let at: unknown = copy;
  for (const key of path.slice(0, -1)) at = Object(at)[key];
  const last = path.at(-1);
  if (isContainer(at) && last !== undefined) change(at, last);
  return copy;
}

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}

function put(at: Container, key: string | number, value: unknown): void {
  Reflect.set(at, key, value);
}

function remove(at: Container, key: string | number): void {
  Reflect.deleteProperty(at, key);
}
