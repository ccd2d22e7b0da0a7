import { once } from 'node:events';
import { type Socket, connect, createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Transport, createTransport } from '#tiers';
import { type City, startCity } from '../one-answer/kit/index.ts';

/** What the proxy does with the second request of each connection. */
type Second = 'reset' | 'close' | 'cut after its first byte' | 'pass';

let city: City;
let proxy: Awaited<ReturnType<typeof startProxy>>;
let transport: Transport;
const signed: string[] = [];

beforeEach(async () => {
  city = await startCity();
  proxy = await startProxy(new URL(city.first.url));
  signed.length = 0;
  transport = createTransport({
    deadlineMs: 1000,
    sign: () => ({ signature: String(signed.push('signature')) }),
  });
});
afterEach(async () => {
  await transport.close();
  proxy.close();
  await city.close();
});

/** Stands before an owner, and spoils what comes second over a connection. */
async function startProxy(owner: URL) {
  const sockets = new Set<Socket>();
  let second: Second = 'pass';
  let spoilt = 0;
  let fromFirst = false;
  const server = createServer((near) => {
    const there = connect(Number(owner.port), owner.hostname);
    let requests = 0;
    for (const socket of [near, there]) {
      sockets.add(socket);
      socket.on('error', () => {}).on('close', () => (near.destroy(), there.destroy()));
    }
    near.on('data', (chunk) => {
      if (chunk.toString('latin1').startsWith('POST')) requests++;
      if (second === 'pass' || (requests < 2 && !fromFirst)) return void there.write(chunk);
      spoilt++;
      if (second === 'reset') return void near.resetAndDestroy();
      if (second === 'close') return void near.destroy();
      near.write('H', () => near.destroy());
    });
    there.on('data', (chunk) => near.write(chunk));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('no port');
  return {
    url: `http://127.0.0.1:${address.port}${owner.pathname}`,
    spoilt: () => spoilt,
    spoiling: (how: Second, alsoFirst = false) => {
      second = how;
      fromFirst = alsoFirst;
    },
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

let asked = 0;

/** Unlike any other, so that none is shared. The connection is free for the next one a turn after the answer. */
async function post(isWrite = false) {
  await new Promise(setImmediate);
  const body = JSON.stringify({ query: `{ count(within: "310101") a${asked++}: __typename }` });
  return transport.post({ url: proxy.url, owner: '310101', body, headers: {}, traceHeaders: {}, isWrite });
}

describe('a kept connection that turns out to be closed', () => {
  it.each(['reset', 'close'] as const)('costs a read nothing when it is answered by a %s', async (how) => {
    proxy.spoiling(how);
    const replies = [];
    for (let round = 0; round < 6; round++) replies.push(await post());
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
    expect(proxy.spoilt()).toBeGreaterThan(0);
    // Sent again it is signed again: a signature is good for one request.
    expect(signed).toHaveLength(6 + proxy.spoilt());
    expect(city.first.received).toHaveLength(6);
    expect(transport.stateOf(proxy.url)).toMatchObject({ state: 'UP', lastError: undefined });
  });

  it('costs none of many reads at a time anything, each of which finds another closed one', async () => {
    proxy.spoiling('reset');
    for (let round = 0; round < 3; round++) {
      const replies = await Promise.all(Array.from({ length: 12 }, () => post()));
      expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]));
    }
  });

  it('is told of a write, which is not sent again', async () => {
    await post(true);
    proxy.spoiling('reset');
    await expect(post(true)).rejects.toMatchObject({ code: 'OUTCOME_UNKNOWN' });
    expect([proxy.spoilt(), city.first.received.length]).toEqual([1, 1]);
  });

  it('is told of a read once a byte of the answer has come', async () => {
    await post();
    proxy.spoiling('cut after its first byte');
    await expect(post()).rejects.toMatchObject({ code: 'OWNER_UNAVAILABLE' });
    expect(proxy.spoilt()).toBe(1);
  });

  it('is tried over a new one once, and no more', async () => {
    await post();
    proxy.spoiling('reset', true);
    await expect(post()).rejects.toMatchObject({ code: 'OWNER_UNAVAILABLE' });
    expect(proxy.spoilt()).toBe(2);
  });

  it('differs from a new one that breaks: that is not tried again', async () => {
    proxy.spoiling('reset', true);
    await expect(post()).rejects.toMatchObject({ code: 'OWNER_UNAVAILABLE' });
    expect(proxy.spoilt()).toBe(1);
  });
});
