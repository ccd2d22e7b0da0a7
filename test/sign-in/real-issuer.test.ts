import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TokenVerifier, verifierOf } from '#access';
import { readConfig } from '#config';
import { decodeJwt } from 'jose';
import { type OpenIdProvider, startOpenIdProvider } from '../testkit/openid-provider.ts';

const said = { role: 'district-officer', division: '310101', scope: 'figures.read client.read' };
const unauthenticated = { code: 'UNAUTHENTICATED' };

let provider: OpenIdProvider;
let folder: string;

beforeAll(async () => {
  jest.spyOn(console, 'info').mockImplementation(() => undefined);
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  folder = await mkdtemp(join(tmpdir(), 'revocations-'));
  provider = await startOpenIdProvider(said);
});
afterEach(() => {
  jest.useRealTimers();
});
afterAll(async () => {
  await provider.stop();
  await rm(folder, { recursive: true });
});

const verifierWith = async (settings: Record<string, string> = {}): Promise<TokenVerifier> =>
  verifierOf(readConfig({ OIDC_ISSUER: provider.issuer, JWT_AUDIENCE: 'assistance-graph', ...settings }));

/** The clock stands at a time from now on; what waits in earnest goes on. */
function setTime(time: number): void {
  const waits = ['nextTick', 'setImmediate', 'queueMicrotask', 'setTimeout', 'clearTimeout', 'setInterval'] as const;
  jest.useFakeTimers({ now: time, doNotFake: [...waits, 'clearInterval', 'performance', 'hrtime'] });
}

test('whoever signs in at the provider, a job by its secret or a person by a browser, is a caller', async () => {
  const verifier = await verifierWith();
  const job = await verifier.verify(`Bearer ${await provider.tokenOfJob()}`);
  expect(job).toMatchObject({ subject: 'job', role: 'district-officer', division: '310101' });
  const person = await verifier.verify(`Bearer ${await provider.tokenOfPerson('li.na')}`);
  expect(person).toMatchObject({ subject: 'li.na', role: 'district-officer', division: '310101' });
  expect([...(person?.scopes ?? [])].toSorted()).toEqual(['client.read', 'figures.read']);
});

test('keys that the provider replaces while running are found, and nobody can make it be asked at will', async () => {
  const verifier = await verifierWith();
  const before = await provider.tokenOfJob();
  await verifier.verify(`Bearer ${before}`);
  await provider.rotateKeys();
  const after = await provider.tokenOfJob();
  const asked = provider.keyRequests();
  await expect(verifier.verify(`Bearer ${after}`)).rejects.toMatchObject(unauthenticated);
  await expect(verifier.verify(`Bearer ${after}`)).rejects.toMatchObject(unauthenticated);
  expect(provider.keyRequests()).toBe(asked);
  setTime(Date.now() + 31_000);
  expect(await verifier.verify(`Bearer ${after}`)).toMatchObject({ subject: 'job' });
  expect(provider.keyRequests()).toBe(asked + 1);
});

test('a token for another audience is refused', async () => {
  const verifier = await verifierWith();
  const token = await provider.tokenOfJob({ audience: 'payroll' });
  await expect(verifier.verify(`Bearer ${token}`)).rejects.toMatchObject(unauthenticated);
});

test('a token holds until it expires and as long after as the clocks may differ', async () => {
  const verifier = await verifierWith({ CLOCK_SKEW_SECONDS: '30' });
  const token = await provider.tokenOfJob({ seconds: 60 });
  const expiry = (decodeJwt(token).exp ?? 0) * 1000;
  setTime(expiry + 29_000);
  expect(await verifier.verify(`Bearer ${token}`)).toMatchObject({ subject: 'job' });
  setTime(expiry + 31_000);
  await expect(verifier.verify(`Bearer ${token}`)).rejects.toMatchObject(unauthenticated);
});

test('a provider that is down keeps nobody out who has a known key, and says so to the others', async () => {
  const known = await verifierWith();
  await known.verify(`Bearer ${await provider.tokenOfJob()}`);
  const token = await provider.tokenOfJob({ seconds: 7200 });
  await provider.stop();
  setTime(Date.now() + 3_600_000);
  expect(await known.verify(`Bearer ${token}`)).toMatchObject({ subject: 'job' });
  const fresh = await verifierWith();
  await expect(fresh.verify(`Bearer ${token}`)).rejects.toMatchObject({ code: 'SIGN_IN_UNAVAILABLE', retryable: true });
  await provider.open();
  expect(await fresh.verify(`Bearer ${token}`)).toMatchObject({ subject: 'job' });
});

test('a provider that calls itself by another name is not believed', async () => {
  const verifier = await verifierWith({ OIDC_ISSUER: provider.issuer.replace('127.0.0.1', 'localhost') });
  const token = await provider.tokenOfJob();
  await expect(verifier.verify(`Bearer ${token}`)).rejects.toMatchObject({ code: 'SIGN_IN_UNAVAILABLE' });
});

test('a revoked token, and those of a revoked subject, end at once, also where they were seen before', async () => {
  const file = join(folder, 'revocations');
  await writeFile(file, '# nobody yet\n');
  const verifier = await verifierWith({ REVOCATIONS_FILE: file });
  const [job, person, other] = [
    await provider.tokenOfJob(),
    await provider.tokenOfPerson('li.na'),
    await provider.tokenOfPerson('wang.fang'),
  ];
  const seen = async () =>
    Promise.all(
      [job, person, other].map((token) =>
        verifier.verify(`Bearer ${token}`).then(
          (caller) => caller?.subject,
          () => undefined,
        ),
      ),
    );
  expect(await seen()).toEqual(['job', 'li.na', 'wang.fang']);
  const now = new Date(Date.now() + 1000).toISOString();
  await writeFile(file, `jti ${decodeJwt(job).jti} ${now}\nsub li.na ${now}\nsub wang.fang 2026-01-01\n`);
  setTime(Date.now() + 1000);
  expect(await seen()).toEqual([undefined, undefined, 'wang.fang']);
});
