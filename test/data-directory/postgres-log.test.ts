import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Client, DatabaseError } from 'pg';
import { type EmbeddedPostgresServer, startEmbeddedPostgres } from '#persistence';

/** Of a person, whom no log may hold. */
const SECRET = '司马相如';

let dataDir: string;
let server: EmbeddedPostgresServer;
let client: Client;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'assistance-log-'));
  server = await startEmbeddedPostgres({ dataDir });
  await server.ensureDatabase('logged');
  client = new Client({ connectionString: server.ownerUrlOf('logged') });
  await client.connect();
  await client.query(`create table person (name text unique check (name <> '${SECRET}x'), born date, code varchar(2))`);
  await client.query('insert into person (name) values ($1)', [SECRET]);
});
afterAll(async () => {
  await client.end();
  await server.close();
  await rm(dataDir, { recursive: true });
});

const failing: readonly (readonly [string, string, readonly string[]])[] = [
  ['a value that is there already', 'insert into person (name) values ($1)', [SECRET]],
  ['one that the table refuses', 'insert into person (name) values ($1)', [`${SECRET}x`]],
  ['one of another type', 'insert into person (born) values ($1)', [SECRET]],
  ['one out of range', `select (extract(epoch from now())::text || $1)::int`, [SECRET]],
  ['one that is too long', 'insert into person (code) values ($1)', [SECRET]],
  ['a literal', `select '${SECRET}'::int`, []],
  ['a syntax error', `select ${SECRET} from`, []],
  ['a column that is not there', `select "${SECRET}" from person`, []],
  ['its own exception', `do $$ begin raise exception '${SECRET}'; end $$`, []],
  ['its own warning', `do $$ begin raise warning '${SECRET}'; raise division_by_zero; end $$`, []],
  ['the end of its time', `set statement_timeout = 1; select pg_sleep(5), '${SECRET}'`, []],
];

test.each(failing)('a statement that fails on %s leaves no value in the log of PostgreSQL', async (_, sql, values) => {
  await expect(client.query(sql, [...values])).rejects.toBeInstanceOf(DatabaseError);
  await client.query('reset statement_timeout');
  expect(await readFile(join(dataDir, 'postgres.log'), 'utf8')).not.toContain(SECRET);
});

test('nor does one whose server process ends under it', async () => {
  const other = new Client({ connectionString: server.ownerUrlOf('logged') });
  other.on('error', () => undefined);
  await other.connect();
  const { rows } = await other.query<{ pid: number }>('select pg_backend_pid() as pid');
  const running = other.query(`select pg_sleep(60), '${SECRET}'`);
  const ended = running.then(
    () => 'done',
    () => 'ended',
  );
  const admin = new Client({ connectionString: server.adminUrlOf('logged') });
  await admin.connect();
  await admin.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
  expect(await ended).toBe('ended');
  await admin.end();
  const log = await readFile(join(dataDir, 'postgres.log'), 'utf8');
  expect(log).toContain('terminating connection');
  expect(log).not.toContain(SECRET);
});
