import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { type JSONWebKeySet } from 'jose';
import { createIssuer, officer } from '../testkit/issuer.ts';

let served: JSONWebKeySet;
let fetched = 0;
let server: ReturnType<typeof createServer>;
let url: URL;

beforeEach(async () => {
  fetched = 0;
  server = createServer((_, response) => {
    fetched++;
    response.setHeader('content-type', 'application/json').end(JSON.stringify(served));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  url = new URL(`http://127.0.0.1:${isAddress(address) ? address.port : 0}/jwks`);
});
afterEach(() => {
  jest.useRealTimers();
  server.closeAllConnections();
  server.close();
});

test('keys are fetched once for many tokens', async () => {
  const issuer = await createIssuer();
  served = issuer.jwks;
  const verifier = issuer.verifierAt(url);
  const tokens = await Promise.all(['a', 'b', 'c'].map((sub) => issuer.sign({ ...officer, sub })));
  const callers = await Promise.all(tokens.map((token) => verifier.verify(`Bearer ${token}`)));
  expect(callers.map((caller) => caller?.subject)).toEqual(['a', 'b', 'c']);
  expect(fetched).toBe(1);
});

test('a new key of the sign-in service is found without a restart', async () => {
  jest.useFakeTimers({
    now: Date.now(),
    doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'setTimeout', 'clearTimeout'],
  });
  const [before, after] = [await createIssuer(), await createIssuer()];
  served = before.jwks;
  const verifier = before.verifierAt(url);
  await verifier.verify(`Bearer ${await before.sign(officer)}`);
  served = after.jwks;
  jest.setSystemTime(Date.now() + 60_000);
  expect(await verifier.verify(`Bearer ${await after.sign(officer)}`)).toMatchObject({ subject: 'officer-1' });
});

test('keys that cannot be fetched are the fault of the service, not of the token, and are asked for again', async () => {
  const issuer = await createIssuer();
  const verifier = issuer.verifierAt(url);
  const header = `Bearer ${await issuer.sign(officer)}`;
  served = JSON.parse('{"keys":"none"}');
  await expect(verifier.verify(header)).rejects.toMatchObject({ code: 'SIGN_IN_UNAVAILABLE', retryable: true });
  served = issuer.jwks;
  expect(await verifier.verify(header)).toMatchObject({ subject: 'officer-1' });
});

function isAddress(address: ReturnType<typeof server.address>): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}
