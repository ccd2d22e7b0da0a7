import type { MikroORM } from '@mikro-orm/postgresql';

/** What a service's user could do to the rules that bind it, beyond what a service needs. */
type Power =
  | 'superuser'
  | 'bypassrls'
  | 'createrole'
  | 'replication'
  | 'files'
  | 'owner'
  | 'creator'
  | 'truncate'
  | 'migrations'
  | 'settings';

export type DatabaseUser = {
  readonly name: string;
  /** With the role that has it (the user's own, or one that the user may become) and on what, the worst first. */
  readonly powers: readonly { readonly power: Power; readonly role: string; readonly on: string }[];
};

/**
 * Who is signed in, and what that user may do on the schemas that a service must not. Roles that the user is a member of count,
 * whether or not it inherits from them: `set role` is a statement like any other.
 */
export async function inspectUser(orm: MikroORM, schemas: readonly string[]): Promise<DatabaseUser> {
  // Only the catalogue tells. The user of the session, since a role that was set can be reset.
  const rows = await orm.em.fork().execute<{ name: string; power: Power | null; role: string; on: string }[]>(
    `with reached as (select * from pg_roles where pg_has_role(session_user, oid, 'MEMBER')),
       named as (select * from pg_namespace where nspname = any (array[?]::text[])),
       tables as (select pg_class.* from pg_class join named on named.oid = relnamespace where relkind in ('r', 'p')),
       powers (rank, power, role, "on") as (
         select 1, 'superuser', rolname, '' from reached where rolsuper
         union all select 2, 'bypassrls', rolname, '' from reached where rolbypassrls
         union all select 3, 'createrole', rolname, '' from reached where rolcreaterole
         union all select 4, 'replication', rolname, '' from reached where rolreplication
         union all select 5, 'files', rolname, '' from reached
           where rolname in ('pg_read_server_files', 'pg_write_server_files', 'pg_execute_server_program')
         union all select 6, 'owner', rolname, tables.oid::regclass::text from tables join reached on reached.oid = relowner
         union all select 6, 'owner', rolname, 'the schema ' || nspname from named join reached on reached.oid = nspowner
         union all select 6, 'owner', rolname, 'the database ' || datname
           from pg_database join reached on reached.oid = datdba where datname = current_database()
         union all select 7, 'creator', session_user, 'the database ' || current_database()
           where has_database_privilege(session_user, current_database(), 'CREATE')
         union all select 7, 'creator', session_user, 'the schema ' || nspname from named
           where has_schema_privilege(session_user, oid, 'CREATE')
         union all select 8, 'truncate', session_user, oid::regclass::text from tables
           where has_table_privilege(session_user, oid, 'TRUNCATE')
         union all select 9, 'migrations', session_user, oid::regclass::text from tables where relname = 'migration'
           and has_table_privilege(session_user, oid, 'INSERT, UPDATE, DELETE')
         union all select 10, 'settings', session_user, name from (values ('app.division'), ('app.division_to')) as settings (name)
           where current_setting(name, true) <> '')
     select session_user as name, power, role, "on" from (select) as always left join powers on true
     order by rank, role <> session_user, "on"`,
    [schemas],
  );
  const powers = rows.flatMap(({ power, role, on }) => (power === null ? [] : [{ power, role, on }]));
  return { name: rows[0]?.name ?? '', powers };
}

/** Whether the user is one that could make and migrate tables here. */
export function isOwner({ powers }: DatabaseUser): boolean {
  return powers.some(({ power }) => power === 'superuser' || power === 'owner' || power === 'creator');
}
