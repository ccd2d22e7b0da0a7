import { type EntitySchema, DateTimeType, DateType, IntegerType, TextType } from '@mikro-orm/core';
import { findInstant, isCalendarDate } from '#calendar';
import type { CursorKey, CursorValue } from '#cursor';

export type Direction = 'ASC' | 'DESC';

/** How values of a column stand in cursors and in statements. */
type Kind = 'text' | 'date' | 'number' | 'instant';

/** A column that a list is ordered by. */
export type OrderColumn = { readonly property: string; readonly kind: Kind; readonly isNullable: boolean };

/** Reads the kind of a property from its entity, before the mapper has looked at it. */
export function orderColumnOf(schema: EntitySchema, property: string): OrderColumn {
  const kind = kindOf(schema, property);
  if (kind === undefined) throw new TypeError(`${schema.meta.tableName} cannot be ordered by ${property}`);
  return { property, kind, isNullable: declaredIn(schema, property)?.nullable === true };
}

/** Undefined of a column that is not compared. */
export function kindOf(schema: EntitySchema, property: string): Kind | undefined {
  return kinds.get(declaredIn(schema, property)?.type);
}

function declaredIn(schema: EntitySchema, property: string) {
  return Object.entries(schema.meta.properties).find(([name]) => name === property)?.[1];
}

const kinds = new Map<unknown, Kind>([
  [TextType, 'text'],
  [DateType, 'date'],
  [IntegerType, 'number'],
  [DateTimeType, 'instant'],
]);

/** The sort key of a row. */
export function keyOf(row: object, { property, kind }: OrderColumn, direction: Direction): CursorKey {
  const value: unknown = Reflect.get(row, property) ?? null;
  const plain: unknown = kind === 'instant' && value instanceof Date ? value.getTime() : value;
  if (plain !== null && typeof plain !== 'string' && typeof plain !== 'number')
    throw new TypeError(`${property} is no sort key`);
  return directed(plain, direction);
}

export function directed(value: CursorValue, direction: Direction): CursorKey {
  return direction === 'DESC' ? { desc: value } : value;
}

const MOST_INT = 2_147_483_647;

/** What a cursor's key is compared with; undefined when the column holds no such value. */
export function parameterOf(
  { kind, isNullable }: OrderColumn,
  value: CursorValue,
): string | number | Date | null | undefined {
  if (value === null) return isNullable ? null : undefined;
  if (kind === 'instant') return findInstant(value);
  if (kind === 'number') return Number.isInteger(value) && Math.abs(Number(value)) <= MOST_INT ? value : undefined;
  if (kind === 'date') return isCalendarDate(value) ? value : undefined;
  return typeof value === 'string' ? value : undefined;
}
