export { type Exported, Exports } from './exports.tsx';
export type { Sheet, SheetCell } from './sheet.ts';
