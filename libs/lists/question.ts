import { createHash } from 'node:crypto';
import type { Caller } from '#access';
import type { CalendarDate } from '#calendar';
import { type CursorKeys, decodeCursor, isDescending, valueOf } from '#cursor';
import { type DivisionCode, rangeOf } from '#divisions';
import { errors } from '#errors';
import { pageArguments } from '#persistence';
import { canonicalText } from '#writes';
import { type Sql, filterSql, isMeasured, searchSql } from './conditions.ts';
import { type Filter, type List, type Listed, columnOf } from './list.ts';
import { type Direction, type OrderColumn, directed, keyOf, parameterOf } from './order.ts';
import type { HashToken } from './token-table.ts';

/** The arguments of a list's field, as every list takes them. */
export type ListArguments = {
  readonly within: DivisionCode;
  readonly filter?: object | null | undefined;
  readonly orderBy?: { readonly field?: string; readonly direction?: Direction } | null | undefined;
  readonly search?: string | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
};

/** What a list is asked, checked: conditions and order of its statements, where they begin and what their cursors say. */
export type Question = {
  readonly condition: Sql;
  /** Read one after the other until the page is full: rows without a value in the column stand last. */
  readonly segments: readonly Sql[];
  readonly order: readonly (readonly [property: string, direction: 'asc' | 'desc'])[];
  readonly limit: number;
  /** Where it begins; undefined at the start. */
  readonly position: Position | undefined;
  readonly keysOf: (row: Listed) => CursorKeys;
};

/** Who asks a list, and on which day. */
export type Asking = { readonly caller: Caller; readonly today: CalendarDate };

/**
 * Checks what a list is asked, by whom. `hash` hides tokens of lists that keep them keyed. Errors: PAGE_SIZE_INVALID, CURSOR_INVALID,
 * FILTER_FORBIDDEN, SEARCH_TOO_SHORT, DATE_INVALID, DIVISION_MALFORMED, INPUT_INVALID.
 */
export function questionOf(list: List, args: ListArguments, { caller, today }: Asking, hash?: HashToken): Question {
  const { within, filter, search, orderBy, first, after } = args;
  const { field: name, direction } = {
    field: orderBy?.field ?? list.orderBy.field,
    direction: orderBy?.direction ?? list.orderBy.direction,
  };
  const column = list.order[name];
  if (column === undefined) throw new TypeError(`${list.field} has no order ${name}`);
  const given = saidOf({ ...list.defaults, ...saidOf(filter ?? {}) });
  const words = search?.trim() ?? '';
  const { limit } = pageArguments({ first });
  const mark = markOf(list.field, name, given, words);
  const filters = Object.entries(given);
  const position = after ? positionOf(after, mark, column, direction) : undefined;
  const condition = joined([
    withinSql(list, within),
    ...(list.always === undefined ? [] : [{ text: list.always, values: [] }]),
    ...notAfterSql(list, today),
    ...filters.map(([argument, value]) => filterSql(list, argument, value, { within, caller, hash })),
    ...searchSql(list, words, { within, caller, hash }),
  ]);
  const sense = direction === 'DESC' ? 'desc' : 'asc';
  const isCompared =
    list.notAfter?.property === column.property ||
    filters.some(([argument]) => comparesWith(list.filter[argument], column));
  return {
    condition,
    segments: segmentsOf(column, direction, position)
      .filter(({ isEmpty }) => !(isEmpty && isCompared))
      .map((segment) => joined([condition, segment])),
    order: [
      [column.property, sense],
      ['id', sense],
    ],
    limit,
    position,
    keysOf: (row) => [mark, keyOf(row, column, direction), directed(row.id, direction)],
  };
}

function withinSql({ within }: List, division: DivisionCode): Sql {
  const { from, to } = rangeOf(division);
  const text = within.map((column) => `${column} >= ? and ${column} < ?`).join(' or ');
  return { text: within.length > 1 ? `(${text})` : text, values: within.flatMap(() => [from, to]) };
}

function notAfterSql({ notAfter }: List, today: CalendarDate): Sql[] {
  if (notAfter === undefined) return [];
  return [{ text: `${columnOf(notAfter.property)} <= ?`, values: [notAfter.day(today)] }];
}

/**
 * Names the list, its order and what it is narrowed to, so that a cursor of another one is told apart. Of a measured condition only what the
 * caller asked: what it is measured by may change between two pages, such as at midnight.
 */
function markOf(field: string, order: string, filter: object, search: string): string {
  if (Object.keys(filter).length === 0 && search === '') return `${field}.${order}`;
  const asked = Object.entries(filter).map(([argument, value]) => [argument, isMeasured(value) ? value.isMet : value]);
  const text = canonicalText([Object.fromEntries(asked), search]);
  return `${field}.${order}.${createHash('sha256').update(text).digest('base64url').slice(0, 8)}`;
}

export type Position = { readonly value: unknown; readonly id: string };

/** Errors: CURSOR_INVALID. */
function positionOf(after: string, mark: string, column: OrderColumn, direction: Direction): Position {
  const [of, key = null, idKey = null, ...more] = decodeCursor(after) ?? [];
  const runs = [key, idKey].every((one) => isDescending(one) === (direction === 'DESC'));
  const [value, id] = [parameterOf(column, valueOf(key)), valueOf(idKey)];
  if (of !== mark || !runs || more.length > 0 || value === undefined || typeof id !== 'string')
    throw errors.cursorInvalid();
  return { value, id };
}

/** `isEmpty`: of rows without a value in the column. */
type Segment = Sql & { readonly isEmpty?: boolean };

function segmentsOf({ property, isNullable }: OrderColumn, direction: Direction, position?: Position): Segment[] {
  const column = columnOf(property);
  const beyond = direction === 'DESC' ? '<' : '>';
  const after = position && { text: `(${column}, id) ${beyond} (?, ?)`, values: [position.value, position.id] };
  if (!isNullable) return [after ?? NOTHING];
  const empty = { text: `${column} is null`, values: [], isEmpty: true };
  if (position?.value === null)
    return [{ ...joined([empty, { text: `id ${beyond} ?`, values: [position.id] }]), isEmpty: true }];
  return [after ?? { text: `${column} is not null`, values: [] }, empty];
}

/** Whether rows without a value in the column are not listed anyway. */
function comparesWith(filter: Filter | undefined, { property }: OrderColumn): boolean {
  return filter !== undefined && [Reflect.get(filter, 'until'), Reflect.get(filter, 'from')].includes(property);
}

function saidOf(filter: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null && value !== undefined));
}

const NOTHING: Sql = { text: '', values: [] };

function joined(parts: readonly Sql[]): Sql {
  const said = parts.filter(({ text }) => text !== '');
  return { text: said.map(({ text }) => text).join(' and '), values: said.flatMap(({ values }) => values) };
}
