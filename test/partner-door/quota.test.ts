import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import { type PartnerDoor, openPartnerDoor } from '../testkit/partner-door.ts';
import { type SharedCity, sharedCity } from '../testkit/shared-city.ts';

const ANY = '{ __typename }';
/** A second before midnight in Shanghai, and more than a minute before. */
const LATE = new Date('2026-11-24T23:59:59+08:00');
const NOON = new Date('2026-11-24T12:00:00+08:00');

let city: SharedCity;
let door: PartnerDoor;

beforeAll(async () => {
  city = await sharedCity();
  door = await openPartnerDoor(city);
  door.setClock(NOON);
}, 120_000);
afterAll(() => door.close());

const statuses = async (key: string, times: number): Promise<number[]> => {
  const seen = [];
  for (let time = 0; time < times; time++) seen.push((await door.ask(ANY, { key })).status);
  return seen;
};

describe('the requests of a day', () => {
  test('are as many as the grant says, then no more until the next day in Shanghai', async () => {
    door.setClock(NOON);
    const { key } = door.grant({ requestsPerDay: 3 });
    expect(await statuses(key, 3)).toEqual([200, 200, 200]);
    const refused = await door.ask(ANY, { key });
    expect(refused.status).toBe(429);
    expect(refused.data).toBeUndefined();
    expect(refused.errors).toMatchObject([
      { extensions: { code: 'PARTNER_QUOTA_EXCEEDED', most: 3, per: 'day', retryAfter: 12 * 3600 } },
    ]);
    expect(refused.headers.get('retry-after')).toBe(String(12 * 3600));
    door.setClock(LATE);
    expect((await door.ask(ANY, { key })).headers.get('retry-after')).toBe('1');
    door.setClock(new Date(LATE.getTime() + 1000));
    expect(await statuses(key, 1)).toEqual([200]);
  });

  test('are told with each answer: how many, how many left, when they begin anew', async () => {
    door.setClock(NOON);
    const { key } = door.grant({ requestsPerDay: 10 });
    await door.ask(ANY, { key });
    const { headers } = await door.ask(ANY, { key });
    expect(['limit', 'remaining', 'reset'].map((name) => headers.get(`ratelimit-${name}`))).toEqual([
      '10',
      '8',
      '43200',
    ]);
  });

  test('are counted for each grant alone', async () => {
    door.setClock(NOON);
    const [one, other] = [door.grant({ requestsPerDay: 1 }), door.grant({ requestsPerDay: 1 })];
    expect(await statuses(one.key, 2)).toEqual([200, 429]);
    expect(await statuses(other.key, 2)).toEqual([200, 429]);
  });

  test('count what is asked side by side one by one', async () => {
    door.setClock(NOON);
    const { key } = door.grant({ requestsPerDay: 5 });
    const seen = await Promise.all(Array.from({ length: 12 }, async () => (await door.ask(ANY, { key })).status));
    expect(seen.filter((status) => status === 200)).toHaveLength(5);
  });

  test('stay counted over a restart', async () => {
    door.setClock(NOON);
    const { key } = door.grant({ requestsPerDay: 3 });
    expect(await statuses(key, 2)).toEqual([200, 200]);
    await door.restart();
    expect(await statuses(key, 2)).toEqual([200, 429]);
  });

  test('stay counted when the key is changed', async () => {
    door.setClock(NOON);
    const { grant, key: old } = door.grant({ requestsPerDay: 1 });
    expect(await statuses(old, 1)).toEqual([200]);
    const { key } = door.rotate(grant, NOON);
    expect(await statuses(key, 1)).toEqual([429]);
  });

  test('begin anew when their file cannot be read, so that no partner is locked out by it', async () => {
    door.setClock(NOON);
    const { key } = door.grant({ requestsPerDay: 1 });
    await statuses(key, 1);
    await door.restart(() => writeFile(door.countsFile, 'no JSON'));
    expect(await statuses(key, 2)).toEqual([200, 429]);
  });
});

describe('the requests of a minute', () => {
  test('may come at once, and then as they are filled up', async () => {
    door.setClock(NOON);
    const { key } = door.grant({ requestsPerMinute: 4 });
    expect(await statuses(key, 5)).toEqual([200, 200, 200, 200, 429]);
    const refused = await door.ask(ANY, { key });
    expect(refused.errors).toMatchObject([{ extensions: { most: 4, per: 'minute', retryAfter: 15 } }]);
    expect(refused.headers.get('retry-after')).toBe('15');
    expect(refused.headers.get('ratelimit-limit')).toBe('4');
    door.setClock(new Date(NOON.getTime() + 15_000));
    expect(await statuses(key, 2)).toEqual([200, 429]);
    door.setClock(new Date(NOON.getTime() + 120_000));
    expect(await statuses(key, 5)).toEqual([200, 200, 200, 200, 429]);
  });

  test('that are refused count for nothing in the day', async () => {
    door.setClock(NOON);
    const { key } = door.grant({ requestsPerMinute: 1, requestsPerDay: 2 });
    expect(await statuses(key, 4)).toEqual([200, 429, 429, 429]);
    door.setClock(new Date(NOON.getTime() + 60_000));
    expect(await statuses(key, 1)).toEqual([200]);
  });
});
