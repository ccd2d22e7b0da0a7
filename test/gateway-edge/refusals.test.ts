import { createServer } from 'node:net';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createTokenVerifier } from '#access';
import { type GatewayOptions, startGateway } from '../../gateway/index.ts';
import { deskOwners, deskSource, startDesks } from '../testkit/desks.ts';
import { type TestGateway, divisionsSource, startTestGateway } from '../testkit/gateway.ts';
import type { PlainSubgraph } from '../testkit/plain-subgraph.ts';

describe('what the gateway refuses', () => {
  let desks: PlainSubgraph;
  let gateway: TestGateway;

  beforeAll(async () => {
    desks = await startDesks(3);
    gateway = await startTestGateway({
      subgraphs: [await divisionsSource(), deskSource],
      owners: deskOwners({ 31: desks.url }),
    });
  });
  afterAll(async () => {
    await gateway.close();
    await desks.stop();
  });

  const send = async (init: RequestInit, path = '/graphql') => {
    const response = await fetch(new URL(path, gateway.url), init);
    const text = await response.text();
    return { status: response.status, code: /"code":"(\w+)"/.exec(text)?.[1], text };
  };
  const json = { 'content-type': 'application/json' };

  test('without a token the tree is closed, at the path of each field', async () => {
    const { status, data, errors } = await gateway.ask('{ __typename division(code: "31") { name } owners { code } }');
    expect({ status, data }).toEqual({ status: 200, data: { __typename: 'Query', division: null, owners: null } });
    expect(errors?.map(({ path, extensions: { code } }) => [path, code])).toEqual([
      [['division'], 'UNAUTHENTICATED'],
      [['owners'], 'UNAUTHENTICATED'],
    ]);
  });

  test.each(['Bearer nonsense', 'Bearer a.b.c', 'Basic dXNlcjpwYXNz', 'Bearer'])(
    'the authorization "%s" is refused before anyone is asked',
    async (authorization) => {
      const before = desks.received.length;
      const { status, headers, data, errors } = await gateway.ask('{ desks(within: "31") { total } }', {
        headers: { authorization },
      });
      expect({ status, data }).toEqual({ status: 401, data: undefined });
      expect(headers.get('www-authenticate')).toBe('Bearer');
      expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
      expect(desks.received).toHaveLength(before);
    },
  );

  test('a malformed code is null with an error, and the rest of the answer stands', async () => {
    const { data, errors } = await gateway.ask(
      'query ($code: DivisionCode!) { malformed: division(code: $code) { name } unknown: division(code: "319999") { name } good: division(code: "310101") { name } }',
      { as: 'city', variables: { code: '3101' } },
    );
    expect(data).toEqual({ malformed: null, unknown: null, good: { name: '黄浦区' } });
    expect(errors?.map(({ path, extensions: { code } }) => [path, code])).toEqual([
      [['malformed'], 'DIVISION_MALFORMED'],
      [['unknown'], 'DIVISION_UNKNOWN'],
    ]);
  });

  test('what is no operation is refused with a code', async () => {
    const body = (value: unknown) => ({ method: 'POST', headers: json, body: JSON.stringify(value) });
    expect(await send({ method: 'POST', headers: json, body: '{"query":' })).toMatchObject({
      status: 400,
      code: 'REQUEST_INVALID',
    });
    expect(await send(body({ query: ' '.repeat(1_100_000) }))).toMatchObject({ status: 413, code: 'REQUEST_INVALID' });
    expect(await send({ method: 'POST', body: 'hello' })).toMatchObject({ status: 415, code: 'REQUEST_INVALID' });
    expect(await send(body([{ query: '{ __typename }' }]))).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
    expect(await send(body({ query: '{' }))).toMatchObject({ status: 400, code: 'GRAPHQL_PARSE_FAILED' });
    expect(await send(body({ query: '{ nothing }' }))).toMatchObject({
      status: 400,
      code: 'GRAPHQL_VALIDATION_FAILED',
    });
    expect(await send({ method: 'GET' }, '/elsewhere')).toMatchObject({ status: 404, code: 'REQUEST_INVALID' });
  });

  test('a page of another site can make a browser send no operation', async () => {
    const { status, code } = await send({ method: 'GET' }, '/graphql?query={__typename}');
    expect({ status, code }).toEqual({ status: 400, code: 'BAD_REQUEST' });
  });
});

const start = (options: Partial<GatewayOptions>) =>
  startGateway({
    verifier: createTokenVerifier({ localKeys: { keys: [] }, issuer: 'test', audience: 'test' }),
    host: '127.0.0.1',
    port: 0,
    ownerDeadlineMs: 1000,
    logLevel: 'silent',
    ...options,
  });

describe('what the gateway does not start with', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'refused-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('domains of owners without an owners file', async () => {
    await expect(start({})).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.stringContaining('OWNERS_FILE'),
    });
  });

  test('an owners file that is not there', async () => {
    const ownersFile = join(folder, 'none.yaml');
    await expect(start({ ownersFile })).rejects.toMatchObject({ code: 'OWNERS_FILE_INVALID' });
  });

  test.each([
    ['is not there', undefined],
    ['is not GraphQL', 'type Query {'],
    ['is no supergraph', 'type Query { a: Int }'],
    ['names subgraphs and nothing else', 'enum join__Graph { A @join__graph(name: "a", url: "http://127.0.0.1:1") }'],
  ])('a supergraph that %s', async (_, text) => {
    const supergraphFile = join(folder, 'supergraph.graphql');
    await rm(supergraphFile, { force: true });
    if (text !== undefined) await writeFile(supergraphFile, text);
    await expect(start({ supergraphFile })).rejects.toMatchObject({ code: 'SUPERGRAPH_INVALID' });
  });

  test('a port that another program listens on', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    const ownersFile = join(folder, 'owners.yaml');
    await writeFile(ownersFile, 'owners: []\n');
    await expect(start({ port, ownersFile })).rejects.toMatchObject({ code: 'PORT_IN_USE' });
    other.close();
  });
});
