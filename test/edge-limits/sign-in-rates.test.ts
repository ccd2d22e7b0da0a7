import { afterEach, describe, expect, test } from '@jest/globals';
import { type TestGateway, startTestGateway } from '../testkit/gateway.ts';

describe('the rate of requests to sign in', () => {
  let gateway: TestGateway;
  const start = async (requestsPerMinute: { signedIn: number; anonymous: number }) => {
    gateway = await startTestGateway({ owners: 'owners: []\n', dashboard: true, edge: { requestsPerMinute } });
  };
  afterEach(() => gateway.close());

  const whoIs = (authorization?: string) =>
    gateway.send({ headers: authorization === undefined ? {} : { authorization } }, '/dashboard/caller');
  const signIn = () =>
    gateway.send(
      { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"as":"city"}' },
      '/dashboard/sign-in',
    );

  test('counts tokens that do not hold for the address, wherever they are tried', async () => {
    await start({ signedIn: 0, anonymous: 3 });
    expect(await statusesOf(2, () => whoIs('Bearer nonsense'))).toEqual([401, 401]);
    expect((await gateway.send({ headers: { authorization: 'Bearer nonsense' } })).status).toBe(401);
    const refused = await whoIs('Bearer nonsense');
    expect(refused).toMatchObject({ status: 429, code: 'RATE_LIMITED' });
    expect(refused.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(await statusesOf(1, () => whoIs())).toEqual([429]);
  });

  test('counts who one is for the person', async () => {
    await start({ signedIn: 2, anonymous: 1 });
    const [city, district] = [await gateway.bearer('city'), await gateway.bearer('district:310101')];
    expect(await statusesOf(3, () => whoIs(city))).toEqual([200, 200, 429]);
    expect(await statusesOf(1, () => whoIs(district))).toEqual([200]);
  });

  test('counts each sign-in with one click for the address', async () => {
    await start({ signedIn: 0, anonymous: 2 });
    expect(await statusesOf(3, signIn)).toEqual([200, 200, 429]);
  });
});

async function statusesOf(times: number, send: () => Promise<{ status: number }>): Promise<number[]> {
  const statuses: number[] = [];
  while (statuses.length < times) statuses.push((await send()).status);
  return statuses;
}
