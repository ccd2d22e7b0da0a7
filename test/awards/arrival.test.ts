import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { recordIdFrom } from '#input';
import { Award } from '../../subgraphs/advisors/awards/award.entity.ts';
import { enterState } from '../../subgraphs/advisors/awards/keep-award.ts';
import { advisors as domain } from '../../subgraphs/advisors/index.ts';
import { advisorAt, moveAdvisor, openStation } from '../testkit/advisor-verbs.ts';
import { listAwards, nominateForAward } from '../testkit/award-verbs.ts';
import { code } from '../testkit/codes.ts';
import { type Instance, startInstance } from '../testkit/instance.ts';
import { recordOf } from '../testkit/write.ts';

const [DISTRICT, STREET, HERE, THERE] = ['310101', '310101002', '310101002001', '310101002002'];
const ARRIVED = '2026-12-03T09:00:00+08:00';

let instance: Instance;
let stations: readonly string[];
let serial = 0;

const street = () => instance.as(`street:${STREET}`);
const bureau = () => instance.as(`district:${DISTRICT}`);

beforeAll(async () => {
  instance = await startInstance(domain, DISTRICT);
  const opened = [];
  for (const division of [HERE, THERE]) opened.push(recordOf(await openStation(bureau(), { division })).id);
  stations = opened;
});
afterAll(() => instance.close());

async function nominated(): Promise<{ id: string; advisor: string }> {
  const advisor = (await advisorAt(street(), stations[0] ?? '', (serial += 1), 'SUBMIT', 'FILE')).id;
  return { id: recordOf(await nominateForAward(street(), advisor)).id, advisor };
}

/** Keeps what another owner decided at one time, and what arrives at another. */
async function decided(id: string, at: string, arrivedAt = ARRIVED): Promise<void> {
  const session = instance.database.session(code(DISTRICT));
  try {
    await session.write(async (em) => {
      const award = await em.findOneOrFail(Award, { id: recordIdFrom(id) });
      const [decidedAt, arrived] = [new Date(at), new Date(arrivedAt)];
      await enterState(em, award, { from: award.state, to: 'CONFERRED', at: decidedAt, arrivedAt: arrived, by: '31' });
    });
  } finally {
    await session.close();
  }
}

async function conferredIn(division: string): Promise<unknown[]> {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Division { awardsByMonth(from: "2026-11", until: "2026-12") { conferred } } } }`;
  type Months = { _entities: [{ awardsByMonth: { conferred: number }[] }] };
  const of = [{ __typename: 'Division', code: division }];
  const {
    _entities: [found],
  } = await bureau().ask<Months>(query, { of });
  return found.awardsByMonth.map(({ conferred }) => conferred);
}

test('what another owner conferred in a month that is over counts where the advisor is when it arrives, and leaves that month as it was', async () => {
  const { id, advisor } = await nominated();
  instance.setClock('2026-12-01');
  recordOf(await moveAdvisor(street(), advisor, THERE, { station: stations[1] }));
  instance.setClock(ARRIVED);
  await decided(id, '2026-11-30T17:00:00+08:00');
  expect(await conferredIn(HERE)).toEqual([0, 0]);
  expect(await conferredIn(THERE)).toEqual([0, 1]);
  expect(await listAwards(bureau(), DISTRICT)).toMatchObject([{ id, conferredOn: '2026-11-30' }]);
});
