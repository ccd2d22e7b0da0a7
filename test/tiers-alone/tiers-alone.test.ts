import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { serveTiers } from '#tiers';
import { watchOwners } from '../../libs/tiers/serve/watched-owners.ts';
import { type City, startCity, tiers } from '../one-answer/kit/index.ts';
import { until } from '../testkit/gateway.ts';
import { codesOf, post } from '../testkit/post.ts';

let city: City;
let alone: Awaited<ReturnType<typeof serveTiers>>;
beforeEach(async () => {
  city = await startCity();
  const lastKnown = { maxEntries: 100, maxBytes: 100_000, maxAgeMs: 60_000 };
  alone = await serveTiers({
    ...options(),
    lastKnown,
    sign: ({ owner, method, path }) => ({ signature: `${method} ${path} of ${owner}` }),
  });
});
afterEach(async () => {
  await alone.close();
  await city.close();
});

describe('tiers served alone', () => {
  it('are a subgraph to a gateway that knows nothing of owners', async () => {
    process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
    const { body } = await post(alone.url, '{ _service { sdl } }');
    const { sdl } = Object(body.data?.['_service']);
    const { supergraphSdl } = composeServices([{ name: 'clients', url: alone.url, typeDefs: parse(sdl) }]);
    const server = new ApolloServer({ gateway: new ApolloGateway({ supergraphSdl: supergraphSdl ?? '' }) });
    const answer = await server.executeOperation({ query: '{ coverage(within: "31") { required rate } }' });
    expect(answer.body).toMatchObject({ singleResult: { data: { coverage: { required: 6, rate: 0.5 } } } });
    await server.stop();
  });

  it('pass the token on, and remember parts for each token apart', async () => {
    const query = '{ count(within: "31") }';
    expect((await post(alone.url, query, { token: 'a' })).body).toEqual({ data: { count: 6 } });
    expect(city.first.received[0]?.headers.authorization).toBe('Bearer a');
    await city.first.stop();
    expect((await post(alone.url, query, { token: 'a' })).body).toMatchObject({
      data: { count: 6 },
      extensions: { owners: [{ owner: '310101', state: 'LAST_KNOWN' }] },
    });
    expect((await post(alone.url, query, { token: 'b' })).body).toMatchObject({
      data: { count: null },
      extensions: { owners: [{ owner: '310101', state: 'MISSING' }] },
    });
  });

  it('tell an owner the address of who asks: of the connection, or where a proxy is trusted the one that it names', async () => {
    await askThroughProxy(alone.url);
    expect(addressTold()).toBe('127.0.0.1');
    const behind = await serveTiers({ ...options(), trustedProxies: 1 });
    await askThroughProxy(behind.url);
    expect(addressTold()).toBe('10.1.2.3');
    await behind.close();
  });

  it('read the owners file again when it changes; one with an error changes nothing', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'owners-')), 'owners.yaml');
    await writeFile(file, `owners:\n${entryOf('310101')}`);
    const wrong: unknown[] = [];
    const watched = watchOwners({ file, domain: 'clients', intervalMs: 20, onError: (error) => wrong.push(error) });
    const codes = (): string[] => watched.owners().owners.map(({ code }) => code);
    expect(codes()).toEqual(['310101']);
    await writeFile(file, `owners:\n${entryOf('310101')}${entryOf('310101')}`);
    await until(
      async () => wrong.length,
      (count) => count > 0,
    );
    expect(codes()).toEqual(['310101']);
    expect(wrong[0]).toMatchObject({ code: 'OWNERS_FILE_INVALID' });
    await writeFile(file, `owners:\n${entryOf('310101')}${entryOf('310104')}`);
    await until(
      async () => codes(),
      (found) => found.length === 2,
    );
    watched.stop();
  });

  it('tell once of an owner that is down, with how many records it costs', async () => {
    await city.first.stop();
    const query = 'query($of: [_Any!]!) { _entities(representations: $of) { ... on Client { name } } }';
    const of = [1, 2, 3].map((n) => ({ __typename: 'Client', id: `310101-c0000000-0000-7000-8000-00000000000${n}` }));
    const { body } = await post(alone.url, query, { variables: { of } });
    expect(body.data).toEqual({ _entities: [null, null, null] });
    expect(body.errors).toMatchObject([
      { path: ['_entities', 0], extensions: { code: 'OWNER_UNAVAILABLE', owner: '310101', count: 3 } },
    ]);
  });

  it('sign what they send to an owner', async () => {
    await post(alone.url, '{ count(within: "31") }');
    expect(city.first.received[0]?.headers['signature']).toMatch(/^POST \/\S* of 310101$/);
  });

  it.each([
    ['{ nope }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ count(', 'GRAPHQL_PARSE_FAILED'],
    ['subscription { news }', 'OPERATION_RESOLUTION_FAILURE'],
    ['query a { count(within: "31") } query b { count(within: "31") }', 'OPERATION_RESOLUTION_FAILURE'],
  ])('refuse %s', async (query, code) => {
    const reply = await post(alone.url, query);
    expect([reply.status, codesOf(reply)]).toEqual([400, [code]]);
  });

  it('refuse a variable that does not fit its type, and answer the next one that does', async () => {
    const query = 'query($on: Boolean!) { count(within: "31") @include(if: $on) coverage(within: "31") { required } }';
    const wrong = await post(alone.url, query, { variables: { on: 'true' } });
    expect([wrong.status, codesOf(wrong)]).toEqual([400, ['BAD_USER_INPUT']]);
    const missing = await post(alone.url, query);
    expect([missing.status, codesOf(missing)]).toEqual([400, ['BAD_USER_INPUT']]);
    const { body } = await post(alone.url, query, { variables: { on: true } });
    expect(body).toEqual({ data: { count: 6, coverage: { required: 6 } } });
  });

  it('answer introspection themselves', async () => {
    const { body } = await post(alone.url, '{ __type(name: "Coverage") { kind } }');
    expect(body).toEqual({ data: { __type: { kind: 'OBJECT' } } });
  });
});

function options() {
  const served = { domain: 'clients', schema: tiers, host: '127.0.0.1', port: 0, deadlineMs: 500 };
  return { ...served, owners: () => city.directory };
}

function askThroughProxy(url: string): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': '10.1.2.3' },
    body: JSON.stringify({ query: '{ count(within: "310101") }' }),
  });
}

function addressTold(): unknown {
  return city.first.received.at(-1)?.headers['x-assistance-address'];
}

/** In an owners file. */
function entryOf(code: string): string {
  return `  - code: ${code}\n    instances:\n      clients: ${city.first.url}\n`;
}
