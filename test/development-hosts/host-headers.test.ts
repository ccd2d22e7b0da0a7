import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { type TestGateway, divisionsSource, startTestGateway } from '../testkit/gateway.ts';
import { type SmallOwner, startSmallOwner } from '../testkit/small-owner.ts';

type Answer = { readonly status: number | undefined; readonly cache: unknown; readonly body: string };

/** Sends a request that names any host: fetch names the one it connects to. */
async function ask(url: string, host: string, method = 'POST', body = '{"query":"{ __typename }"}'): Promise<Answer> {
  const sent = request(url, { method, headers: { host, 'content-type': 'application/json' } });
  sent.end(method === 'GET' ? undefined : body);
  return new Promise((resolve, reject) => {
    sent.once('error', reject);
    sent.once('response', (response) => {
      const { statusCode: status, headers } = response;
      text(response).then((received) => resolve({ status, cache: headers['cache-control'], body: received }), reject);
    });
  });
}

const urlOf = ({ url }: SmallOwner): string => `${url}/310101/advisors/graphql`;

const strangers = ['evil.example', 'evil.example:4000', 'localhost.evil.example', '169.254.169.254', 'a b"c'];
const refused = {
  status: 421,
  cache: 'no-store',
  body: expect.stringMatching(/^\{"errors":\[\{"message":".+DEVELOPMENT_HOSTS.+"code":"HOST_UNKNOWN"/),
};

describe('a gateway in development', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    const subgraphs = [await divisionsSource()];
    gateway = await startTestGateway({ subgraphs, dashboard: true, developmentHosts: ['demo.local', 'fd00::5'] });
  });
  afterAll(() => gateway.close());

  const paths = [
    ['POST', '/graphql', '{"query":"{ __typename }"}'],
    ['POST', '/partner/graphql', '{"query":"{ __typename }"}'],
    ['POST', '/dashboard/sign-in', '{"as":"city"}'],
    ['GET', '/dashboard/config.json', ''],
    ['GET', '/', ''],
    ['GET', '/nothing', ''],
  ] as const;

  test.each(paths)(
    'refuses %s %s for a host it is not known by, as of a page that renames itself',
    async (method, path, body) => {
      for (const host of strangers) {
        expect(await ask(new URL(path, gateway.url).href, host, method, body)).toEqual(refused);
      }
    },
  );

  test.each([
    'localhost',
    'LOCALHOST:1',
    '127.0.0.1',
    '127.0.0.1:4000',
    '[::1]',
    '[::1]:80',
    'demo.local',
    'Demo.Local:8',
    '[fd00::5]:4',
  ])('answers %s', async (host) => {
    expect(await ask(gateway.url, host)).toMatchObject({ status: 200 });
  });
});

describe('in production', () => {
  test('a gateway answers whatever it is called: there a proxy decides', async () => {
    const gateway = await startTestGateway({
      subgraphs: [await divisionsSource()],
      production: true,
      edge: { trustedDocuments: { mode: 'off', file: undefined } },
    });
    for (const host of strangers) expect(await ask(gateway.url, host)).toMatchObject({ status: 200 });
    await gateway.close();
  });
});

describe('an owner', () => {
  let owner: SmallOwner | undefined;
  afterEach(() => owner?.close());
  test('in development refuses hosts it is not known by', async () => {
    owner = await startSmallOwner({ developmentHosts: ['owner.example'] });
    for (const host of strangers) expect(await ask(urlOf(owner), host)).toEqual(refused);
    for (const host of ['localhost:1', 'owner.example'])
      expect(await ask(urlOf(owner), host)).toMatchObject({ status: 200 });
  });

  test('in production answers whatever it is called', async () => {
    owner = await startSmallOwner({ production: true });
    for (const host of strangers) expect((await ask(urlOf(owner), host)).status).not.toBe(421);
  });
});
