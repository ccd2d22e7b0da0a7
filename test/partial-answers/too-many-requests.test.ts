import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type City, errorsOf, startCity } from '../one-answer/kit/index.ts';

const QUERY = '{ coverage(within: "31") { required } }';
const PAGE = '<html><body>Not now.</body></html>';
const LIMITED = JSON.stringify({ errors: [{ message: 'Slow down.', extensions: { code: 'RATE_LIMITED' } }] });

describe('an owner before which something answers with a status', () => {
  let city: City;
  beforeEach(async () => {
    city = await startCity({ lastKnown: { maxEntries: 9, maxBytes: 9999, maxAgeMs: 3_600_000 } });
  });
  afterEach(() => city.close());

  it.each([
    [429, 'a page', PAGE, 'OWNER_OVERLOADED'],
    [429, 'nothing', '', 'OWNER_OVERLOADED'],
    [429, 'an error of its own', LIMITED, 'OWNER_OVERLOADED'],
    [404, 'a page', PAGE, 'OWNER_UNAVAILABLE'],
    [413, 'a page', PAGE, 'OWNER_UNAVAILABLE'],
    [503, 'a page', PAGE, 'OWNER_UNAVAILABLE'],
  ])('of %d and %s is missing, and no fault is found with its answer', async (status, _, body, code) => {
    city.first.behave({ status, body });
    const answer = await city.ask(QUERY);
    expect(answer.data).toEqual({ coverage: { required: null } });
    expect(errorsOf(answer)).toEqual([`${code} 310101 coverage.required`]);
    expect(answer.owners).toMatchObject([{ owner: '310101', state: 'MISSING', code }]);
  });

  it('of 429 is replaced by its last known part', async () => {
    const whole = await city.ask(QUERY, { callerKey: 'analyst' });
    city.first.behave({ status: 429, body: LIMITED });
    const answer = await city.ask(QUERY, { callerKey: 'analyst' });
    expect(answer).toMatchObject({ data: whole.data, errors: [] });
    expect(answer.owners).toMatchObject([{ owner: '310101', state: 'LAST_KNOWN', code: 'OWNER_OVERLOADED' }]);
  });

  it('of 429 is asked again as soon as somebody asks', async () => {
    city.first.behave({ status: 429, body: '' });
    for (let i = 0; i < 8; i++) await city.ask(QUERY);
    city.first.behave('well');
    expect(await city.ask(QUERY)).toMatchObject({ data: { coverage: { required: 6 } }, errors: [] });
  });
});
