import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { type EmbeddedPostgresServer, startEmbeddedPostgres } from '#persistence';
import { copyDataDirectory, syncNothing } from '../testkit/data-directories.ts';

/** A directory that was used once: copying it saves making a cluster for each test. */
let used: string;
let dataDir: string;
const holders: ChildProcess[] = [];

beforeAll(async () => {
  used = await mkdtemp(join(tmpdir(), 'assistance-data-'));
  await (await startEmbeddedPostgres({ dataDir: used })).close();
  await syncNothing(used);
});
afterAll(() => rm(used, { recursive: true, force: true }));

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'assistance-data-'));
  copyDataDirectory(`${used}/.`, dataDir);
});
afterEach(async () => {
  await Promise.all(holders.splice(0).map(end));
  await rm(dataDir, { recursive: true, force: true });
});

describe('the data directory', () => {
  test('keeps its data from one start to the next', async () => {
    await withServer(async (server) => {
      await server.ensureDatabase('kept');
      await query(server.ownerUrlOf('kept'), 'create table note as select 42 as answer');
    });
    await withServer(async (server) => {
      await server.ensureDatabase('kept');
      expect(await query(server.ownerUrlOf('kept'), 'select answer from note')).toEqual([{ answer: 42 }]);
    });
  });

  test('may lie where nobody else may enter, also when this user is root', async () => {
    const closed = join(dataDir, 'closed');
    await mkdir(closed, { mode: 0o700 });
    const server = await startEmbeddedPostgres({ dataDir: join(closed, 'data') });
    try {
      await server.ensureDatabase('reached');
      expect(await query(server.urlOf('reached'), 'select 1 as answer')).toEqual([{ answer: 1 }]);
    } finally {
      await server.close();
    }
  });

  test.each([
    ['urlOf', 'assistance_service', false],
    ['ownerUrlOf', 'assistance', true],
  ] as const)(
    '%s is for %s, which row-level security binds, in UTF-8 compared by code point',
    async (url, role, owns) => {
      await withServer(async (server) => {
        await server.ensureDatabase('kept');
        const [facts] = await query(
          server[url]('kept'),
          `select rolname, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication, datdba = pg_roles.oid as owns,
           (select count(*)::int from pg_auth_members where member = pg_roles.oid) as memberships,
           datlocprovider, datlocale, pg_encoding_to_char(encoding) as encoding
         from pg_roles, pg_database where rolname = current_user and datname = current_database()`,
        );
        expect(facts).toEqual({
          rolname: role,
          rolsuper: false,
          rolbypassrls: false,
          rolcreatedb: false,
          rolcreaterole: false,
          rolreplication: false,
          owns,
          memberships: 0,
          datlocprovider: 'b',
          datlocale: 'C.UTF-8',
          encoding: 'UTF8',
        });
      });
    },
  );

  test('of before there was a role that serves gets one, and keeps what it had', async () => {
    const file = join(dataDir, 'passwords.json');
    const { postgres, assistance }: Record<string, string> = JSON.parse(await readFile(file, 'utf8'));
    await writeFile(file, JSON.stringify({ postgres, assistance }));
    await withServer(async (server) => {
      await query(server.adminUrlOf('postgres'), 'drop role assistance_service');
    });
    await writeFile(file, JSON.stringify({ postgres, assistance }));
    await withServer(async (server) => {
      expect(await query(server.urlOf('postgres'), 'select 1 as one')).toEqual([{ one: 1 }]);
    });
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ postgres, assistance });
  });

  test('keeps its passwords from other users, and statements with personal data out of its log', async () => {
    await withServer(async (server) => {
      const { mode } = await stat(join(dataDir, 'passwords.json'));
      expect(mode & 0o777).toBe(0o600);
      await server.ensureDatabase('kept');
      await expect(query(server.urlOf('kept'), `select '欧阳修'::int`)).rejects.toThrow('invalid input');
      expect(await readFile(join(dataDir, 'postgres.log'), 'utf8')).not.toContain('select');
    });
  });

  test('is free again after close, and close may be called twice', async () => {
    const server = await startEmbeddedPostgres({ dataDir });
    await Promise.all([server.close(), server.close()]);
    expect(await readdir(dataDir)).not.toContain('lock');
    expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false);
  });
});

