export { type Exported, Exports } from './exports.tsx';
export { save } from './save.ts';
export type { Sheet, SheetCell } from './sheet.ts';
