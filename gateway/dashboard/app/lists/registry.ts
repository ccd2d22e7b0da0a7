import { importKinds } from '../generated/import-kinds.ts';
import type { CallerOfPage } from '../session/index.ts';
import type { List } from './list.ts';

const files = import.meta.glob<List>('./*.list.ts', { eager: true, import: 'default' });

/** Every list there is a file for. */
const lists: readonly List[] = Object.values(files).toSorted((a, b) => a.order - b.order);

/** Those the caller may read, each with the search that the caller may make in it. */
export function listsOf({ scopes }: CallerOfPage): readonly List[] {
  return lists
    .filter((list) => list.scopes.some((scope) => scopes.includes(scope)))
    .map((list) => (mayBeSearched(list, scopes) ? list : { ...list, search: undefined }));
}

/** Of those, what the caller may import. */
export function importedListsOf(caller: CallerOfPage): readonly ImportedList[] {
  return listsOf(caller)
    .filter((list) => isImported(list))
    .filter(({ importedAs }) => caller.scopes.includes(importKinds[importedAs].scope));
}

type ImportedList = List & { readonly importedAs: keyof typeof importKinds };

function isImported(list: List): list is ImportedList {
  return list.importedAs !== undefined;
}

function mayBeSearched({ searchedWith }: List, scopes: CallerOfPage['scopes']): boolean {
  return searchedWith === undefined || scopes.includes(searchedWith);
}

/** Of those, what can be searched: people first, the libraries last. */
export function searchedListsOf(caller: CallerOfPage): readonly List[] {
  return listsOf(caller)
    .filter(({ search }) => search !== undefined)
    .toSorted((a, b) => rankOf(a) - rankOf(b));
}

function rankOf({ isOfPeople, group }: List): number {
  if (isOfPeople === true) return 0;
  return group === 'library' ? 2 : 1;
}
