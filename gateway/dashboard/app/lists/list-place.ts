/** Of an address, which page of a list it is on. */
export function listPlaceIn(search: URLSearchParams): Record<string, string | undefined> {
  return Object.fromEntries(['within', 'kind', 'search', 'after'].map((name) => [name, search.get(name) ?? undefined]));
}
