import writeExcelFile from 'write-excel-file/browser';
import { sheetFormatOf } from '../rates/index.ts';
import type { Sheet, SheetCell } from './sheet.ts';

const COUNT = '#,##0';
const WIDEST = 60;
/** What Excel allows in the name of a sheet. */
const NAME_LENGTH = 31;
const NOT_IN_NAMES = /[[\]:*?/\\]/g;

/** An XLSX file of sheets, each with its head row kept in sight. */
export function writeWorkbook(sheets: readonly Sheet[]): Promise<Blob> {
  return writeExcelFile(
    sheets.map(({ name, columns, rows }) => ({
      sheet: name.replaceAll(NOT_IN_NAMES, ' ').slice(0, NAME_LENGTH),
      data: [
        columns.map((text) => ({ value: text, fontWeight: 'bold' as const })),
        ...rows.map((row) => row.map(cellOf)),
      ],
      columns: columns.map((head, index) => ({ width: widthOf([head, ...rows.map((row) => row[index])]) })),
      stickyRowsCount: 1,
    })),
  ).toBlob();
}

/** Text is written as text, so that a code stays a code and nothing a person typed is taken for a formula. */
function cellOf(cell: SheetCell) {
  if (cell === undefined) return null;
  if (typeof cell === 'string') return { value: cell, type: String, format: '@' };
  if (typeof cell === 'number') return { value: cell, type: Number, format: COUNT };
  return { value: cell.rate, type: Number, format: sheetFormatOf(cell.rate) };
}

/** In characters: a Chinese one takes the room of two. */
function widthOf(cells: readonly SheetCell[]): number {
  const lengths = cells.map((cell) => (typeof cell === 'string' ? cell.replaceAll(/[^ -~]/g, 'xx').length : 9));
  return Math.min(WIDEST, Math.max(...lengths) + 2);
}
