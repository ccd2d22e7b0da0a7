import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type TokenVerifier, verifierOf } from '#access';
import { readConfig } from '#config';
import { type Issuer, createIssuer } from '../testkit/issuer.ts';

let issuer: Issuer;
let folder: string;
const told: string[] = [];

beforeAll(async () => {
  issuer = await createIssuer();
  folder = await mkdtemp(join(tmpdir(), 'sign-in-settings-'));
  await writeFile(join(folder, 'jwks.json'), JSON.stringify(issuer.jwks));
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => told.push(String(text)) > 0);
});
afterEach(() => {
  jest.useRealTimers();
});
afterAll(() => rm(folder, { recursive: true }));

const verifierWith = (settings: Record<string, string>): Promise<TokenVerifier> =>
  verifierOf(
    readConfig({
      JWKS_URL: pathToFileURL(join(folder, 'jwks.json')).href,
      JWT_ISSUER: 'https://sign-in.example',
      JWT_AUDIENCE: 'assistance-graph',
      ...settings,
    }),
  );

test('claims may have the names that the provider gives them, deep in the token or with dots in the name', async () => {
  const settings = {
    CLAIM_ROLE: 'realm_access.roles',
    CLAIM_DIVISION: 'https://graph.example/division',
    CLAIM_SCOPES: 'scp',
  };
  const verifier = await verifierWith(settings);
  const claims = {
    sub: 'li.na',
    realm_access: { roles: ['offline_access', 'street-officer'] },
    'https://graph.example/division': '310101002',
    scp: ['client.read', 'client.unmask', 'mail.send'],
  };
  const caller = await verifier.verify(`Bearer ${await issuer.sign(claims)}`);
  expect(caller).toMatchObject({ subject: 'li.na', role: 'street-officer', division: '310101002' });
  expect([...(caller?.scopes ?? [])].toSorted()).toEqual(['client.read', 'client.unmask']);
  const usual = { sub: 'li.na', role: 'street-officer', division: '310101002', scope: 'client.read' };
  await expect(verifier.verify(`Bearer ${await issuer.sign(usual)}`)).rejects.toMatchObject({
    code: 'UNAUTHENTICATED',
    message: expect.stringContaining('realm_access.roles'),
  });
});

test('a list of revocations that cannot be read at the start is refused, with the line', async () => {
  const file = join(folder, 'unreadable');
  await expect(verifierWith({ REVOCATIONS_FILE: file })).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
  await writeFile(file, 'sub li.na 2026-11-23\njti 4711\n');
  await expect(verifierWith({ REVOCATIONS_FILE: file })).rejects.toMatchObject({
    code: 'CONFIG_INVALID',
    message: expect.stringContaining(`${file}:2 is no revocation.`),
  });
});

test('a line that cannot be read later lets nobody in again, and hinders no other line', async () => {
  const file = join(folder, 'revocations');
  await writeFile(file, 'sub li.na 2099-01-01\n');
  const verifier = await verifierWith({ REVOCATIONS_FILE: file });
  const seen = async (): Promise<boolean[]> => {
    jest.useFakeTimers({ now: Date.now() + 1000, doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
    return Promise.all(
      ['li.na', 'wang.fang'].map(async (sub) => {
        const token = issuer.sign({ sub, role: 'advisor', division: '310101002001', scope: '' });
        return verifier.verify(`Bearer ${await token}`).then(
          () => true,
          () => false,
        );
      }),
    );
  };
  expect(await seen()).toEqual([false, true]);
  await writeFile(file, 'sub wang.fang 2099-01-01\nsomebody\n');
  expect(await seen()).toEqual([false, false]);
  expect(told).toEqual([expect.stringContaining(`${file}:2 is no revocation.`)]);
  await rm(file);
  expect(await seen()).toEqual([false, false]);
  await writeFile(file, 'sub wang.fang 2099-01-01\n');
  expect(await seen()).toEqual([true, false]);
});

test.each([
  [{ OIDC_ISSUER: 'https://sign-in.example' }, 'JWT_AUDIENCE is not set.'],
  [{ OIDC_ISSUER: 'sign-in' }, 'OIDC_ISSUER is "sign-in".'],
  [{ OIDC_ISSUER: 'https://a.example', JWKS_URL: 'https://a.example/jwks', JWT_AUDIENCE: 'x' }, 'JWKS_URL is'],
  [{ OIDC_ISSUER: 'https://a.example', JWT_ISSUER: 'a', JWT_AUDIENCE: 'x' }, 'JWT_ISSUER is "a".'],
  [{ OIDC_ISSUER: 'http://a.example', JWT_AUDIENCE: 'x', NODE_ENV: 'production' }, 'OIDC_ISSUER is'],
  [{ JWT_ISSUER: 'assistance-graph-development', NODE_ENV: 'production' }, 'JWT_ISSUER is'],
  [{ CLOCK_SKEW_SECONDS: '3600' }, 'CLOCK_SKEW_SECONDS is "3600".'],
])('settings %j are refused', (settings, sentence) => {
  expect(() => readConfig(settings)).toThrow(sentence);
});

test('in production nobody signs in with development keys', async () => {
  await expect(verifierOf(readConfig({ NODE_ENV: 'production', DATA_DIR: folder }))).rejects.toMatchObject({
    code: 'CONFIG_INVALID',
    message: expect.stringContaining('OIDC_ISSUER'),
  });
});
