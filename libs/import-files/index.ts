export { partKeyOf } from './part-key.ts';
export { readCells } from './read-file.ts';
export { type FileColumn, type FileRow, type FileRows, type HeadFault, partsOf, rowsOf } from './rows.ts';
export { type TemplateColumn, type TemplateSheet, csvOf, templateSheets } from './template.ts';
