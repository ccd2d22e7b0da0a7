import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { listsWithTokens, tokenTableOf } from '#lists';
import { domainNames, lists } from '../../subgraphs/index.ts';
import { type RawSql, connectTo } from '../testkit/raw-sql.ts';
import { type SeededDatabase, createOwnerDatabase } from '../testkit/seeded.ts';
import { type Table, listTables } from './tables.ts';

const HUANGPU = '310101';

let database: SeededDatabase;
/** Signed in as the product's instances are. */
let service: RawSql;
let admin: RawSql;
let tables: Table[];

beforeAll(async () => {
  database = await createOwnerDatabase(HUANGPU);
  service = await connectTo(database.urls.url);
  admin = await connectTo(database.urls.adminUrl);
  tables = await listTables(admin);
});

afterAll(async () => {
  await Promise.all([service.end(), admin.end(), database.close()]);
});

describe("the service's own user cannot lift what binds it:", () => {
  test('no table can be altered, emptied, dropped, given away or opened', async () => {
    for (const { name, policies } of tables) {
      const [policy = ''] = policies;
      for (const sql of [
        `alter table ${name} no force row level security`,
        `alter table ${name} disable row level security`,
        `alter table ${name} owner to current_user`,
        `alter policy ${policy} on ${name} using (true)`,
        `drop policy ${policy} on ${name}`,
        `create policy open on ${name} using (true)`,
        `create trigger look before insert on ${name} execute function suppress_redundant_updates_trigger()`,
        `create rule away as on insert to ${name} do instead nothing`,
        `grant truncate on ${name} to current_user`,
        `truncate ${name} cascade`,
        `drop table ${name} cascade`,
      ]) {
        // A grant of what one does not hold is a warning, not an error.
        await service.query(sql).catch(() => undefined);
      }
    }
    expect(await listTables(admin)).toEqual(tables);
    expect(await rightsBeyond(['select', 'insert', 'update', 'delete'])).toEqual([]);
    const { rows } = await admin.query(
      `select relname from pg_class where relname = any ($1) and
      not (relrowsecurity and relforcerowsecurity)`,
      [tables.map(({ name }) => name.split('.')[1])],
    );
    expect(rows).toEqual([]);
  });

  test.each([
    'set role assistance',
    'set role postgres',
    'set session authorization assistance',
    'grant assistance to current_user',
    'alter role current_user bypassrls',
    'alter role current_user superuser',
    'create role somebody',
    'create schema mine',
    'create table clients.mine (a int)',
    'create table public.mine (a int)',
    'create function clients.mine() returns int language sql as $$ select 1 $$',
    'drop schema clients cascade',
    `comment on schema clients is ''`,
    'alter database postgres owner to current_user',
    `copy clients.client to program 'cat'`,
    `select pg_read_file('postgresql.conf')`,
    'create extension pg_trgm',
    'set session_replication_role = replica',
    'set row_security = off; select * from clients.client',
  ])('%s is refused', async (sql) => {
    const alone = await connectTo(database.urls.url);
    try {
      await expect(alone.query(sql)).rejects.toThrow(
        /permission denied|must be owner|must be able|row-level security|not permitted/,
      );
    } finally {
      await alone.end();
    }
  });

  test.each(domainNames)('of %s nothing that tells of migrations can be read or changed', async (domain) => {
    for (const sql of [
      `select * from ${domain}.migration`,
      `insert into ${domain}.migration (name) values ('x')`,
      `delete from ${domain}.migration`,
    ]) {
      await expect(service.query(sql)).rejects.toThrow('permission denied');
    }
  });
});

describe('what was written stays', () => {
  test.each(['advisors.filing_step', 'audit.entry', 'audit.unmasking'])(
    'in %s nothing is changed or deleted',
    async (name) => {
      for (const sql of [`update ${name} set division = division`, `delete from ${name}`, `truncate ${name}`]) {
        await expect(service.within(HUANGPU, sql)).rejects.toThrow('permission denied');
      }
    },
  );

  test('the head of the trail moves, and is never removed or doubled', async () => {
    await expect(service.within(HUANGPU, 'delete from audit.head')).rejects.toThrow('permission denied');
    await expect(service.within(HUANGPU, `insert into audit.head values (false, 1, '')`)).rejects.toThrow(
      'permission denied',
    );
  });

  test('only lapsed keys of writes, rows of imports, the words of lists, settled reminders, and what follows the tree, the delegation and the postings, may be deleted', async () => {
    const { rows } = await admin.query<{ name: string }>(
      `select oid::regclass::text as name from pg_class where oid = any ($1::text[]::regclass[])
       and has_table_privilege('assistance_service', oid, 'DELETE') order by 1`,
      [tables.map(({ name }) => name)],
    );
    const words = listsWithTokens(lists).map(({ table }) => tokenTableOf(table));
    const kept = [
      'advisors.import_part',
      'advisors.licence_reminder',
      'advisors.station_duty',
      'audit.idempotency_key',
      'clients.serving_advisor',
      'resources.holding',
      'resources.reminder',
    ];
    expect(rows.map(({ name }) => name)).toEqual([...kept, ...words].toSorted());
  });
});

test('every table can be read and added to by the service, so that no migration forgets it', async () => {
  const { rows } = await admin.query<{ name: string }>(
    `select oid::regclass::text as name from pg_class where oid = any ($1::text[]::regclass[])
     and not (has_table_privilege('assistance_service', oid, 'SELECT') and has_table_privilege('assistance_service', oid, 'INSERT'))`,
    [tables.map(({ name }) => name)],
  );
  // Made once, with its one row, by the migration itself.
  expect(rows.map(({ name }) => name)).toEqual(['audit.head']);
});

async function rightsBeyond(known: readonly string[]): Promise<unknown[]> {
  const { rows } = await admin.query(
    `select oid::regclass, privilege_type from pg_class, aclexplode(relacl)
     where oid = any ($1::text[]::regclass[]) and grantee = 'assistance_service'::regrole and lower(privilege_type) <> all ($2)`,
    [tables.map(({ name }) => name), known],
  );
  return rows;
}
