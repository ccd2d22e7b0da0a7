import { tooShortIn } from '#search-text';
import type { List, ListVariables } from './list.ts';

export type Asked = Omit<ListVariables, 'first'>;

/** What an address asks of a list: within which division, narrowed, ordered and searched how, and from where on. */
export function askedIn(address: URLSearchParams, list: List, own: string): Asked {
  const given = (name: string): string | undefined => address.get(name) || undefined;
  return {
    within: given('within') ?? own,
    filter: filterIn(address, list),
    orderBy: orderIn(address, list),
    search: list.search === undefined ? undefined : given('search'),
    after: given('after'),
  };
}

function filterIn(address: URLSearchParams, { always, filters }: List): object | undefined {
  const chosen = filters.flatMap(({ name, valueOf }) => {
    const value = valueOf(address.get(name) ?? '');
    return value === undefined ? [] : [[name, value] as const];
  });
  return chosen.length === 0 ? always : { ...Object.fromEntries(chosen), ...always };
}

/** In the address an order that descends begins with a minus. An order that the list has not is none. */
function orderIn(address: URLSearchParams, { columns }: List): ListVariables['orderBy'] {
  const orderBy = readOrder(address.get('order') ?? '');
  return columns.some(({ order }) => order === orderBy.field) ? orderBy : undefined;
}

function readOrder(text: string): NonNullable<ListVariables['orderBy']> {
  return { field: text.replace(/^-/, ''), direction: text.startsWith('-') ? 'DESC' : 'ASC' };
}

/** How a list is ordered now, also where the address says nothing of it. */
export function orderOf({ ordered }: List, { orderBy }: Asked): NonNullable<ListVariables['orderBy']> {
  return orderBy ?? readOrder(ordered);
}

/** What the address says when a column's head is chosen: its order, and chosen again the other way round. */
export function orderAfter(list: List, asked: Asked, field: string): string | undefined {
  const now = orderOf(list, asked);
  const isTurned = now.field === field && now.direction === 'ASC';
  const order = isTurned ? `-${field}` : field;
  return order === list.ordered ? undefined : order;
}

/** Whether the reader narrowed the list, within its division. */
export function isNarrowed({ filters, always }: List, { filter, search }: Asked): boolean {
  return search !== undefined || (filters.length > 0 && filter !== always);
}

/** A change of the address that takes away what narrows the list. */
export function unnarrowed({ filters }: List): Record<string, undefined> {
  return Object.fromEntries(['search', 'after', ...filters.map(({ name }) => name)].map((name) => [name, undefined]));
}

/** Whether a search holds a word that is too short to be looked for: it need not be asked. */
export function isTooShort(search: string | undefined): boolean {
  return search !== undefined && tooShortIn(search) !== undefined;
}
