import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { advisorAt, openStation, tieAdvisor } from '../testkit/advisor-verbs.ts';
import { type City, startCity } from '../testkit/city.ts';
import { code } from '../testkit/codes.ts';
import { recordOf } from '../testkit/write.ts';

const COMMUNITY = '310101002001';
const STREET = 'street:310101002';
/** With figures, which are remembered for who has the same rights. */
const QUESTION = `{ viewer { subject advisor { id } } division(code: "${COMMUNITY}") { coverage { stations } } }`;

let city: City;

beforeAll(async () => {
  city = await startCity({ owners: [{ code: '310101' }] });
}, 120_000);
afterAll(() => city.close());

test('of an owner that is down the own record is null, and never that of another with the same rights', async () => {
  const station = recordOf(await openStation(city.as(STREET), { division: COMMUNITY })).id;
  const { id } = await advisorAt(city.as(STREET), station, 1, 'SUBMIT', 'FILE');
  recordOf(await tieAdvisor(city.as(STREET), id, 'one'));
  const as = (subject: string) => city.as({ subject, role: 'advisor', division: code(COMMUNITY) });
  expect(await as('one').ask(QUESTION)).toMatchObject({ viewer: { advisor: { id } } });
  await city.stopOwner('310101');
  for (const subject of ['other', 'one']) {
    const { data, errors } = await as(subject).answer(QUESTION);
    // The figures are the last known ones, so what is remembered is asked for.
    expect(data).toEqual({ viewer: { subject, advisor: null }, division: { coverage: { stations: 1 } } });
    expect(errors).toMatchObject([{ code: 'OWNER_UNAVAILABLE', path: ['viewer', 'advisor'] }]);
  }
}, 60_000);
