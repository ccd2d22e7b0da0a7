import { parse } from 'csv-parse/browser/esm/sync';
import readWorkbook from 'read-excel-file/universal';

/** From here on a spreadsheet keeps no digit of a number but the first 15. */
const DIGITS_LOST_FROM = 1e15;

/**
 * The cells of a file as texts, line by line: of the first sheet of a workbook, or of a CSV in UTF-8 or, as a Chinese spreadsheet writes it,
 * GB18030. A number that lost digits is written with its exponent, which the import refuses. Throws what the parser throws for a file that is neither.
 */
export async function readCells(bytes: Uint8Array): Promise<string[][]> {
  if (!isWorkbook(bytes)) return parse(textOf(bytes), { relax_column_count: true, skip_empty_lines: false, bom: true });
  const [sheet] = await readWorkbook(new Blob([Uint8Array.from(bytes)]));
  return (sheet?.data ?? []).map((line) => line.map(cellText));
}

/** A workbook is a ZIP file. */
function isWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** A cell as a person reads it; a day has no time of day. */
export function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'number' && Math.abs(cell) >= DIGITS_LOST_FROM) return cell.toExponential(14).toUpperCase();
  return String(cell).trim();
}
