import { type EntitySchema, UnderscoreNamingStrategy } from '@mikro-orm/core';
import { MARK, type Mark, type Marked } from './mark.ts';

/** An entity, as `defineEntity` gives it. */
export type Entity = Pick<EntitySchema, 'meta'>;

/** A column with its mark. */
export type Field = {
  /** The property. */
  readonly name: string;
  readonly column: string;
  /** The builder it was made with; undefined where it was made past `p` of this library. */
  readonly builder: string | undefined;
  readonly mark: Mark;
  readonly isKey: boolean;
  readonly isNullable: boolean;
  /** The entity whose key it holds. */
  readonly of: string | undefined;
};

/** A table with its columns. */
export type Table = {
  /** With its schema, as clients.client. */
  readonly name: string;
  readonly entity: string;
  readonly fields: readonly Field[];
};

const naming = new UnderscoreNamingStrategy();
const known = new WeakMap<object, Table>();

/** What is declared of an entity's table. Read when it is first asked for: entities name each other. */
export function tableOf({ meta }: Entity): Table {
  const found = known.get(meta);
  if (found !== undefined) return found;
  const fields = Object.entries(meta.properties).map(([name, property]) => fieldOf(name, property));
  const table = { name: `${meta.schema}.${meta.tableName}`, entity: meta.className, fields };
  known.set(meta, table);
  return table;
}

/** What a row of an entity says, by the names of its columns; what is undefined is left to the table. */
export function columnsOf(entity: Entity, row: object): Record<string, unknown> {
  const said = tableOf(entity).fields.map(({ name, column }) => [column, Reflect.get(row, name)] as const);
  return Object.fromEntries(said.filter(([, value]) => value !== undefined));
}

function fieldOf(name: string, property: object): Field {
  const options = new Map(Object.entries(property));
  const marked: Marked | undefined = Reflect.get(property, MARK);
  const of = entityNamed(options.get('entity'));
  const column = of === undefined ? naming.propertyToColumnName(name) : naming.joinKeyColumnName(name, 'id');
  return {
    name,
    column: options.get('fieldNames')?.[0] ?? options.get('fieldName') ?? column,
    builder: marked?.builder,
    mark: marked?.mark ?? { as: 'unmarked' },
    isKey: options.get('primary') === true,
    isNullable: options.get('nullable') === true,
    of,
  };
}

/** A relation holds the class, or the schema, of what it names. */
function entityNamed(named: unknown): string | undefined {
  if (typeof named !== 'function') return undefined;
  const target: unknown = named();
  if (typeof target === 'function') return target.name;
  return typeof target === 'object' && target !== null ? Reflect.get(target, 'meta').className : undefined;
}
