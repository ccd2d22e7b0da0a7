export type { List } from './list.ts';
export { ListTable } from './list-table.tsx';
export { listsOf } from './registry.ts';
export { Attention } from './attention.tsx';
export { usePage } from './use-page.ts';
