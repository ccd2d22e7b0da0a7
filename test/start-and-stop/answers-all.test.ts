import { once } from 'node:events';
import { type Server, createServer } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { answersAll } from '../../libs/start/index.ts';

/** A gateway that says at /ready what it sees of its owners, or nothing at all. */
let gateway: Server;
let url: string;
let says: 'ready' | 'not ready' | 'ready but for one' | 'ready, and no more' | 'nothing';

const BODIES = {
  ready: { ready: true, owners: [{ code: '31', state: 'UP' }] },
  'ready, and no more': { ready: true },
  'ready but for one': {
    ready: true,
    owners: [
      { code: '31', state: 'UP' },
      { code: '310101', state: 'DOWN' },
    ],
  },
  'not ready': { ready: false, owners: [{ code: '31', state: 'DOWN' }] },
};

beforeEach(async () => {
  says = 'not ready';
  gateway = createServer((_, response) => {
    if (says !== 'nothing') response.writeHead(says === 'not ready' ? 503 : 200).end(JSON.stringify(BODIES[says]));
  }).listen(0, '127.0.0.1');
  await once(gateway, 'listening');
  const address = gateway.address();
  if (address === null || typeof address === 'string') throw new TypeError('no port');
  url = `http://127.0.0.1:${address.port}/graphql`;
});
afterEach(() => {
  gateway.closeAllConnections();
  gateway.close();
});

const stays = { name: 'gateway', ended: new Promise(() => undefined) };

describe('a start that waits for its owners', () => {
  test.each(['ready', 'ready, and no more'] as const)('goes on when the gateway says %s', async (said) => {
    says = said;
    await expect(answersAll({ url, parts: [stays] })).resolves.toBeUndefined();
  });

  test.each(['not ready', 'ready but for one', 'nothing'] as const)(
    'ends at its limit when the gateway says %s',
    async (said) => {
      says = said;
      await expect(answersAll({ url, parts: [stays], limitMs: 200 })).rejects.toMatchObject({
        code: 'OWNER_TIMEOUT',
        message: expect.stringContaining('0.2 s'),
      });
    },
  );

  test.each(['not ready', 'nothing'] as const)(
    'ends with any of its processes when the gateway says %s',
    async (said) => {
      says = said;
      const ends = { name: 'process of the owners', ended: Promise.resolve() };
      await expect(answersAll({ url, parts: [stays, ends] })).rejects.toMatchObject({
        code: 'INTERNAL',
        message: expect.stringContaining('process of the owners ended'),
      });
    },
  );
});
