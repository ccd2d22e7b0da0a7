import type { EntityManager } from '@mikro-orm/postgresql';
import type { AddedCodes } from '#code-lists';
import type { CalendarDate } from '#calendar';
import { GraphError, Refused, errors } from '#errors';
import { readInput } from '#input';
import { Unreadable } from './column.ts';
import { givenFormOf } from './form-columns.ts';
import type { ImportKind, ReadRow } from './import-kind.ts';

/** A row as it was sent: its cells as texts, in the order of the import's columns. */
export type SentRow = { readonly row: number; readonly cells: readonly string[] };

/** A row that is read, or every fault of its cells. */
export type RowRead = { readonly row: number } & (
  | { readonly content: unknown }
  | { readonly errors: readonly GraphError[] }
);

type Reading = { readonly fields: readonly string[]; readonly today: CalendarDate; readonly added: AddedCodes };

/** Reads rows as the input of their mutation does: all faults of a row at once, each at the path of its column. */
export async function readRows(
  em: EntityManager,
  kind: ImportKind,
  rows: readonly SentRow[],
  reading: Reading,
): Promise<RowRead[]> {
  const named = await findNamed(em, kind, rows, reading.fields);
  return rows.map((row) => readRow(kind, row, named, reading));
}

export function isRead(read: RowRead): read is ReadRow<unknown> {
  return 'content' in read;
}

type Named = ReadonlyMap<string, ReadonlyMap<string, string>>;

async function findNamed(
  em: EntityManager,
  { find = {} }: ImportKind,
  rows: readonly SentRow[],
  fields: readonly string[],
): Promise<Named> {
  const named = new Map<string, ReadonlyMap<string, string>>();
  for (const [field, findTexts] of Object.entries(find)) {
    const place = fields.indexOf(field);
    const texts = new Set(rows.map(({ cells }) => cells[place]?.trim() ?? '').filter((text) => text !== ''));
    if (texts.size > 0) named.set(field, await findTexts(em, [...texts]));
  }
  return named;
}

function readRow(
  { columns, input, filled }: ImportKind,
  { row, cells }: SentRow,
  named: Named,
  { fields, today, added }: Reading,
): RowRead {
  const given: Record<string, unknown> = {};
  const faults: GraphError[] = [];
  for (const [field, { from, otherwise = '' }] of Object.entries(columns)) {
    const cell = cells[fields.indexOf(field)]?.trim() || otherwise;
    if (cell === '') continue;
    try {
      if (cell.startsWith('=')) throw new Unreadable('INPUT_INVALID.FORMULA');
      put(given, field.split('.'), from.read(named.get(field)?.get(cell) ?? cell, today));
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      faults.push(new GraphError(error.key, { path: pathOf(field) }));
    }
  }
  if (filled) given['form'] = givenFormOf(filled, given);
  const content = readOrRefused(() => readInput(input(today), given, { added }));
  if (!(content instanceof Refused) && faults.length === 0) return { row, content };
  // A cell that could not be read is missing to the input, which says no more of it.
  const unread = new Set(faults.map(({ extensions: { path } }) => String(path)));
  const others = content instanceof Refused ? content.errors : [];
  return { row, errors: [...faults, ...others.filter(({ extensions: { path } }) => !unread.has(String(path)))] };
}

/** Where a column stands in the input. */
export function pathOf(field: string): readonly string[] {
  return ['input', ...field.split('.')];
}

/** That the same record stands in a row before. */
export function duplicateOf(kind: ImportKind, first: number): GraphError {
  return errors.refusedInput(pathOf(kind.key.at(-1) ?? ''), 'TWICE_IN_FILE', { first });
}

function put(given: Record<string, unknown>, [name = '', ...deeper]: readonly string[], value: unknown): void {
  if (deeper.length === 0) given[name] = value;
  else {
    const inner = (given[name] ??= {});
    if (isObject(inner)) put(inner, deeper, value);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function readOrRefused(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}
