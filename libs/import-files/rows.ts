/** A column as the owner describes it: `importKind(within:, name:) { columns { … } }`. */
export type FileColumn = {
  readonly field: string;
  readonly zh: string;
  readonly en: string;
  readonly isRequired: boolean;
};

/** A row with its number, as the file counts it. */
export type FileRow = { readonly row: number; readonly cells: readonly string[] };

/** What of the heads is wrong; no row is sent then. */
export type HeadFault = { readonly kind: 'UNKNOWN' | 'TWICE' | 'MISSING'; readonly head: string };

export type FileRows = {
  /** The columns of the file by their fields, in their order. */
  readonly columns: readonly string[];
  readonly rows: readonly FileRow[];
  readonly faults: readonly HeadFault[];
};

/** What a part holds at most: rows, and characters, of which a request has room for a million bytes. */
const MOST_ROWS = 500;
const MOST_CHARACTERS = 200_000;

/** The rows under the heads, which name columns in either language or by their fields. Lines without a word are left out. Pure. */
export function rowsOf([heads = [], ...lines]: readonly (readonly string[])[], known: readonly FileColumn[]): FileRows {
  const named = heads.map((head) => ({ head: head.trim(), field: fieldOf(head, known) }));
  const columns = named.flatMap(({ field }) => field ?? []);
  const places = named.flatMap(({ field }, place) => (field === undefined ? [] : [place]));
  const faults = [
    ...named.flatMap(({ head, field }) =>
      field === undefined && head !== '' ? [{ kind: 'UNKNOWN' as const, head }] : [],
    ),
    ...named.flatMap(({ head, field }, i) =>
      field !== undefined && named.findIndex((one) => one.field === field) < i
        ? [{ kind: 'TWICE' as const, head }]
        : [],
    ),
    ...known.flatMap(({ field, zh, isRequired }) =>
      isRequired && !columns.includes(field) ? [{ kind: 'MISSING' as const, head: zh }] : [],
    ),
  ];
  const rows = lines
    .map((line, i) => ({ row: i + 2, cells: places.map((place) => line[place]?.trim() ?? '') }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  return { columns, rows, faults };
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
