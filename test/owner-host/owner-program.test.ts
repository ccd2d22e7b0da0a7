import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { developmentKeys, parsePersona, signDevelopmentToken } from '#access';
import { readConfig } from '#config';
import { loadShanghai } from '#divisions';
import { createEmptyDatabase, hostedOn } from '../testkit/postgres.ts';
import { post } from '../testkit/post.ts';
import { programEnvironment } from '../testkit/program-environment.ts';
import { readyUrl } from '../testkit/ready-url.ts';

let dataDir: string;
const children: ChildProcess[] = [];

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'owner-'));
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await rm(dataDir, { recursive: true });
});

test('npm run owner migrates a database, says when it is ready, answers, and ends on SIGTERM', async () => {
  const { url: databaseUrl, ownerUrl } = await createEmptyDatabase();
  const given = ['--code', '310101', '--database-url', databaseUrl, '--port', '0', '--domains', 'resources'];
  const child = run(given, { MIGRATION_DATABASE_URL: ownerUrl });
  const url = await readyUrl(child);
  const reply = await post(
    `${url}/310101/resources/graphql`,
    '{ _entities(representations: [{ __typename: "Division", code: "310101" }]) { ... on Division { library { policies } } } }',
    { token: await districtToken() },
  );
  expect(reply.body).toEqual({ data: { _entities: [{ library: { policies: 0 } }] } });
  expect((await post(`${url}/310101/clients/graphql`, '{ __typename }')).status).toBe(404);
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('npm run owner -- --migrate-only brings the tables up to date and ends; the service then needs its own user alone', async () => {
  const { url, ownerUrl } = await createEmptyDatabase();
  const given = ['--code', '310101', '--domains', 'resources'];
  const migrating = run([...given, '--migrate-only'], { DATABASE_URL: url, MIGRATION_DATABASE_URL: ownerUrl });
  const [stdout, [code]] = await Promise.all([outputOf(migrating.stdout), once(migrating, 'exit')]);
  expect([stdout, code]).toEqual(['migrated 310101\n', 0]);
  const serving = run([...given, '--port', '0'], { DATABASE_URL: url });
  expect(await readyUrl(serving)).toMatch(/^http:/);
  serving.kill('SIGTERM');
  expect(await once(serving, 'exit')).toEqual([0, null]);
});

test('owners that HOSTED_OWNERS holds run in one process, which ends with the process that started it', async () => {
  const [city, district] = [await createEmptyDatabase(), await createEmptyDatabase()];
  const hosted = [
    { code: '31', ...hostedOn(city), domains: ['resources'] },
    { code: '310101', ...hostedOn(district), domains: ['resources'] },
  ];
  const child = run([], { HOSTED_OWNERS: JSON.stringify(hosted), PORT: '0' });
  const url = await readyUrl(child);
  for (const { code } of hosted) {
    const reply = await post(`${url}/${code}/resources/graphql`, '{ _service { sdl } }');
    expect(reply.status).toBe(200);
  }
  child.disconnect();
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test.each([
  [['--code', '310101', '--database-url', 'mysql://user:hidden@host/x'], {}, 'CONFIG_INVALID', 3],
  [['--code', '310101', '--port', 'four'], {}, 'CONFIG_INVALID', 3],
  [['--cod', '310101'], {}, 'CONFIG_INVALID', 3],
  [['--code', '310101', '--migrate-only'], { DATABASE_URL: 'postgres://user:hidden@host/x' }, 'CONFIG_INVALID', 3],
  [[], {}, 'CONFIG_INVALID', 3],
  [['--code', '310101', '--database-url', 'postgres://user:hidden@127.0.0.1:1/x'], {}, 'DATABASE_UNREACHABLE', 1],
])('npm run owner -- %j with %j says on one line what is wrong', async (given, environment, expected, exitCode) => {
  const child = run(given, environment);
  const [stdout, stderr, exit] = await Promise.all([
    outputOf(child.stdout),
    outputOf(child.stderr),
    once(child, 'exit'),
  ]);
  expect([stdout, exit]).toEqual(['', [exitCode, null]]);
  expect(stderr).toMatch(new RegExp(`^${expected}: [^\n]+\\.\n$`));
  expect(stderr).not.toContain('hidden');
});

function run(given: readonly string[], environment: Readonly<Record<string, string>> = {}): ChildProcess {
  const child = spawn(process.execPath, ['subgraphs/main.ts', ...given], {
    env: { ...programEnvironment(), DATA_DIR: dataDir, LOG_LEVEL: 'warn', ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  children.push(child);
  return child;
}

async function outputOf(stream: ChildProcess['stdout']): Promise<string> {
  return stream === null ? '' : text(stream);
}

async function districtToken(): Promise<string> {
  const { jwtIssuer: issuer, jwtAudience: audience } = readConfig({});
  const keys = await developmentKeys(dataDir, false);
  return signDevelopmentToken(parsePersona('district:310101', loadShanghai()), { keys, issuer, audience, hours: 1 });
}
