import type { CallerOfPage } from '../session/index.ts';
import type { List } from './list.ts';

const files = import.meta.glob<List>('./*.list.ts', { eager: true, import: 'default' });

/** Every list there is a file for. */
const lists: readonly List[] = Object.values(files).toSorted((a, b) => a.order - b.order);

/** Those the caller may read. */
export function listsOf({ scopes }: CallerOfPage): readonly List[] {
  return lists.filter((list) => list.scopes.some((scope) => scopes.includes(scope)));
}
