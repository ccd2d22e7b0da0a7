import { type EntityClass, EntitySchema } from '@mikro-orm/core';
import { DEFAULT_ORDER, type Filter, type List, type Listed, type Search } from './list.ts';
import { orderColumnOf } from './order.ts';
import { keepTokensOf } from './token-table.ts';

type Property<Row> = Extract<keyof Row, string>;

type Declared<Kept> = {
  /** The field of Query. */
  readonly field: string;
  /** A condition that every row of the list meets. */
  readonly always?: string;
  /** What it is filtered by where nothing is said. */
  readonly defaults?: Readonly<Record<string, boolean>>;
  /** What is read of a row, as SQL; the entity when left out. */
  readonly columns?: string;
  readonly filter?: Readonly<Record<string, Filter<Property<Kept>>>>;
  /** By the value of the order's enum. Every list has DIVISION, which it is in when nothing is asked for. */
  readonly order?: Readonly<Record<string, Property<Kept>>>;
  readonly search?: Search<Property<Kept>>;
};

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
  const { field, always, defaults = {}, columns, filter = {}, order = {}, search } = declared;
  const orders = Object.entries({ [DEFAULT_ORDER]: 'division', ...order });
  const list: List<Row> = {
    field,
    entity,
    table: `${schema.meta.schema}.${schema.meta.tableName}`,
    always,
    defaults,
    columns,
    filter,
    order: Object.fromEntries(orders.map(([name, property]) => [name, orderColumnOf(schema, property)])),
    search,
  };
  keepTokensOf(schema, list);
  return list;
}
