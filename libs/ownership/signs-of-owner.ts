import { type DivisionCode, ancestorsOf, isWithin, parseDivisionCode, rangeOf } from '#divisions';
import type { Client } from 'pg';
import { withDivisions } from './with-divisions.ts';

/** Where rows tell whose they are. */
export type OwnerTables = {
  /** Database schemas whose tables hold records of divisions. */
  readonly schemas: readonly string[];
  /** Tables with a row for divisions that the owner holds, its own first of all, written when it starts. */
  readonly prepared: readonly string[];
};

type Extent = {
  readonly table: string;
  readonly first: DivisionCode;
  readonly last: DivisionCode;
  readonly own: boolean;
};

/**
 * What in a database without a note can only be of another owner, to follow on its name: what was prepared lies beneath a single
 * division that is not the owner, or there are records and none within the owner. Undefined also where there is nothing.
 */
export async function findSignOfOther(
  client: Client,
  owner: DivisionCode,
  { schemas, prepared }: OwnerTables,
): Promise<string | undefined> {
  const extents = await extentsOf(client, owner, schemas);
  const top = commonDivision(extents.filter(({ table }) => prepared.includes(table)));
  if (top !== undefined && top !== owner) return `was prepared for ${top}`;
  const [some] = extents;
  return some === undefined || extents.some(({ own }) => own) ? undefined : `holds records of ${some.first}`;
}

/** The first and last division of each table that has rows. */
function extentsOf(client: Client, owner: DivisionCode, schemas: readonly string[]): Promise<Extent[]> {
  const { from, to } = rangeOf(owner);
  return withDivisions(client, undefined, async () => {
    const extents: Extent[] = [];
    for (const table of await listTables(client, schemas)) {
      const { rows } = await client.query<{ first: string | null; last: string | null; own: boolean }>(
        `select min(division) as first, max(division) as last,
           exists (select from ${table} where division >= $1 and division < $2) as own from ${table}`,
        [from, to],
      );
      const [row] = rows;
      const [first, last] = [parseDivisionCode(row?.first), parseDivisionCode(row?.last)];
      if (first !== undefined && last !== undefined) extents.push({ table, first, last, own: row?.own === true });
    }
    return extents;
  });
}

/** The tables with a division that the user may read, as they are named in SQL. */
async function listTables(client: Client, schemas: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', nspname, relname) as name from pg_class
     join pg_namespace on pg_namespace.oid = relnamespace
     join pg_attribute on attrelid = pg_class.oid and attname = 'division' and not attisdropped
     where nspname = any ($1) and relkind in ('r', 'p')
       and has_schema_privilege(relnamespace, 'USAGE') and has_table_privilege(pg_class.oid, 'SELECT') order by 1`,
    [schemas],
  );
  return rows.map(({ name }) => name);
}

/** The lowest division that all of them lie at or beneath; undefined when there are none, or they are of several cities. */
function commonDivision(extents: readonly Extent[]): DivisionCode | undefined {
  const [least] = extents.map(({ first }) => first).toSorted();
  const most = extents
    .map(({ last }) => last)
    .toSorted()
    .at(-1);
  if (least === undefined || most === undefined) return undefined;
  return [least, ...ancestorsOf(least)].find((code) => isWithin(most, code));
}
