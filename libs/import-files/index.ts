export { type FileFault, faultText } from './faults.ts';
export { partKeyOf } from './keys.ts';
export { NotATable, readCells } from './read-file.ts';
export { type FileColumn, type FileRow, type FileRows, partsOf, rowsOf } from './rows.ts';
export { type TemplateColumn, type TemplateSheet, csvOf, templateSheets } from './template.ts';
