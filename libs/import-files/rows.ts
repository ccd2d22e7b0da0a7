import { type FileFault, cellName } from './faults.ts';

/** A column as the owner describes it: `importKind(within:, name:) { columns { … } }`. */
export type FileColumn = {
  readonly field: string;
  readonly zh: string;
  readonly en: string;
  readonly isRequired: boolean;
};

/** A row with its number, as the file counts it. */
export type FileRow = { readonly row: number; readonly cells: readonly string[] };

export type FileRows = {
  /** The columns of the file by their fields, in their order. */
  readonly columns: readonly string[];
  readonly rows: readonly FileRow[];
  readonly faults: readonly FileFault[];
};

/** What a part holds at most: rows, and characters, of which a request has room for a million bytes. */
const MOST_ROWS = 500;
const MOST_CHARACTERS = 200_000;

/** The rows under the heads, which name columns in either language or by their fields. Lines without a word are left out. Pure. */
export function rowsOf([heads = [], ...lines]: readonly (readonly string[])[], known: readonly FileColumn[]): FileRows {
  const fields = heads.map((head) => fieldOf(head, known));
  const columns = fields.flatMap((field) => field ?? []);
  const places = fields.flatMap((field, place) => (field === undefined ? [] : [place]));
  const rows = lines
    .map((line, i) => ({ row: i + 2, cells: places.map((place) => line[place]?.trim() ?? '') }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const isEmpty = [heads, ...lines].every((line) => line.every((cell) => cell.trim() === ''));
  const faults = isEmpty ? [] : headFaults(heads, fields, known);
  return { columns, rows, faults: faults.length > 0 || rows.length > 0 ? faults : [NO_ROWS] };
}

const NO_ROWS: FileFault = { reason: 'NO_ROWS', cell: '', head: { zh: '', en: '' } };

function headFaults(
  heads: readonly string[],
  fields: readonly (string | undefined)[],
  known: readonly FileColumn[],
): FileFault[] {
  const found = heads.flatMap((head, i): FileFault[] => {
    const field = fields[i];
    const reason = field === undefined ? 'NO_SUCH_COLUMN' : 'COLUMN_TWICE';
    if (head.trim() === '' || (field !== undefined && fields.indexOf(field) === i)) return [];
    return [{ reason, cell: cellName(i, 1), head: { zh: head.trim(), en: head.trim() } }];
  });
  const missing = known.filter(({ field, isRequired }) => isRequired && !fields.includes(field));
  return [
    ...found,
    ...missing.map(({ zh, en }) => ({ reason: 'COLUMN_MISSING' as const, cell: '', head: { zh, en } })),
  ];
}

/** Heads may carry the mark of what must be filled in. */
function fieldOf(head: string, known: readonly FileColumn[]): string | undefined {
  const plain = head.replaceAll(/[*＊\s]/g, '').toLowerCase();
  return known.find(({ field, zh, en }) =>
    [field, zh, en].some((name) => name.replaceAll(/\s/g, '').toLowerCase() === plain),
  )?.field;
}

/** The rows in parts that a request has room for. The same file makes the same parts. Pure. */
export function partsOf(rows: readonly FileRow[]): FileRow[][] {
  const parts: FileRow[][] = [];
  let room = 0;
  for (const row of rows) {
    const length = row.cells.join('').length;
    const last = parts.at(-1);
    if (last === undefined || last.length === MOST_ROWS || length > room) {
      parts.push([row]);
      room = MOST_CHARACTERS - length;
    } else {
      last.push(row);
      room -= length;
    }
  }
  return parts;
}
