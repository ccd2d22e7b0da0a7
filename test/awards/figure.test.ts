import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { withDatabase, withDivisions } from '#ownership';
import { advisorAt, moveAdvisor, openStation } from '../testkit/advisor-verbs.ts';
import { listNominations, lookingOn, moveAward, nominateForAward } from '../testkit/award-verbs.ts';
import { type City, startCity } from '../testkit/city.ts';
import { code } from '../testkit/codes.ts';
import { figureDifferences } from '../testkit/figure-differences.ts';
import { recordOf } from '../testkit/write.ts';

const [CITY, DISTRICT] = ['31', '310101'];
const [STREET, HERE, THERE] = ['310101002', '310101002001', '310101002002'];
const time = lookingOn('2026-10-23T12:00:00+08:00');

let city: City;
let stations: readonly string[];
let serial = 0;

beforeAll(async () => {
  city = await startCity({ owners: [{ code: CITY }, { code: DISTRICT }], clock: time.clock, exchangesMessages: true });
  const opened = [];
  for (const division of [HERE, THERE]) opened.push(recordOf(await openStation(bureau(), { division })).id);
  stations = opened;
}, 120_000);
afterAll(() => city.close());

const street = () => city.as(`street:${STREET}`);
const bureau = () => city.as(`district:${DISTRICT}`);
const centre = () => city.as('city');

type Counts = Readonly<Record<string, number | string | null>>;
const COUNTS = 'conferred districtGoldAdvisors districtCommendations cityGoldAdvisors cityStudios';

async function countsOf(division: string, month: string, graph = bureau()): Promise<Counts> {
  const query = `query ($code: DivisionCode!, $month: YearMonth) { division(code: $code) { awards(month: $month) { ${COUNTS} } } }`;
  return (await graph.ask<{ division: { awards: Counts } }>(query, { code: division, month })).division.awards;
}

const nothing = {
  conferred: 0,
  districtGoldAdvisors: 0,
  districtCommendations: 0,
  cityGoldAdvisors: 0,
  cityStudios: 0,
};

const filed = async () => (await advisorAt(street(), stations[0] ?? '', (serial += 1), 'SUBMIT', 'FILE')).id;

const differences = (): Promise<unknown[]> =>
  withDatabase(city.tablesUrlOf(DISTRICT), (client) =>
    withDivisions(client, code(DISTRICT), async () => {
      const { rows } = await client.query(figureDifferences['awards in force of advisors of a division']);
      return rows;
    }),
  );

test('awards in force are counted by level and kind, by month and ranked, when they are conferred and until they are revoked; nominations never', async () => {
  const [one, other] = [await filed(), await filed()];
  const gold = recordOf(await nominateForAward(street(), one, { level: 'DISTRICT' })).id;
  const praise = recordOf(await nominateForAward(street(), other, { level: 'DISTRICT', kind: 'COMMENDATION' })).id;
  expect(await countsOf(DISTRICT, '2026-10')).toEqual(nothing);
  for (const id of [gold, praise]) recordOf(await moveAward(bureau(), id, 'CONFER'));
  const both = { ...nothing, conferred: 2, districtGoldAdvisors: 1, districtCommendations: 1 };
  expect(await countsOf(DISTRICT, '2026-10')).toEqual(both);
  expect(await countsOf(CITY, '2026-10', centre())).toEqual(both);

  time.set('2026-11-23T12:00:00+08:00');
  recordOf(await moveAward(bureau(), praise, 'REVOKE', { reason: '材料不实' }));
  expect(await countsOf(HERE, '2026-11')).toEqual({ ...nothing, conferred: 1, districtGoldAdvisors: 1 });
  expect(await countsOf(HERE, '2026-10')).toEqual(both);
  const query = `{ division(code: "${DISTRICT}") { awardsByMonth(from: "2026-10", until: "2026-11") { month conferred }
    awardsRanking(month: "2026-11", level: COMMUNITY, first: 1) { code awards { conferred } } } }`;
  expect(await bureau().ask(query)).toEqual({
    division: {
      awardsByMonth: [
        { month: '2026-10', conferred: 2 },
        { month: '2026-11', conferred: 1 },
      ],
      awardsRanking: [{ code: HERE, awards: { conferred: 1 } }],
    },
  });
});

test('an award of the city counts where the advisor is, once, and moves along; months before stay', async () => {
  const advisor = await filed();
  const { id } = recordOf(await nominateForAward(street(), advisor));
  recordOf(await moveAward(bureau(), id, 'HAND_UP'));
  const [copy] = await time.until(
    () => listNominations(centre(), CITY, { advisor }),
    ({ length }) => length === 1,
  );
  const before = await countsOf(CITY, '2026-11', centre());
  recordOf(await moveAward(centre(), copy?.id ?? '', 'CONFER'));
  const counted = { ...before, conferred: Number(before['conferred']) + 1, cityGoldAdvisors: 1 };
  await time.until(
    () => countsOf(CITY, '2026-11', centre()),
    ({ cityGoldAdvisors: many }) => many === 1,
  );
  expect(await countsOf(CITY, '2026-11', centre())).toEqual(counted);

  time.set('2026-12-02T12:00:00+08:00');
  recordOf(await moveAdvisor(street(), advisor, THERE, { station: stations[1] }));
  expect(await countsOf(THERE, '2026-12')).toMatchObject({ conferred: 1, cityGoldAdvisors: 1 });
  expect(await countsOf(HERE, '2026-12')).toMatchObject({ cityGoldAdvisors: 0 });
  expect(await countsOf(THERE, '2026-11')).toEqual(nothing);
  expect(await countsOf(CITY, '2026-12', centre())).toEqual(counted);
  expect(await differences()).toEqual([]);
});
