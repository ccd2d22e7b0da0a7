import type { CallerOfPage } from '../session/index.ts';
import type { List } from './list.ts';

const files = import.meta.glob<List>('./*.list.ts', { eager: true, import: 'default' });

/** Every list there is a file for. */
const lists: readonly List[] = Object.values(files).toSorted((a, b) => a.order - b.order);

/** Where people are sought first. */
const SEARCHED_FIRST: readonly List['group'][] = ['worklist', 'network'];

/** Those the caller may read. */
export function listsOf({ scopes }: CallerOfPage): readonly List[] {
  return lists.filter((list) => list.scopes.some((scope) => scopes.includes(scope)));
}

/** Of those, what can be searched: people before places, and both before the libraries. */
export function searchedListsOf(caller: CallerOfPage): readonly List[] {
  return listsOf(caller)
    .filter(({ search }) => search !== undefined)
    .toSorted((a, b) => placeOf(a) - placeOf(b));
}

function placeOf({ group, order }: List): number {
  return SEARCHED_FIRST.includes(group) ? -order : order;
}
