import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { OwnerHost } from '#server';
import { type City, startCity } from '../testkit/city.ts';
import { code } from '../testkit/codes.ts';
import { graphAt } from '../testkit/graph.ts';
import { until } from '../testkit/gateway.ts';
import { createMigratedDatabase } from '../testkit/owner-databases.ts';
import type { DatabaseUrls } from '../testkit/postgres.ts';
import { hostIn, nameOwners, startFurther } from './further-owner.ts';

const [CITY, DISTRICT, STREET] = ['31', '310101', '310101002'];
/** Every kind of part: sums, ratios, keyed lists and pages, of each domain. */
const PARTS = {
  coverage: '{ part: division(code: "31") { coverage { required stations rate } } }',
  filings: '{ part: division(code: "31") { filings { draft filed } } }',
  caseload: '{ part: division(code: "31") { clients { total byCategory { category count } } } }',
  compliance: '{ part: division(code: "31") { visitCompliance(month: "2026-10") { due done rate } } }',
  library: '{ part: division(code: "31") { library { policies resources projects providers } } }',
};
const LISTS = {
  stations: '{ stations(within: "31") { totalCount edges { node { id } } } }',
  overdue: '{ overdueVisits(within: "31") { totalCount edges { node { daysOverdue } } } }',
};

let city: City;
const hosts: OwnerHost[] = [];

beforeAll(async () => {
  city = await startCity({ owners: [{ code: CITY }, { code: DISTRICT }, { code: STREET }] });
}, 120_000);
afterEach(async () => {
  await Promise.all(hosts.splice(0).map((host) => host.close()));
});
afterAll(() => city.close());

const right = () => ({ [CITY]: hostIn(city), [DISTRICT]: hostIn(city), [STREET]: hostIn(city) });

async function further(owner: string, urls: DatabaseUrls, delegated?: string[], logTo?: (line: string) => void) {
  const host = await startFurther(city, { owner, urls, ...(delegated && { delegated }), ...(logTo && { logTo }) });
  hosts.push(host);
  return host;
}

const answer = (query: string, persona = 'city') => city.as(persona).answer<object>(query);
const isMisconfigured = (owner: string) => (seen: Awaited<ReturnType<typeof answer>>) =>
  seen.errors.some((error) => error.code === 'OWNER_MISCONFIGURED' && error.owner === owner);

test('an owner over an owner over an owner is asked as the owners file says, whatever the flag names besides', async () => {
  // The kit names a district's street to the city too; to the city alone it is enough to know the district.
  const fewer = await further(CITY, await createMigratedDatabase(), [DISTRICT]);
  await nameOwners(city, { ...right(), [CITY]: fewer });
  const { data, errors, owners } = await until(
    () => answer(PARTS.coverage),
    ({ errors: seen }) => seen.length === 0,
  );
  expect([errors, owners]).toEqual([[], []]);
  expect(JSON.stringify(data)).toMatch(/"required":6\d\d\d/);
});

describe.each([
  ['too few codes: the city started without --delegated', CITY, undefined, `--delegated ${DISTRICT}`],
  ['too few codes: the district started without its street', DISTRICT, [], `--delegated ${STREET}`],
  ['too many codes', STREET, ['310101002001'], '--delegated none'],
  ['other codes', DISTRICT, ['310101013'], `--delegated ${STREET}`],
])('an owner whose flag says %s', (_, owner, delegated, advice) => {
  test('is OWNER_MISCONFIGURED in every figure and list, which show the last known part or none', async () => {
    const lines: string[] = [];
    await nameOwners(city, right());
    await until(
      () => answer(PARTS.coverage),
      ({ errors, owners }) => errors.length === 0 && owners.length === 0,
    );
    const known = await Promise.all(Object.values(PARTS).map((query) => answer(query)));
    const wrong = await further(owner, await createMigratedDatabase(), delegated, (line) => void lines.push(line));
    await nameOwners(city, { ...right(), [owner]: wrong });
    const list = await until(() => answer(LISTS.stations), isMisconfigured(owner));
    expect(list.errors.find((error) => error.owner === owner)?.message).toContain(advice);

    for (const [index, query] of Object.values(PARTS).entries()) {
      const { data, errors, owners } = await answer(query);
      expect([query, data, errors]).toEqual([query, known[index]?.data, []]);
      expect(owners).toContainEqual(
        expect.objectContaining({ owner, state: 'LAST_KNOWN', code: 'OWNER_MISCONFIGURED' }),
      );
    }
    for (const query of Object.values(LISTS)) {
      const { data, errors } = await answer(query);
      expect(errors).toContainEqual(expect.objectContaining({ owner, code: 'OWNER_MISCONFIGURED' }));
      expect(JSON.stringify(data)).toMatch(/"totalCount":(null|0)/);
    }
    const warnings = lines.filter((line) => line.includes('OWNER_MISCONFIGURED') && line.includes('"advisors"'));
    expect(warnings).toHaveLength(1);
  });
});

