import { parse } from 'csv-parse/browser/esm/sync';
import readWorkbook from 'read-excel-file/universal';
import type { FileFault } from './faults.ts';
import { formulasIn } from './formulas.ts';

/** A file that is neither a workbook nor a CSV. */
export class NotATable extends Error {
  readonly fault: FileFault = { reason: 'NOT_A_TABLE', cell: '', head: { zh: '', en: '' } };

  constructor(options?: ErrorOptions) {
    super('neither a workbook nor a CSV', options);
    this.name = 'NotATable';
  }
}

/** From here on a spreadsheet keeps no digit of a number but the first 15. */
const DIGITS_LOST_FROM = 1e15;

/**
 * The cells of a file as texts, line by line: of the first sheet of a workbook, or of a CSV in UTF-8 or, as a Chinese spreadsheet writes it,
 * GB18030. A number that lost digits is written with its exponent, and a formula as itself; the import refuses both. Throws NotATable.
 */
export async function readCells(bytes: Uint8Array): Promise<string[][]> {
  try {
    return isWorkbook(bytes) ? await readSheet(bytes) : readCsv(bytes);
  } catch (cause) {
    throw new NotATable({ cause });
  }
}

async function readSheet(bytes: Uint8Array): Promise<string[][]> {
  const [sheet] = await readWorkbook(new Blob([Uint8Array.from(bytes)]));
  const lines = (sheet?.data ?? []).map((line) => line.map(cellText));
  for (const { line, column, formula } of formulasIn(bytes)) (lines[line] ??= [])[column] = formula;
  return Array.from(lines, (line = []) => Array.from(line, (cell = '') => cell));
}

function readCsv(bytes: Uint8Array): string[][] {
  const text = textOf(bytes);
  // No text has one; what a spreadsheet program saved as anything else has many.
  if (text.includes('\0')) throw new NotATable();
  return parse(text, { relax_column_count: true, skip_empty_lines: false, bom: true });
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
