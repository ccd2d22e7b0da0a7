import type { EntityManager } from '@mikro-orm/postgresql';

/** What a role has and should have on a table, as sorted lists. */
type TableRights = { readonly table: string; readonly held: string; readonly due: string };

/**
 * What policies let a service do on each table of a schema, as the rights that it should hold: one that no policy admits, or
 * that a restrictive policy denies to all rows, is not granted. A policy for all commands does not admit `delete`: rows of a
 * register are ended, not removed, so a table whose rows go says so in a policy for that. The migration table has no policy.
 */
const DUE_RIGHTS = `
  select commands.name from (values ('select', 'r'), ('insert', 'a'), ('update', 'w'), ('delete', 'd')) as commands (name, letter)
  where exists (select from pg_policy where polrelid = tables.oid and polpermissive
      and (polcmd = letter::"char" or (polcmd = '*' and letter <> 'd')))
    and not exists (select from pg_policy where polrelid = tables.oid and not polpermissive
      and polcmd = letter::"char" and pg_get_expr(polqual, polrelid) = 'false')`;

/** Whether a role holds exactly what is due to it on a schema. */
export async function hasItsRights(em: EntityManager, schema: string, role: string): Promise<boolean> {
  const [usage] = await em.execute<{ held: boolean }[]>(`select has_schema_privilege(?, ?, 'USAGE') as held`, [
    role,
    schema,
  ]);
  return usage?.held === true && (await listRights(em, schema, role)).every(({ held, due }) => held === due);
}

/**
 * Gives a role its rights on a schema, and takes what it holds beyond them. Run as the tables' owner, and by one process at a
 * time: PostgreSQL refuses to change a table's rights twice at once.
 */
export async function grantRights(em: EntityManager, schema: string, role: string): Promise<void> {
  const [quoted] = await em.execute<{ name: string }[]>('select quote_ident(?) as name', [role]);
  const name = quoted?.name ?? '';
  await em.execute(`grant usage on schema ${schema} to ${name}`);
  await em.execute(`grant usage on all sequences in schema ${schema} to ${name}`);
  const differing = (await listRights(em, schema, role)).filter(({ held, due }) => held !== due);
  for (const { table, due } of differing) {
    await em.execute(`revoke all on ${table} from ${name}`);
    if (due !== '') await em.execute(`grant ${due} on ${table} to ${name}`);
  }
}

/** The rights that a role holds by itself on the tables of a schema, beside those that the policies make due. */
async function listRights(em: EntityManager, schema: string, role: string): Promise<TableRights[]> {
  // The mapper knows of no rights; the catalogue has both what was granted and the policies.
  return em.execute<TableRights[]>(
    `select tables.oid::regclass::text as table,
       coalesce((select string_agg(distinct lower(privilege_type), ', ' order by lower(privilege_type)) from aclexplode(relacl)
         where grantee = (select oid from pg_roles where rolname = ?)), '') as held,
       coalesce((select string_agg(name, ', ' order by name) from (${DUE_RIGHTS}) as due), '') as due
     from pg_class as tables where relnamespace = ?::regnamespace and relkind in ('r', 'p') order by 1`,
    [role, schema],
  );
}