describe('after a crash', () => {
  test('of the process, the server that it left is stopped and everything committed is there', async () => {
    const { holder, url } = await hold();
    await query(url, 'create table note as select 42 as answer');
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    await withServer(async (server) => {
      expect(await query(server.ownerUrlOf('kept'), 'select answer from note')).toEqual([{ answer: 42 }]);
    });
  });

  test('of process and server together, everything committed is there', async () => {
    const { holder, url } = await hold();
    await query(url, 'create table note as select 42 as answer');
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    process.kill(Number.parseInt(await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8'), 10), 'SIGKILL');
    await withServer(async (server) => {
      expect(await query(server.ownerUrlOf('kept'), 'select answer from note')).toEqual([{ answer: 42 }]);
    });
  });

  test('while the first start made the cluster, the next start makes it anew', async () => {
    await rm(join(dataDir, 'postgres'), { recursive: true });
    await mkdir(join(dataDir, 'postgres.new', 'base'), { recursive: true });
    await writeFile(join(dataDir, 'lock'), '{"holder":');
    await withServer(async (server) => {
      await server.ensureDatabase('kept');
      expect(await query(server.urlOf('kept'), 'select 1 as one')).toEqual([{ one: 1 }]);
    });
  });
});

describe('a start is refused, and nothing is changed,', () => {
  test('while another process runs on the directory', async () => {
    const { holder, url } = await hold();
    await expect(startEmbeddedPostgres({ dataDir })).rejects.toMatchObject({
      code: 'DATA_DIR_IN_USE',
      message: `Process ${holder.pid} runs on ${dataDir}. Stop it, or set DATA_DIR to another directory.`,
    });
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('while this process already runs on it', async () => {
    await withServer(async () => {
      await expect(startEmbeddedPostgres({ dataDir })).rejects.toMatchObject({ code: 'DATA_DIR_IN_USE' });
    });
  });

  test.each([
    ['format', '2\n'],
    ['postgres/PG_VERSION', '19\n'],
  ])('when a newer version wrote it, as %s tells', async (file, content) => {
    await writeFile(join(dataDir, file), content);
    const before = await readdir(dataDir);
    await expect(startEmbeddedPostgres({ dataDir })).rejects.toMatchObject({
      code: 'DATA_DIR_NEWER',
      message: expect.stringContaining('Start that version, or set DATA_DIR to another directory'),
    });
    expect(await readdir(dataDir)).toEqual(before);
  });

  test('when it is no directory', async () => {
    const file = join(dataDir, 'file');
    await writeFile(file, '');
    await expect(startEmbeddedPostgres({ dataDir: join(file, 'data') })).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: `${join(file, 'data')} cannot be used (ENOTDIR). Set DATA_DIR to a directory that this user can write.`,
    });
  });

  test('when the server does not take a setting, with what it said', async () => {
    const starting = startEmbeddedPostgres({ dataDir, flags: ['-c', 'max_connections=none'] });
    await expect(starting).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.stringContaining('max_connections'),
    });
    await withServer((server) => server.ensureDatabase('kept'));
  });
});

async function withServer(work: (server: EmbeddedPostgresServer) => Promise<void>): Promise<void> {
  const server = await startEmbeddedPostgres({ dataDir });
  try {
    await work(server);
  } finally {
    await server.close();
  }
}

/** Another process that runs a server on the directory. */
async function hold(): Promise<{ holder: ChildProcess; url: string }> {
  const holder = fork(join(import.meta.dirname, 'hold.main.ts'), [dataDir], { execArgv: [] });
  holders.push(holder);
  const [message]: unknown[] = await once(holder, 'message');
  if (typeof message !== 'object' || message === null || !('url' in message)) throw new TypeError('no url came');
  return { holder, url: String(message.url) };
}

async function end(holder: ChildProcess): Promise<void> {
  if (!holder.connected) return;
  const ended = once(holder, 'exit');
  holder.send('end');
  await ended;
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    const { rows }: { rows: unknown[] } = await client.query(sql);
    return rows;
  } finally {
    await client.end();
  }
}
