import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterEach, expect, test } from '@jest/globals';
import { deskOwners, deskSource } from '../testkit/desks.ts';
import { type TestGateway, divisionsSource, startTestGateway, until } from '../testkit/gateway.ts';

const closings: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const closing of closings.splice(0).toReversed()) await closing();
});

/** A gateway over one owner that is down, and how often it was looked at. */
async function startOverDownOwner(probeIntervalMs: number): Promise<{ gateway: TestGateway; looks: () => number }> {
  let looks = 0;
  const server = createServer((_, response) => {
    looks++;
    response.writeHead(503).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closings.push(async () => server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('the server listens at no port');
  const gateway = await startTestGateway({
    subgraphs: [await divisionsSource(), deskSource],
    owners: deskOwners({ 31: `http://127.0.0.1:${address.port}/graphql` }),
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
