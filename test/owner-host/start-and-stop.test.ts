import { afterEach, expect, test } from '@jest/globals';
import { createTokenVerifier } from '#access';
import { parseDivisionCode } from '#divisions';
import { startOwnerHost } from '#server';
import { Client } from 'pg';
import { createIssuer, officer } from '../testkit/issuer.ts';
import { codesOf, post } from '../testkit/post.ts';
import { makeSealingKeys } from '../testkit/sealing.ts';
import { type SmallOwner, startSmallOwner } from '../testkit/small-owner.ts';

const started: SmallOwner[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map((owner) => owner.close()));
});

async function start(options?: Parameters<typeof startSmallOwner>[0]): Promise<SmallOwner> {
  const owner = await startSmallOwner(options);
  started.push(owner);
  return owner;
}

test('a host tells that it is alive and that its databases answer', async () => {
  const { url } = await start();
  const health = await fetch(`${url}/health`);
  expect([health.status, await health.json()]).toEqual([200, { status: 'alive' }]);
  const ready = await fetch(`${url}/ready`);
  expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);
});

test('a host whose database is gone is alive but not ready', async () => {
  const { url, adminUrl } = await start();
  await dropDatabase(adminUrl);
  const ready = await fetch(`${url}/ready`);
  expect(ready.status).toBe(503);
  expect(await ready.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_READY' } }] });
  expect((await fetch(`${url}/health`)).status).toBe(200);
});

test('a question to a database that is gone costs its own field and tells no cause', async () => {
  const owner = await start();
  await dropDatabase(owner.adminUrl);
  const token = await owner.issuer.sign(officer);
  const reply = await post(owner.urlOf(asCode('310101'), 'advisors'), '{ me division }', { token });
  expect(reply.body.data).toEqual({ me: 'officer-1', division: null });
  expect(codesOf(reply)).toEqual(['INTERNAL']);
  expect(reply.text).not.toMatch(/database|postgres|test_/);
});

test('an occupied port is told, and what was opened is closed again', async () => {
  const first = await start();
  const port = Number(new URL(first.url).port);
  const failure: unknown = await startSmallOwner({ port }).catch((error: unknown) => error);
  expect(failure).toMatchObject({
    code: 'PORT_IN_USE',
    message: `Port ${port} of 127.0.0.1 is taken. Set PORT to a free one.`,
  });
  expect((await fetch(`${first.url}/ready`)).status).toBe(200);
});

test('a database that does not exist is told', async () => {
  const first = await start();
  const missing = new URL(first.adminUrl);
  missing.pathname = '/nothing_such';
  await expect(startOn(missing.href)).rejects.toMatchObject({ code: 'DATABASE_UNREACHABLE' });
});

test('an owner that stands twice is refused', async () => {
  const { adminUrl } = await start();
  await expect(startOn(adminUrl, '310101', '310101')).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
});

test('a closing host answers what is under way and then takes nothing more', async () => {
  const arrived = Promise.withResolvers<void>();
  const gate = Promise.withResolvers<void>();
  const owner = await start({ arrived: arrived.resolve, gate: gate.promise });
  const url = owner.urlOf(asCode('310101'), 'advisors');
  const token = await owner.issuer.sign(officer);
  const underWay = post(url, '{ slow division }', { token });
  await arrived.promise;
  const asked = performance.now();
  const closed = owner.close();
  gate.resolve();
  expect((await underWay).body).toEqual({ data: { slow: 'done', division: '310101' } });
  await closed;
  expect(performance.now() - asked).toBeLessThan(5000);
  await expect(fetch(`${owner.url}/health`)).rejects.toThrow('fetch failed');
});

test('closing twice is closing once', async () => {
  const owner = await start();
  await Promise.all([owner.close(), owner.close()]);
  await expect(fetch(`${owner.url}/health`)).rejects.toThrow('fetch failed');
});

async function startOn(databaseUrl: string, ...codes: string[]): Promise<unknown> {
  const { jwks } = await createIssuer();
  return startOwnerHost({
    owners: (codes.length === 0 ? ['310101'] : codes).map((code) => ({ code: asCode(code), databaseUrl })),
    domains: [
      {
        name: 'advisors',
        typeDefs: 'type Query { a: Int }',
        resolvers: {},
        entities: [],
        migrations: [],
        services: () => ({}),
      },
    ],
    verifier: createTokenVerifier({ localKeys: jwks, issuer: 'i', audience: 'a' }),
    sealingKeysFile: makeSealingKeys(codes.length === 0 ? ['310101'] : codes),
    host: '127.0.0.1',
    port: 0,
    logLevel: 'silent',
  });
}

async function dropDatabase(adminUrl: string): Promise<void> {
  const server = new URL(adminUrl);
  const name = server.pathname.slice(1);
  server.pathname = '/postgres';
  const admin = new Client({ connectionString: server.href });
  await admin.connect();
  await admin.query(`drop database ${name} with (force)`);
  await admin.end();
}

function asCode(text: string) {
  const code = parseDivisionCode(text);
  if (code === undefined) throw new TypeError(`not a code: ${text}`);
  return code;
}
