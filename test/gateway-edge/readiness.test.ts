import { once } from 'node:events';
import { type RequestListener, createServer } from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createInstanceStates, startProbes } from '../../gateway/owners/index.ts';
import { deskOwners, deskSource } from '../testkit/desks.ts';
import { type TestGateway, divisionsSource, startTestGateway, until } from '../testkit/gateway.ts';

const closings: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const closing of closings.splice(0).toReversed()) await closing();
});

/** A server of the test's own; the URL is that of an instance there. */
async function startServer(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  closings.push(async () => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('the server listens at no port');
  return `http://127.0.0.1:${address.port}/graphql`;
}

/** A gateway over one owner that is down, and how often it was looked at. */
async function startOverDownOwner(probeIntervalMs: number): Promise<{ gateway: TestGateway; looks: () => number }> {
  let looks = 0;
  const url = await startServer((_, response) => {
    looks++;
    response.writeHead(503).end();
  });
  const gateway = await startTestGateway({
    subgraphs: [await divisionsSource(), deskSource],
    owners: deskOwners({ 31: url }),
    probeIntervalMs,
  });
  closings.push(() => gateway.close());
  return { gateway, looks: () => looks };
}

const statusOf = async (gateway: TestGateway): Promise<number> => (await gateway.send({}, '/ready')).status;

test('an owner that is down is looked at once, however often and by however many it is asked whether all answer', async () => {
  const { gateway, looks } = await startOverDownOwner(60_000);
  for (let round = 0; round < 10; round++) {
    const statuses = await Promise.all([statusOf(gateway), statusOf(gateway), statusOf(gateway)]);
    expect(statuses).toEqual([503, 503, 503]);
  }
  expect(looks()).toBe(1);
});

test('an owner that is down is looked at again when the time for it has come', async () => {
  const { gateway, looks } = await startOverDownOwner(50);
  const seen = await until(
    async () => ({ status: await statusOf(gateway), looks: looks() }),
    ({ looks: count }) => count > 3,
  );
  expect(seen.status).toBe(503);
});

test('outside of development strangers are told only whether it is ready, and those who are signed in of the owners', async () => {
  const gateway = await startTestGateway({ subgraphs: [await divisionsSource()], production: true });
  closings.push(() => gateway.close());
  expect(await gateway.send({}, '/ready')).toMatchObject({ status: 200, text: '{"ready":true}' });
  const authorization = await gateway.bearer('auditor:31');
  expect(await gateway.send({ headers: { authorization } }, '/ready')).toMatchObject({
    status: 200,
    text: '{"ready":true,"owners":[]}',
  });
  expect(await gateway.send({ headers: { authorization: 'Bearer none' } }, '/ready')).toMatchObject({
    status: 401,
    code: 'UNAUTHENTICATED',
  });
});

/** What an instance does with one probe after the other; the last goes on. */
type Probed = 'ready' | 'not ready' | 'silent' | 'no such path' | 'misdirected';
const STATUS = { ready: 200, 'not ready': 503, 'no such path': 404, misdirected: 421 };

/** An instance that is probed often. */
async function watchInstance(probed: readonly Probed[]) {
  let probes = 0;
  let answers = [...probed];
  let answeredAt: number | undefined;
  const paths = new Set<string | undefined>();
  const url = await startServer(({ url: path }, response) => {
    paths.add(path);
    probes++;
    const now = answers.length > 1 ? answers.shift() : answers[0];
    if (now !== undefined && now !== 'silent') response.writeHead(STATUS[now]).end();
  });
  const changes: string[] = [];
  const states = createInstanceStates({
    answeredAt: () => answeredAt,
    onChange: (_, state) => changes.push(state),
  });
  const watch = startProbes({ urls: () => [url], states, intervalMs: 20, deadlineMs: 60 });
  closings.push(() => watch.close());
  return {
    paths,
    changes,
    state: () => states.of(url).state,
    answersRequest: () => (answeredAt = Date.now()),
    from: (next: Probed) => (answers = [next]),
    probed: (times: number, meanwhile: () => unknown = () => {}) => {
      const enough = probes + times;
      return until(
        async () => (meanwhile(), probes),
        (count) => count >= enough,
      );
    },
    becomes: (expected: string) =>
      until(
        async () => states.of(url).state,
        (state) => state === expected,
      ),
  };
}

describe('an instance', () => {
  test('is asked whether it is ready beside its endpoint', async () => {
    const instance = await watchInstance(['ready']);
    await instance.becomes('UP');
    expect([...instance.paths]).toEqual(['/ready']);
  });

  test.each(['not ready', 'misdirected', 'silent'] as const)('that is %s is DOWN', async (probed) => {
    const instance = await watchInstance([probed]);
    await instance.becomes('DOWN');
    expect(instance.changes).toEqual(['DOWN']);
  });

  test('of another make, which has no such path, is UP as long as it answers', async () => {
    const instance = await watchInstance(['no such path']);
    await instance.becomes('UP');
    expect(instance.changes).toEqual(['UP']);
  });

  test('stays UP over two failed probes on end, of whatever kind, again and again', async () => {
    const instance = await watchInstance([
      'ready',
      ...Array.from({ length: 5 }, () => ['silent', 'not ready', 'ready'] as const).flat(),
    ]);
    await instance.probed(16);
    expect(instance.changes).toEqual(['UP']);
  });

  test('is DOWN after the third, and UP with the first that succeeds', async () => {
    const instance = await watchInstance(['ready', 'not ready', 'not ready', 'not ready', 'ready']);
    await instance.probed(6);
    expect(instance.changes).toEqual(['UP', 'DOWN', 'UP']);
  });

  test('stays UP in a burst: its probes are too slow, but it answers requests', async () => {
    const instance = await watchInstance(['ready', 'silent']);
    await instance.becomes('UP');
    await instance.probed(6, instance.answersRequest);
    expect(instance.changes).toEqual(['UP']);
    await instance.becomes('DOWN');
    instance.answersRequest();
    expect(instance.state()).toBe('UP');
  });

  test('that says it is not ready is DOWN although it answers requests: what it answers may be errors alone', async () => {
    const instance = await watchInstance(['ready', 'not ready']);
    await instance.becomes('UP');
    await instance.probed(4, instance.answersRequest);
    await instance.becomes('DOWN');
    instance.answersRequest();
    expect(instance.state()).toBe('DOWN');
    instance.from('ready');
    await instance.becomes('UP');
  });
});
