import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTokenVerifier, developmentKeys, scopesOfRole } from '#access';
import { readConfig } from '#config';
import { programEnvironment } from '../testkit/program-environment.ts';

let dataDir: string;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'sign-in-'));
});
afterAll(() => rm(dataDir, { recursive: true }));

test.each([
  ['city', 'city-analyst', '31'],
  ['district:310101', 'district-officer', '310101'],
  ['street:310101002', 'street-officer', '310101002'],
  ['station:310101002001', 'station-lead', '310101002001'],
  ['station:310101002', 'station-lead', '310101002'],
  ['advisor:310101002', 'advisor', '310101002'],
  ['advisor:310101002001', 'advisor', '310101002001'],
  ['case-worker:310101', 'case-worker', '310101'],
  ['case-worker:310101002', 'case-worker', '310101002'],
  ['partner:demo', 'partner', '31'],
  ['auditor:31', 'auditor', '31'],
])('npm run token -- --as %s prints a token alone, which holds as %s of %s', async (persona, role, division) => {
  const { code, stdout, stderr } = await runToken('--as', persona);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
  const { jwtIssuer: issuer, jwtAudience: audience } = readConfig({});
  const { publicKeys: localKeys } = await developmentKeys(dataDir, false);
  const caller = await createTokenVerifier({ localKeys, issuer, audience }).verify(
    `Bearer ${stdout.trim()}`,
    () => true,
  );
  expect(caller).toMatchObject({ role, division });
  const held = Object.entries(scopesOfRole).find(([name]) => name === role)?.[1];
  expect(caller?.scopes.size).toBe(held?.length);
});

test.each([
  [['--as', 'mayor'], 'CONFIG_INVALID'],
  [['--as', 'district'], 'CONFIG_INVALID'],
  [['--as', 'street:310101'], 'CONFIG_INVALID'],
  [['--as', 'advisor:310101'], 'CONFIG_INVALID'],
  [['--as', 'case-worker:31'], 'CONFIG_INVALID'],
  [['--as', 'case-worker:310101002001'], 'CONFIG_INVALID'],
  [['--as', 'district:310199'], 'DIVISION_UNKNOWN'],
  [['--as', 'district:x'], 'DIVISION_UNKNOWN'],
  [['--as', 'city', '--hours', '0'], 'CONFIG_INVALID'],
  [['--as', 'city', '--ours', '1'], 'CONFIG_INVALID'],
  [[], 'CONFIG_INVALID'],
])('npm run token -- %j says on one line what is wrong and exits with 3', async (given, expected) => {
  const { code, stdout, stderr } = await runToken(...given);
  expect([code, stdout]).toEqual([3, '']);
  expect(stderr).toMatch(new RegExp(`^${expected}: [^\n]+\\.\n$`));
});

test('development keys are refused in production', async () => {
  await expect(developmentKeys(dataDir, true)).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
});

test('of many processes that start at once all sign with the same key, which only its user reads', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sign-in-'));
  const keys = await Promise.all(Array.from({ length: 8 }, () => developmentKeys(folder, false)));
  expect(new Set(keys.map(({ privateKey }) => privateKey.kid)).size).toBe(1);
  expect((await stat(join(folder, 'dev-keys', 'private.jwk.json'))).mode & 0o777).toBe(0o600);
  await rm(folder, { recursive: true });
});

function runToken(...given: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const environment = { ...programEnvironment(), DATA_DIR: dataDir };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['libs/access/token.main.ts', ...given],
      { env: environment },
      (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
      },
    );
  });
}
