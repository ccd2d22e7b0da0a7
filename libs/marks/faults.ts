import { type Subject, emptiedBy, isErased } from './erase.ts';
import type { Exported } from './export.ts';
import { type Entity, type Field, type Table, tableOf } from './table.ts';

/** What a domain declares: its tables, what it erases together, and what stands in a person's export. */
export type Declared = {
  readonly entities: readonly Entity[];
  readonly subjects?: readonly Subject[];
  readonly exported?: readonly Exported[];
};

/** Columns of these builders can hold words. */
const WORDS: readonly string[] = ['text', 'string', 'array', 'json', 'enum'];

/** Each column that lacks a mark, and each mark that nothing honours, as a sentence that says what to do. */
export function faultsIn(domains: readonly Declared[]): string[] {
  const tables = new Map(
    domains.flatMap(({ entities }) => entities).map((entity) => [tableOf(entity).entity, tableOf(entity)]),
  );
  const known = {
    tables: [...tables.values()],
    exported: domains.flatMap(({ exported = [] }) => exported),
    emptied: domains.flatMap(({ entities, subjects = [] }) =>
      subjects.flatMap((subject) => emptiedBy(subject, entities)),
    ),
  };
  return known.tables.flatMap((table) =>
    table.fields.flatMap((field) => {
      const sentence = faultOf(table, field, known);
      return sentence === undefined ? [] : [`${table.name}.${field.column} ${sentence}`];
    }),
  );
}

type Known = {
  readonly tables: readonly Table[];
  readonly exported: readonly Exported[];
  readonly emptied: ReturnType<typeof emptiedBy>;
};

function faultOf(table: Table, field: Field, known: Known): string | undefined {
  const { mark } = field;
  if (field.isKey || field.of !== undefined) return undefined;
  if (mark.as === 'unmarked') return unmarkedFault(field);
  if (isErased(table, field)) {
    if (!field.isNullable) return 'is erased and cannot be empty: make it nullable.';
    const isEmptied = known.emptied.some((one) => one.table === table && one.fields.includes(field));
    if (!isEmptied)
      return 'is marked as erased, and no subject of its domain leads to it: name the subject in the domain.';
  }
  if (mark.as === 'mask' || mark.as === 'lookup') return derivedFault(table, mark);
  if (mark.as !== 'personal') return undefined;
  if (mark.exported === true && !known.exported.some((one) => tableOf(one.entity) === table && one.has(field.name))) {
    return "is marked as exported, and no domain exports it: add the entity to the domain's export.";
  }
  if (mark.versioned === true && !isVersioned(table, field, known.tables)) {
    return 'is marked as versioned, and no table of versions keeps it: spread versionsOf its group there.';
  }
  return undefined;
}

function unmarkedFault({ builder }: Field): string | undefined {
  if (builder === undefined) return 'was declared past p of #marks: import p from there.';
  return WORDS.includes(builder) ? 'has no mark: declare it p.public or p.personal({ … }).' : undefined;
}

function derivedFault(
  { fields }: Table,
  { as, of }: { readonly as: 'mask' | 'lookup'; readonly of: string },
): string | undefined {
  const its = fields.find(({ name }) => name === of)?.mark;
  if (its?.as !== 'personal') return `is made of ${of}, which is no personal field of the table.`;
  return as === 'mask' && its.masked === undefined
    ? `is the mask of ${of}, which says no mask: add masked.`
    : undefined;
}

/** Whether the table itself keeps versions, or one whose key names this table does. */
function isVersioned({ entity, fields }: Table, { name }: Field, tables: readonly Table[]): boolean {
  if (fields.some(({ isKey, of }) => isKey && of !== undefined)) return true;
  return tables.some((table) => isKeyedBy(table, entity) && table.fields.some((field) => field.name === name));
}

function isKeyedBy({ fields }: Table, entity: string): boolean {
  return fields.some(({ isKey, of }) => isKey && of === entity);
}
