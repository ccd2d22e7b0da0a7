import type { EntityManager } from '@mikro-orm/postgresql';
import { type Entity, type Field, type Table, tableOf } from './table.ts';

/** Whose rows are emptied together: a person, or a home. */
export type Subject = {
  readonly entity: Entity;
  /** Whose own rows are not this subject's, though they lead to it. */
  readonly others?: readonly Entity[];
};

/** What is emptied in a table, and which of its rows: by the id of the subject. */
export type Emptied = { readonly table: Table; readonly fields: readonly Field[]; readonly condition: string };

/** What the erasure of a subject empties: the erased fields of every table whose rows lead to it. */
export function emptiedBy({ entity, others = [] }: Subject, entities: readonly Entity[]): Emptied[] {
  const subject = tableOf(entity);
  const tables = entities.map(tableOf);
  const foreign = new Set(others.map((other) => tableOf(other).entity));
  return tables.flatMap((table) => {
    const fields = table.fields.filter((field) => isErased(table, field));
    const condition = foreign.has(table.entity) ? undefined : conditionOf(table, { subject, tables, foreign });
    return fields.length === 0 || condition === undefined ? [] : [{ table, fields, condition }];
  });
}

/** Whether a field is emptied when the person is erased: a mask and a look-up follow their field. */
export function isErased({ fields }: Table, { mark }: Field): boolean {
  if (mark.as === 'personal') return mark.erased === true;
  const of = mark.as === 'mask' || mark.as === 'lookup' ? mark.of : undefined;
  return fields.some(({ name, mark: its }) => name === of && its.as === 'personal' && its.erased === true);
}

/** Every column that is marked as erased, as clients.client.phone. */
export function markedAsErased(entities: readonly Entity[]): string[] {
  return entities.map(tableOf).flatMap((table) => {
    return table.fields.filter((field) => isErased(table, field)).map(({ column }) => `${table.name}.${column}`);
  });
}

/**
 * Empties what is marked as erased in every row of the subject; `also` is set in the subject's own row, in the same statement. The ids of
 * those rows that were emptied are not read: the caller holds the subject's lock.
 */
export async function eraseRows(
  em: EntityManager,
  emptied: readonly Emptied[],
  id: string,
  also: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {},
): Promise<void> {
  for (const { table, fields, condition } of emptied) {
    const more = Object.entries(also[table.name] ?? {});
    const sets = [...fields.map(({ column }) => `${column} = null`), ...more.map(([column]) => `${column} = ?`)];
    // One statement for all rows of a table, whatever they hold; nothing of them is read.
    await em.execute(`update ${table.name} set ${sets.join(', ')} where ${condition}`, [
      ...more.map(([, value]) => value),
      id,
    ]);
  }
}

/** The names of the fields that are emptied, in alphabetical order. */
export function erasedNames(emptied: readonly Emptied[]): string[] {
  const own = emptied.flatMap(({ fields }) => fields.filter(({ mark }) => mark.as === 'personal'));
  return [...new Set(own.map(({ name }) => name))].toSorted();
}

type Known = { readonly subject: Table; readonly tables: readonly Table[]; readonly foreign: ReadonlySet<string> };

/** Which rows of a table lead to the subject; undefined where none does. */
function conditionOf(table: Table, known: Known): string | undefined {
  if (table.entity === known.subject.entity) return 'id = ?';
  for (const { column, of } of table.fields) {
    if (of === undefined || known.foreign.has(of)) continue;
    if (of === known.subject.entity) return `${column} = ?`;
    const parent = known.tables.find(({ entity }) => entity === of);
    const condition = parent && parent !== table ? conditionOf(parent, known) : undefined;
    if (condition !== undefined) return `${column} in (select id from ${parent?.name} where ${condition})`;
  }
  return undefined;
}
