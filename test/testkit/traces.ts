import type { AuditedOwner } from './audited-owner.ts';
import { domainSchemas } from './domain-schemas.ts';

/** Every table of the owner's schemas. */
async function tablesOf(owner: AuditedOwner): Promise<string[]> {
  const rows = await owner.asAdmin(
    `select table_schema || '.' || table_name as name from information_schema.tables
     where table_schema in (${domainSchemas}) and table_type = 'BASE TABLE' order by 1`,
  );
  return rows.map(({ name }) => name ?? '');
}

/** The tables in any column of which a text stands, whatever the column is called. */
export async function placesOf(owner: AuditedOwner, text: string): Promise<string[]> {
  const places: string[] = [];
  for (const table of await tablesOf(owner)) {
    const rows = await owner.asAdmin(`select from ${table} t where strpos(to_jsonb(t)::text, $1) > 0 limit 1`, [text]);
    if (rows.length > 0) places.push(table);
  }
  return places;
}

/** The tables, of all that keep what rows are found by, in which a record is found by something. */
export async function foundBy(owner: AuditedOwner, id: string): Promise<string[]> {
  const places: string[] = [];
  for (const table of (await tablesOf(owner)).filter((name) => name.endsWith('_token'))) {
    const rows = await owner.asAdmin(`select from ${table} where id = $1 limit 1`, [id]);
    if (rows.length > 0) places.push(table);
  }
  return places;
}

const SEALED = /"(1\.\w+\.[\w-]{20,})"/g;

/** What stands sealed or as a look-up in the rows of a client, of the client's visits and of what the household was. */
export async function sealedOf(owner: AuditedOwner, client: string): Promise<string[]> {
  const found: string[] = [];
  for (const [table, condition] of ROWS) {
    const rows = await owner.asAdmin(`select to_jsonb(t)::text as row from clients.${table} t where ${condition}`, [
      client,
    ]);
    for (const { row } of rows) {
      found.push(...[...(row ?? '').matchAll(SEALED)].map(([, value = '']) => value));
      const columns: Record<string, unknown> = JSON.parse(row ?? '{}');
      const lookups = Object.entries(columns).filter(([name]) => /_(?:lookup|masked)$/.test(name));
      found.push(...lookups.flatMap(([, value]) => (typeof value === 'string' ? [value] : [])));
    }
  }
  return found;
}

const ROWS = [
  ['client', 'id = $1'],
  ['client_version', 'client_id = $1'],
  ['ended_service', 'client_id = $1'],
  ['visit', 'client_id = $1'],
  ['visit_version', 'visit_id in (select id from clients.visit where client_id = $1)'],
  ['household', 'id in (select household_id from clients.client where id = $1)'],
  ['household_version', 'household_id in (select household_id from clients.client where id = $1)'],
] as const;