test('a total that was never known without the misconfigured owner is null', async () => {
  const wrong = await further(CITY, await createMigratedDatabase());
  await nameOwners(city, { ...right(), [CITY]: wrong });
  await until(() => answer(LISTS.stations), isMisconfigured(CITY));
  for (const query of Object.values(PARTS)) {
    const { data, errors } = await answer(query, 'auditor:31');
    expect(errors).toContainEqual(expect.objectContaining({ owner: CITY, code: 'OWNER_MISCONFIGURED' }));
    expect(JSON.stringify(data)).not.toMatch(/:\d/);
  }
});

test('nothing is written at an owner that is misconfigured', async () => {
  const wrong = await further(DISTRICT, await createMigratedDatabase(), []);
  await nameOwners(city, { ...right(), [DISTRICT]: wrong });
  await until(() => answer('{ stations(within: "310101") { totalCount } }'), isMisconfigured(DISTRICT));
  const opened = await answer(
    `mutation { openStation(input: { division: "310101", kind: DISTRICT_GUIDANCE, name: "黄浦区指导站", address: "x路1号",
      phone: "021-12345678", serviceHours: "9-17", onlineChannels: ["随申办"] }) { ok { id } } }`,
    'district:310101',
  );
  expect(opened.errors.map((error) => error.code)).toEqual(['OWNER_MISCONFIGURED']);
});

test('a caller who asks an instance without a gateway sends no statement, and no answer confirms one', async () => {
  const urls = await createMigratedDatabase();
  const wrong = await further(DISTRICT, urls, []);
  const url = wrong.urlOf(code(DISTRICT), 'advisors');
  const token = await city.tokenOf('district:310101');
  const query = '{ stations(within: "310101") { totalCount } }';
  expect(await graphAt(url, Promise.resolve(token)).ask(query)).toEqual({ stations: { totalCount: 0 } });
  const response = await fetch(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query, extensions: { delegated: [STREET] } }),
  });
  expect([response.status, response.headers.get('x-assistance-delegated')]).toEqual([200, null]);
});

test('a street added to the owners file costs the district its part until it starts anew, and never counts twice', async () => {
  const urls = await createMigratedDatabase();
  const district = await further(DISTRICT, urls, []);
  await nameOwners(city, { [DISTRICT]: district });
  const required = '{ division(code: "310101") { coverage { required } } }';
  const whole = await until(
    () => answer(required),
    ({ errors }) => errors.length === 0,
  );
  await nameOwners(city, { [DISTRICT]: district, [STREET]: hostIn(city) });
  const between = await until(() => answer(required), isMisconfigured(DISTRICT));
  expect(between.data).toEqual({ division: { coverage: { required: null } } });
  const anew = await further(DISTRICT, urls, [STREET]);
  await nameOwners(city, { [DISTRICT]: anew, [STREET]: hostIn(city) });
  const after = await until(
    () => answer(required),
    ({ errors }) => errors.length === 0,
  );
  expect(after.data).toEqual(whole.data);
});
