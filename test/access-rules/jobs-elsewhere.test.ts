import { beforeAll, describe, expect, test } from '@jest/globals';
import { code } from '../testkit/codes.ts';
import { type SharedCity, sharedCity } from '../testkit/shared-city.ts';

const DISTRICT = '310101';
const STREET = '310101002';

let city: SharedCity;

beforeAll(async () => {
  city = await sharedCity();
}, 120_000);

const jobOf = (division: string) => city.as({ subject: 'a job', role: 'system', division: code(division) });

const writes: readonly (readonly [string, string])[] = [
  ['registers a household', `registerHousehold(input: { division: "${STREET}001", address: "", members: [] })`],
  [
    'opens a station',
    `openStation(input: { division: "${STREET}", kind: SUBDISTRICT_SERVICE, name: "", serviceHours: "", address: "", phone: "", onlineChannels: [] })`,
  ],
  [
    'records a visit',
    `recordVisit(input: { client: "${STREET}001-00000000-0000-7000-8000-000000000000", visitedOn: "2099-01-01", summary: "" })`,
  ],
  [
    'takes a filing on',
    `moveFiling(input: { advisor: "${STREET}-00000000-0000-7000-8000-000000000000", action: SUBMIT })`,
  ],
];
const reads: readonly (readonly [string, string])[] = [
  ['lists clients', `clients(within: "${STREET}", first: 1) { totalCount }`],
  ['lists visits that are due', `visitsDue(within: "${STREET}", first: 1) { totalCount }`],
];

describe("a job of the city, in a district's register,", () => {
  test.each([
    ...writes.map(([what, field]) => [what, `mutation { ${field} { errors { code } } }`] as const),
    ...reads.map(([what, field]) => [what, `{ ${field} }`] as const),
  ])('neither %s', async (_, document) => {
    const { errors } = await jobOf('31').answer(document);
    expect(errors.map((error) => error.code)).toEqual(['SCOPE_MISSING']);
    const own = await jobOf(DISTRICT).answer(document);
    expect(own.errors).toEqual([]);
  });

  test('but reads what the city reads there', async () => {
    const { errors } = await jobOf('31').answer(
      `{ division(code: "${DISTRICT}") { clients { total } coverage { staffed } library { policies } }
         overdueVisits(within: "${DISTRICT}", first: 1) { totalCount } advisors(within: "${DISTRICT}", first: 1) { totalCount } }`,
    );
    expect(errors).toEqual([]);
  });
});
