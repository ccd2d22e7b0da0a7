import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { deskOwners, deskSource, startDesks } from '../testkit/desks.ts';
import { type TestGateway, divisionsSource, startTestGateway, until } from '../testkit/gateway.ts';
import type { PlainSubgraph } from '../testkit/plain-subgraph.ts';

const TOTAL = '{ desks(within: "31") { total } }';
const STATES = '{ owners { code state since instances { domain state } } }';

const isDistrict = (state: string) => (answer: { data?: unknown }) =>
  JSON.stringify(answer.data).includes(`"code":"310101","state":"${state}"`);

async function look({ url }: TestGateway, path: string) {
  const response = await fetch(new URL(path, url));
  return { status: response.status, body: await response.text() };
}

/** Longer than a busy machine takes for the first question of all. */
const DEADLINE_MS = 2000;

describe('the gateway over owners', () => {
  let city: PlainSubgraph;
  let district: PlainSubgraph;
  let gateway: TestGateway;

  beforeEach(async () => {
    [city, district] = [await startDesks(3), await startDesks(4)];
    gateway = await startTestGateway({
      subgraphs: [await divisionsSource(), deskSource],
      owners: deskOwners({ 31: city.url, 310101: district.url }),
      ownerDeadlineMs: DEADLINE_MS,
    });
  });
  afterEach(async () => {
    await gateway.close();
    await Promise.all([city.stop(), district.stop()]);
  });

  test('a figure is the sum over the owners, from the root and from the division tree', async () => {
    const { data, errors, extensions } = await gateway.ask(
      '{ desks(within: "31") { total } division(code: "31") { name desks { total } } }',
      { as: 'city' },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ desks: { total: 7 }, division: { name: '上海市', desks: { total: 7 } } });
    expect(extensions).toBeUndefined();
  });

  test('each owner gets the token, the request id and its own name', async () => {
    const { headers } = await gateway.ask(TOTAL, { as: 'city', headers: { 'x-request-id': 'from-the-caller' } });
    expect(headers.get('x-request-id')).toBe('from-the-caller');
    for (const [owner, { received }] of [['31', city] as const, ['310101', district] as const]) {
      expect(received).toHaveLength(1);
      expect(received[0]).toMatchObject({
        authorization: expect.stringMatching(/^Bearer ey/),
        'x-request-id': 'from-the-caller',
        'x-assistance-owner': owner,
      });
    }
  });

  test('a request id that is unfit for a header is replaced by a new one', async () => {
    const { headers } = await gateway.ask(TOTAL, { as: 'city', headers: { 'x-request-id': 'two words' } });
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(city.received[0]?.['x-request-id']).toBe(headers.get('x-request-id'));
  });

  test('a request without a token is passed on as it is, for the owners to decide', async () => {
    const { data, errors } = await gateway.ask(TOTAL);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ desks: { total: 7 } });
    expect(city.received[0]).not.toHaveProperty('authorization');
  });

  test('an owner that was never heard makes the total null and is named', async () => {
    await district.stop();
    const { data, errors, extensions } = await gateway.ask(TOTAL, { as: 'city' });
    expect(data).toEqual({ desks: { total: null } });
    expect(errors).toEqual([
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'OWNER_UNAVAILABLE', owner: '310101' }) }),
    ]);
    expect(extensions).toEqual({
      owners: [
        expect.objectContaining({ owner: '310101', domain: 'desks', state: 'MISSING', code: 'OWNER_UNAVAILABLE' }),
      ],
    });
  });

  test('an owner that was heard before keeps its part in the total, which is named with its time', async () => {
    await gateway.ask(TOTAL, { as: 'city' });
    await district.stop();
    const { data, extensions } = await gateway.ask(TOTAL, { as: 'city' });
    expect(data).toEqual({ desks: { total: 7 } });
    expect(extensions).toEqual({
      owners: [
        expect.objectContaining({ owner: '310101', state: 'LAST_KNOWN', asOf: expect.stringMatching(/^\d{4}-.*Z$/) }),
      ],
    });
  });

  test('an owner that does not answer in time costs the deadline and no more', async () => {
    district.pretend('nothing');
    const startedAt = performance.now();
    const { errors } = await gateway.ask(TOTAL, { as: 'city' });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['OWNER_TIMEOUT']);
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(DEADLINE_MS - 10);
    expect(performance.now() - startedAt).toBeLessThan(2 * DEADLINE_MS);
  });

  test('the state of an owner is known without a query that fails on it, and so is its return', async () => {
    const up = await gateway.askUntil(STATES, isDistrict('UP'), { as: 'city' });
    expect(up.data).toEqual({
      owners: [
        { code: '31', state: 'UP', since: expect.any(String), instances: [{ domain: 'desks', state: 'UP' }] },
        { code: '310101', state: 'UP', since: expect.any(String), instances: [{ domain: 'desks', state: 'UP' }] },
      ],
    });
    await district.stop();
    await gateway.askUntil(STATES, isDistrict('DOWN'), { as: 'city' });
    await district.resume();
    await gateway.askUntil(STATES, isDistrict('UP'), { as: 'city' });
    expect(district.received).toHaveLength(0);
  });

  test('after an outage of any kind the figure is right again, and nobody is named any more', async () => {
    await gateway.ask(TOTAL, { as: 'city' });
    await city.stop();
    district.pretend('nothing');
    // Until the breakers are open.
    for (let asked = 0; asked < 6; asked++) {
      const { data, extensions } = await gateway.ask(TOTAL, { as: 'city' });
      expect(data).toEqual({ desks: { total: 7 } });
      expect(extensions).toMatchObject({ owners: [{ state: 'LAST_KNOWN' }, { state: 'LAST_KNOWN' }] });
    }
    await city.resume();
    district.pretend(undefined);
    const { data } = await gateway.askUntil(TOTAL, ({ extensions }) => extensions === undefined, { as: 'city' });
    expect(data).toEqual({ desks: { total: 7 } });
    await gateway.askUntil(STATES, isDistrict('UP'), { as: 'city' });
  }, 60_000);

  test('/health answers whoever is down; /ready says that it can answer for somebody, and names the owner that is down', async () => {
    await district.stop();
    expect(await look(gateway, '/health')).toEqual({ status: 200, body: '{"status":"ok"}' });
    const owners = [
      { code: '31', state: 'UP' },
      { code: '310101', state: 'DOWN' },
    ];
    const down = await until(
      () => look(gateway, '/ready'),
      ({ body }) => body.includes('DOWN'),
    );
    expect([down.status, JSON.parse(down.body)]).toEqual([200, { ready: true, owners }]);
    await city.stop();
    const nobody = await until(
      () => look(gateway, '/ready'),
      ({ status }) => status === 503,
    );
    expect(JSON.parse(nobody.body)).toMatchObject({ ready: false, owners: [{ state: 'DOWN' }, { state: 'DOWN' }] });
    expect(await look(gateway, '/health')).toMatchObject({ status: 200 });
    await district.resume();
    await until(
      () => look(gateway, '/ready'),
      ({ status }) => status === 200,
    );
    await city.resume();
  });
});
