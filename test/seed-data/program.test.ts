import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from '@jest/globals';
import { createEmptyDatabase, hostedOn } from '../testkit/postgres.ts';
import { createOwnerDatabase } from '../testkit/seeded.ts';

const STREET = '310105001';

type Ended = { readonly code: unknown; readonly stdout: string; readonly stderr: string };

async function run(given: readonly string[], environment: Record<string, string> = {}): Promise<Ended> {
  const child = spawn(process.execPath, ['subgraphs/seed/main.ts', ...given], {
    env: { ...process.env, HOSTED_OWNERS: '', DATABASE_URL: '', MIGRATION_DATABASE_URL: '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code, stdout, stderr };
}

test('npm run seed migrates and fills a database that it is given, and says in a line what it wrote', async () => {
  const { ownerUrl } = await createEmptyDatabase();
  const given = ['--database', `${STREET}=${ownerUrl}`, '--months', '1'];
  const first = await run(given);
  expect(first).toMatchObject({ code: 0, stderr: '' });
  expect(first.stdout).toMatch(/^310105001 .+: station \d+, advisor \d+, client \d+, visit \d+, policy 0, .+\n$/);
  const second = await run(given);
  expect(second.code).toBe(1);
  expect(second.stderr).toMatch(/^DATA_PRESENT: test_\w+ holds records already .+\n$/);
  expect((await run([...given, '--skip-filled'])).stdout).toContain('left alone');
});

test('npm run seed fills the databases of owners that run, which HOSTED_OWNERS holds', async () => {
  const database = await createOwnerDatabase(STREET);
  const hosted = JSON.stringify([{ code: STREET, ...hostedOn(database.urls) }]);
  expect(await run(['--months', '1'], { HOSTED_OWNERS: hosted })).toMatchObject({ code: 0 });
  expect(await database.rows('select from clients.client limit 1')).toHaveLength(1);
  await database.close();
});

test('npm run seed fills the database of DATABASE_URL for the one owner that is named, as the owner of its tables', async () => {
  const { url, ownerUrl } = await createEmptyDatabase();
  const urls = { DATABASE_URL: url, MIGRATION_DATABASE_URL: ownerUrl };
  const filled = await run(['--owner', STREET, '--months', '1'], urls);
  expect(filled).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(/^310105001 .+: station \d+, /) });
  const second = await run(['--owner', STREET, '--months', '1'], urls);
  expect(second).toMatchObject({ code: 1, stderr: expect.stringMatching(/^DATA_PRESENT: /) });
  const unnamed = await run(['--months', '1'], urls);
  expect(unnamed).toMatchObject({
    code: 3,
    stderr: expect.stringMatching(/^CONFIG_INVALID: DATABASE_URL .+--owner.+\.\n$/),
  });
});

test('npm run seed refuses a user that does not own the tables, and says who does', async () => {
  const database = await createOwnerDatabase(STREET);
  const { url } = database.urls;
  for (const [given, environment] of [
    [['--database', `${STREET}=${url}`], {}],
    [['--owner', STREET], { DATABASE_URL: url }],
  ] as const) {
    const refused = await run([...given, '--months', '1'], environment);
    expect(refused).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(/^CONFIG_INVALID: [^\n]+ owner of the tables[^\n]+MIGRATION_DATABASE_URL[^\n]+\n$/),
    });
  }
  await database.close();
});

test('npm run seed fills the embedded databases when nothing else is named', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'seed-'));
  // As root, PostgreSQL runs as another user, who must pass here.
  await chmod(dataDir, 0o755);
  const ended = await run(['--owner', '310101', '--months', '1'], { DATA_DIR: join(dataDir, 'data') });
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  expect(ended.stdout).toMatch(/^310101 黄浦区: station 1\d\d, /);
  await rm(dataDir, { recursive: true });
});

test.each([
  [['--profile', 'village'], 3, /^CONFIG_INVALID: --profile is one of demo, district, city\n$/],
  [['--database', 'postgres://user:hidden@host/x'], 3, /^CONFIG_INVALID: --database takes <code>=<url>/],
  [['--database', '310101=postgres://user:hidden@127.0.0.1:1/x'], 1, /^DATABASE_UNREACHABLE: /],
])('npm run seed -- %j says on one line what is wrong', async (given, code, line) => {
  const ended = await run(given);
  expect(ended).toMatchObject({ code, stdout: '' });
  expect(ended.stderr).toMatch(line);
  expect(ended.stderr).not.toContain('hidden');
});
