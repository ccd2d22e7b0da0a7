import { afterEach, describe, expect, test } from '@jest/globals';
import { deskOwners, deskSource, startDesks } from '../testkit/desks.ts';
import { type TestGateway, divisionsSource, startTestGateway } from '../testkit/gateway.ts';
import type { PlainSubgraph } from '../testkit/plain-subgraph.ts';

const ASKED = JSON.stringify({ query: '{ desks(within: "31") { total } }' });

describe('the rate of requests', () => {
  let desks: PlainSubgraph;
  let gateway: TestGateway;

  const start = async (edge: Parameters<typeof startTestGateway>[0]['edge']) => {
    desks = await startDesks(3);
    const subgraphs = [await divisionsSource(), deskSource];
    gateway = await startTestGateway({ subgraphs, owners: deskOwners({ 31: desks.url }), edge });
  };
  afterEach(async () => {
    await gateway.close();
    await desks.stop();
  });

  const ask = async (headers: Record<string, string> = {}) =>
    gateway.send({ method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: ASKED });
  const statusesOf = async (times: number, headers?: Record<string, string>): Promise<number[]> => {
    const statuses: number[] = [];
    while (statuses.length < times) statuses.push((await ask(headers)).status);
    return statuses;
  };
  const from = (seen: string) => statusesOf(1, { 'x-forwarded-for': `198.51.100.9, ${seen}` });

  test('of a person is limited by the minute, told before and after, and costs the owners nothing', async () => {
    await start({ requestsPerMinute: { signedIn: 2, anonymous: 0 } });
    const authorization = await gateway.bearer('city');
    const first = await ask({ authorization });
    expect(Object.fromEntries(first.headers)).toMatchObject({
      'ratelimit-limit': '2',
      'ratelimit-remaining': '1',
      'ratelimit-reset': expect.stringMatching(/^\d+$/),
    });
    await ask({ authorization });
    const refused = await ask({ authorization });
    expect(refused).toMatchObject({
      status: 429,
      code: 'RATE_LIMITED',
      message: expect.stringMatching(/^More than 2 .* in \d+ seconds?\.$/),
    });
    expect(Object.fromEntries(refused.headers)).toMatchObject({
      'retry-after': expect.stringMatching(/^([1-9]|[1-5]\d|60)$/),
      'ratelimit-remaining': '0',
      'x-request-id': expect.any(String),
    });
    expect(desks.received).toHaveLength(2);
  });

  test('of one person is no concern of another, nor of who is not signed in', async () => {
    await start({ requestsPerMinute: { signedIn: 1, anonymous: 1 } });
    const authorization = await gateway.bearer('city');
    expect(await statusesOf(2, { authorization })).toEqual([200, 429]);
    expect(await statusesOf(2, { authorization: await gateway.bearer('district:310101') })).toEqual([200, 429]);
    expect(await statusesOf(2)).toEqual([200, 429]);
  });

  test('of a person is the same with a new token', async () => {
    await start({ requestsPerMinute: { signedIn: 1, anonymous: 0 } });
    expect(await statusesOf(1, { authorization: await gateway.bearer('city') })).toEqual([200]);
    expect(await statusesOf(1, { authorization: await gateway.bearer('city') })).toEqual([429]);
  });

  test('of tokens that do not hold is counted for the address', async () => {
    await start({ requestsPerMinute: { signedIn: 0, anonymous: 2 } });
    expect(await statusesOf(3, { authorization: 'Bearer nonsense' })).toEqual([401, 401, 429]);
    expect(await statusesOf(3, { authorization: await gateway.bearer('city') })).toEqual([200, 200, 200]);
  });

  test('is not changed by what a caller says of its own address', async () => {
    await start({ requestsPerMinute: { signedIn: 0, anonymous: 1 } });
    expect(await statusesOf(1, { 'x-forwarded-for': '203.0.113.1' })).toEqual([200]);
    expect(await statusesOf(1, { 'x-forwarded-for': '203.0.113.2' })).toEqual([429]);
  });

  test.each<[number | string[]]>([[1], [['127.0.0.0/8']]])(
    'is counted by the address that a trusted proxy saw: %j',
    async (trustProxy) => {
      await start({ requestsPerMinute: { signedIn: 0, anonymous: 1 }, trustProxy });
      expect(await from('203.0.113.1')).toEqual([200]);
      expect(await from('203.0.113.1')).toEqual([429]);
      expect(await from('203.0.113.2')).toEqual([200]);
      // Of IPv6 a site has a network, not an address.
      expect(await from('2001:db8::1')).toEqual([200]);
      expect(await from('2001:db8::ffff')).toEqual([429]);
      expect(await from('2001:db8:1::1')).toEqual([200]);
    },
  );

  test('has no limit where it is 0, and none for /health', async () => {
    await start({ requestsPerMinute: { signedIn: 1, anonymous: 0 } });
    expect(new Set(await statusesOf(100))).toEqual(new Set([200]));
    await statusesOf(2, { authorization: await gateway.bearer('city') });
    expect(await gateway.send({}, '/health')).toMatchObject({ status: 200 });
  });
});
