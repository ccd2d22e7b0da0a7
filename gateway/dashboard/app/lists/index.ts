export { Attention } from './attention.tsx';
export type { List } from './list.ts';
export { ListHeads } from './list-heads.tsx';
export { KindPicker, Picker, WithinPicker } from './pickers.tsx';
export { listPlaceIn } from './list-place.ts';
export { ListTable } from './list-table.tsx';
export { listsOf } from './registry.ts';
export { usePage } from './use-page.ts';
export { wholeList } from './whole-list.ts';
