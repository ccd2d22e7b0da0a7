import type { SealedColumn, SealedTable } from '#sealing';
import type { Kind } from './kinds.ts';
import { type Entity, type Field, type Table, tableOf } from './table.ts';

/** The column of a sealed field: a value opens in it alone. */
export function sealedColumn(table: Table, { column }: Field, kind: Kind<unknown>): SealedColumn<NonNullable<unknown>> {
  const { textOf, valueOf } = kind;
  return { name: `${table.name}.${column}`, textOf, valueOf };
}

/** What the sealed values of a row are bound to: its primary key. */
export function placeOf({ fields }: Table, row: object): string {
  return fields
    .filter(({ isKey }) => isKey)
    .map(({ name }) => String(valueIn(row, name)))
    .join('/');
}

/** What a row has under a name: an entity, or a row as a statement gave it. */
export function valueIn(row: object, name: string): unknown {
  return Reflect.get(row, name);
}

/** Those of the entities' tables that hold sealed values, for programs that go through all of them. */
export function sealedTablesOf(entities: readonly Entity[]): SealedTable[] {
  return entities.map(tableOf).flatMap(({ name, fields }) => {
    const columns = fields.flatMap(({ mark, column }) => (isSealed(mark) ? [column] : []));
    const key = fields.filter(({ isKey }) => isKey).map((field) => ({ column: field.column, type: typeOf(field) }));
    return columns.length === 0 ? [] : [{ name, key, columns }];
  });
}

function isSealed(mark: Field['mark']): boolean {
  return mark.as === 'personal' && mark.sealed !== undefined;
}

function typeOf({ builder }: Field): 'int' | 'text' {
  return builder === 'integer' ? 'int' : 'text';
}
