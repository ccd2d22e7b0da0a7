export { percentIn } from './percent.ts';
export { sheetFormatOf } from './sheet-format.ts';
