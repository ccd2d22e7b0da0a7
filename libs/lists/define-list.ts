import { type EntityClass, EntitySchema, ReferenceKind } from '@mikro-orm/core';
import { type Filter, type List, type Listed, type NotAfter, type Search, columnOf } from './list.ts';
import { type Direction, kindOf, orderColumnOf } from './order.ts';
import { keepTokensOf } from './token-table.ts';

type Property<Row> = Extract<keyof Row, string>;

type Declared<Kept> = {
  /** The field of Query. */
  readonly field: string;
  /** The columns of which one lies at or beneath the division that is asked for: `division` when left out. */
  readonly within?: readonly Property<Kept>[];
  /** A condition that every row of the list meets. */
  readonly always?: string;
  /** A date of every row that lies not after a day that follows from today. */
  readonly notAfter?: NotAfter<Property<Kept>>;
  /** What it is filtered by where nothing is said. */
  readonly defaults?: Readonly<Record<string, boolean>>;
  /** What is read of a row, as SQL; the entity when left out. */
  readonly columns?: string;
  readonly filter?: Readonly<Record<string, Filter<Property<Kept>>>>;
  /** By the value of the order's enum. */
  readonly order?: Readonly<Record<string, Property<Kept>>>;
  /** What it is ordered by where nothing is said. When left out, by division and id, which is then one of its orders. */
  readonly orderBy?: { readonly field: string; readonly direction: Direction };
  readonly search?: Search<Property<Kept>>;
};

const BY_DIVISION = { field: 'DIVISION', direction: 'ASC' } as const;

/**
 * Declares a list of an entity. Tokens are from now on kept in the transaction of whatever the entity manager writes, but for keyed
 * ones: who writes those calls `keepTokens` with the owner's keys. `Row` is what is read of an entity, `Kept`, where that is less.
 */
export function defineList<Kept extends Row, Row extends Listed = Kept>(
  entity: EntityClass<Kept>,
  declared: Declared<Kept>,
): List<Row> {
  const schema = EntitySchema.REGISTRY.get(entity);
  if (schema === undefined) throw new TypeError(`${entity.name} has no schema`);
  const {
    field,
    within = ['division'],
    always,
    notAfter,
    defaults = {},
    columns,
    filter = {},
    order = {},
    search,
  } = declared;
  const { orderBy = BY_DIVISION } = declared;
  const orders = Object.entries(orderBy === BY_DIVISION ? { [orderBy.field]: 'division', ...order } : order);
  const list: List<Row> = {
    field,
    entity,
    table: `${schema.meta.schema}.${schema.meta.tableName}`,
    within: within.map(columnOf),
    always,
    notAfter,
    defaults,
    columns,
    byNumber: Object.entries(filter).flatMap(([name, one]) => {
      const compared = 'from' in one ? one.from : 'until' in one ? one.until : 'is' in one ? one.is : undefined;
      return compared !== undefined && kindOf(schema, compared) === 'number' ? [name] : [];
    }),
    filter,
    columnOf: (property) => columnIn(schema, property),
    order: Object.fromEntries(orders.map(([name, property]) => [name, orderColumnOf(schema, property)])),
    orderBy,
    search,
  };
  keepTokensOf(schema, list);
  return list;
}

/** Read from the entity before the mapper has looked at it: a reference that is named `client` is kept in `client_id`. */
function columnIn(schema: EntitySchema, property: string): string {
  const declared = Object.entries(schema.meta.properties).find(([name]) => name === property)?.[1];
  const named: unknown = declared && Reflect.get(declared, 'fieldName');
  if (typeof named === 'string') return named;
  return declared?.kind === ReferenceKind.MANY_TO_ONE ? `${columnOf(property)}_id` : columnOf(property);
}
