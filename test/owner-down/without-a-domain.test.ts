import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type City, startCity } from '../testkit/city.ts';

/** The city runs no clients, as always; one district has not yet brought its advisors, another not its libraries. */
let city: City;
const [WHOLE, NO_ADVISORS, NO_LIBRARIES] = ['310101', '310104', '310109'];

beforeAll(async () => {
  city = await startCity({
    owners: [
      { code: '31', domains: ['advisors', 'resources'] },
      { code: WHOLE },
      { code: NO_ADVISORS, domains: ['clients', 'resources'] },
      { code: NO_LIBRARIES, domains: ['clients', 'advisors'] },
    ],
  });
}, 120_000);
afterAll(() => city.close());

/** The answer, and of which divisions it says that nobody holds them. */
async function ask<Data>(query: string) {
  const { data, errors } = await city.as('city').answer<Data>(query);
  expect(errors.every(({ code }) => code === 'OWNER_UNKNOWN')).toBe(true);
  return { data, unowned: new Set(errors.map(({ message }) => /\d+/.exec(message)?.[0])) };
}

describe('an owner that does not run a domain', () => {
  test('makes the total above it unknown, as one that is not there at all', async () => {
    const { data, unowned } = await ask('{ division(code: "31") { coverage { required } } }');
    expect(data).toEqual({ division: { coverage: { required: null } } });
    expect(unowned).toEqual(new Set([NO_ADVISORS]));
  });

  test('leaves its own codes without an answer, rather than with that of the owner above', async () => {
    const street = `${NO_ADVISORS}012`;
    const { data, unowned } = await ask(`{ division(code: "${street}") { coverage { required } } }`);
    expect(data).toEqual({ division: { coverage: null } });
    expect(unowned).toEqual(new Set([street]));
  });

  test('leaves the total of a list open', async () => {
    const { data, unowned } = await ask('{ stations(within: "31") { totalCount } }');
    expect(data).toEqual({ stations: { totalCount: null } });
    expect(unowned).toEqual(new Set([NO_ADVISORS]));
  });

  test('is told where what holds in a division would lack its part', async () => {
    const { unowned } = await ask(`{ policiesInForce(in: "${NO_LIBRARIES}") { title } }`);
    expect(unowned).toEqual(new Set([NO_LIBRARIES]));
  });

  test('takes nothing from the others', async () => {
    const { data, unowned } = await ask<{ division: { coverage: { required: number } } }>(
      `{ division(code: "${WHOLE}") { coverage { required } } policiesInForce(in: "${WHOLE}") { title } }`,
    );
    expect(data?.division.coverage.required).toBeGreaterThan(0);
    expect(unowned).toEqual(new Set());
  });

  test('costs nothing where others hold all that lies beneath it, as the districts hold the clients of the city', async () => {
    const { unowned } = await ask('{ division(code: "31") { clients { total } } }');
    // The thirteen districts that nobody named, and not the city.
    expect(unowned.size).toBe(13);
    expect(unowned).not.toContain('31');
  });
});
