import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type TestGateway, divisionsSource, startTestGateway } from '../testkit/gateway.ts';

const json = { 'content-type': 'application/json' };
const body = JSON.stringify({ query: '{ __typename }' });

describe('what is not a request of GraphQL over HTTP', () => {
  let gateway: TestGateway;

  beforeAll(async () => {
    const notes = { name: 'notes', url: 'http://notes.invalid', sdl: 'type Query { x: Int } type Mutation { x: Int }' };
    const subgraphs = [await divisionsSource(), notes];
    gateway = await startTestGateway({
      subgraphs,
      edge: { requestTimeoutMs: 300, corsOrigins: ['https://dashboard.example.cn'] },
    });
  });
  afterAll(() => gateway.close());

  /** Sends bytes as they are, and gives what comes back until the server hangs up. */
  const sendRaw = async (bytes: string): Promise<string> => {
    const { hostname, port } = new URL(gateway.url);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    socket.write(bytes);
    return text(socket);
  };
  const from = (origin: string, init: RequestInit = { method: 'POST', body }) =>
    gateway.send({ ...init, headers: { ...json, origin, 'access-control-request-method': 'POST' } });
  const head = 'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n';

  test.each([
    ['is no HTTP', 'hello\r\n\r\n', 400],
    ['has headers too large', `GET /health HTTP/1.1\r\nhost: localhost\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    ['never ends its headers', `${head}x-slow: `, 408],
    ['never sends its body', `${head}content-length: 100\r\n\r\n{"query":`, 408],
    ['has a path that is none', 'GET /%zz HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n', 400],
  ])('one that %s is answered with a code, and the connection ends', async (_, bytes, status) => {
    const answer = await sendRaw(bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    const { errors } = JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')));
    expect(errors).toEqual([
      { message: expect.stringMatching(/\.$/), extensions: { code: 'REQUEST_INVALID', reason: expect.any(String) } },
    ]);
  });

  test('a strange host name breaks nothing', async () => {
    expect(
      await sendRaw(
        `${head.replace('host: localhost', 'host: a b"c')}connection: close\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
      ),
    ).toMatch(/^HTTP\/1.1 421 /);
  });

  test.each([
    ['a body over 1 MiB', { method: 'POST', headers: json, body: `{"query":"${' '.repeat(1_048_577)}"}` }, 413],
    ['no JSON', { method: 'POST', headers: json, body: '{"query' }, 400],
    ['an empty body', { method: 'POST', headers: json, body: '' }, 400],
    ['a text', { method: 'POST', headers: { 'content-type': 'text/plain' }, body }, 415],
    [
      'a form',
      { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query={__typename}' },
      415,
    ],
    ['another method', { method: 'PUT', headers: json, body }, 404],
  ])('%s is refused', async (_, init, status) => {
    expect(await gateway.send(init)).toMatchObject({
      status,
      code: 'REQUEST_INVALID',
      message: expect.stringMatching(/\.$/),
    });
  });

  test('several operations in one request are refused', async () => {
    const several = { method: 'POST', headers: json, body: `[${body},${body}]` };
    expect(await gateway.send(several)).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
  });

  test('a page of another site can make a browser send nothing that is answered', async () => {
    const query = '/graphql?query={__typename}';
    expect(await gateway.send({}, query)).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
    expect(await gateway.send({ headers: { 'content-type': 'text/plain' } }, query)).toMatchObject({ status: 400 });
    expect(await gateway.send({ headers: { 'apollo-require-preflight': '1' } }, query)).toMatchObject({ status: 200 });
    expect(await gateway.send({ headers: json }, query)).toMatchObject({ status: 200 });
  });

  test('a client that asks by GET is answered when it says who asks, which no page of another site can make a browser do', async () => {
    const accept = 'application/graphql-response+json, application/graphql+json, application/json';
    const headers = { accept, authorization: await gateway.bearer('city') };
    const { status, text: answer } = await gateway.send({ headers }, '/graphql?query={__typename}');
    expect({ status, answer: JSON.parse(answer) }).toEqual({ status: 200, answer: { data: { __typename: 'Query' } } });
  });

  test('a mutation is not sent by GET', async () => {
    expect(await gateway.send({ headers: json }, '/graphql?query=mutation{x}')).toMatchObject({ status: 405 });
  });

  test('pages of other sites hear nothing unless their origin is on the list', async () => {
    const preflight = { method: 'OPTIONS' };
    const allowed = await from('https://dashboard.example.cn', preflight);
    expect({ status: allowed.status, ...Object.fromEntries(allowed.headers) }).toMatchObject({
      status: 204,
      'access-control-allow-origin': 'https://dashboard.example.cn',
      'access-control-allow-headers': expect.stringContaining('authorization'),
      vary: expect.stringMatching(/origin/i),
    });
    expect((await from('https://dashboard.example.cn')).headers.get('access-control-allow-origin')).toBe(
      'https://dashboard.example.cn',
    );
    for (const init of [preflight, undefined]) {
      const { headers } = await from('https://evil.example', init);
      expect([...headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
    }
  });
});

describe('what browsers are told', () => {
  let gateway: TestGateway;

  beforeAll(async () => {
    gateway = await startTestGateway({
      subgraphs: [await divisionsSource()],
      oidcIssuer: new URL('https://login.example.cn/realms/a'),
    });
  });
  afterAll(() => gateway.close());

  test.each([
    ['an answer', { method: 'POST', headers: json, body }, '/graphql'],
    ['a refusal', { method: 'POST', headers: json, body: '{' }, '/graphql'],
    ['a path without anything', {}, '/none'],
    ['the state', {}, '/health'],
  ])('with %s: run nothing from elsewhere, show nothing in frames', async (_, init, path) => {
    const { headers } = await gateway.send(init, path);
    const policy = headers.get('content-security-policy')?.split(';') ?? [];
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'self'",
        "script-src 'self'",
        "connect-src 'self' https://login.example.cn",
        "frame-ancestors 'none'",
        "object-src 'none'",
      ]),
    );
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'strict-transport-security': 'max-age=31536000',
    });
    expect([...headers.keys()]).not.toContain('x-powered-by');
    expect([...headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
  });
});

const ask = async (production: boolean, query: string) => {
  const gateway = await startTestGateway({
    subgraphs: [await divisionsSource()],
    production,
    edge: { trustedDocuments: { mode: 'prefer', file: undefined } },
  });
  const answer = await gateway.ask(query);
  await gateway.close();
  return answer;
};

describe('the schema', () => {
  test.each(['{ __schema { types { name } } }', '{ __type(name: "Query") { name } }'])(
    'is told in development and kept in production: %s',
    async (query) => {
      expect((await ask(false, query)).errors).toBeUndefined();
      const { status, errors } = await ask(true, query);
      expect(status).toBe(400);
      expect(new Set(errors?.map(({ extensions }) => extensions.code))).toEqual(new Set(['INTROSPECTION_OFF']));
    },
  );

  test('is not told by guessing in production either', async () => {
    expect(JSON.stringify(await ask(false, '{ divisio { code } }'))).toContain('Did you mean');
    expect(JSON.stringify(await ask(true, '{ divisio { code } }'))).not.toContain('Did you mean');
  });
});
