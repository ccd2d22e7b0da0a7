import { afterEach, describe, expect, test } from '@jest/globals';
import { type City, errorsOf, startCity } from '../one-answer/kit/index.ts';

let city: City;
afterEach(() => city.close());

describe('owners whose servers confirm no statement of what they delegated', () => {
  test('are not believed where they delegated something, and are where they did not', async () => {
    city = await startCity({ delegation: 'confirmed' });
    const total = await city.ask('{ count(within: "31") }');
    expect([total.data, errorsOf(total)]).toEqual([{ count: null }, ['OWNER_MISCONFIGURED 31 count']]);
    expect(total.owners).toMatchObject([{ owner: '31', state: 'MISSING', code: 'OWNER_MISCONFIGURED' }]);
    expect(await city.ask('{ count(within: "310101") }')).toMatchObject({ data: { count: 3 }, errors: [] });
  });

  test('answer for everything where no confirmation is asked for', async () => {
    for (const delegation of ['stated', undefined] as const) {
      city = await startCity({ delegation });
      expect(await city.ask('{ count(within: "31") }')).toMatchObject({ data: { count: 6 }, errors: [] });
      if (delegation !== undefined) await city.close();
    }
  });

  test('leave nothing behind that is last known', async () => {
    city = await startCity({ delegation: 'confirmed', lastKnown: { maxEntries: 9, maxBytes: 9999, maxAgeMs: 9999 } });
    const caller = { callerKey: 'somebody' };
    await city.ask('{ count(within: "31") }', caller);
    expect((await city.ask('{ count(within: "31") }', caller)).data).toEqual({ count: null });
  });
});
