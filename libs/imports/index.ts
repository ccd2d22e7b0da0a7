export { actAs } from './act-as.ts';
export * as from from './column.ts';
export { type CellKind, type Column, allowedOn } from './column.ts';
export { type DecidedBatch, type ReportedRow, decideRows } from './decide-rows.ts';
export { formColumns } from './form-columns.ts';
export {
  type Decided,
  type ImportKind,
  type ImportMode,
  type ReadRow,
  type RowOutcome,
  type RowWriter,
  defineImport,
  importModes,
} from './import-kind.ts';
export { recordKeyOf } from './keys.ts';
export { type SentRow, pathOf } from './read-rows.ts';
