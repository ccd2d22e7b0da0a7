import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { advisors as domain } from '../../subgraphs/advisors/index.ts';
import { advisorAt, moveAdvisor, moveFiling, openStation } from '../testkit/advisor-verbs.ts';
import { AWARD, type AwardView, moveAward, nominateForAward } from '../testkit/award-verbs.ts';
import { code } from '../testkit/codes.ts';
import { type Instance, startInstance } from '../testkit/instance.ts';
import { recordOf } from '../testkit/write.ts';

// Two districts without owners of their own, which the city's owner keeps.
const [CITY, FORMER, NEXT] = ['31', '310104', '310105'];
const [FORMER_STREET, NEXT_STREET] = ['310104003', '310105001'];
const [OLD, NEW] = ['310104003001', '310105001001'];

let instance: Instance;
let stations: readonly string[];
let serial = 0;

/** The owner's own program: nobody else has both districts in charge. */
const system = { subject: 'import', role: 'system', division: code(CITY) } as const;
const at = (persona: Parameters<Instance['as']>[0]) => instance.as(persona);

beforeAll(async () => {
  instance = await startInstance(domain, CITY, { delegated: ['310101'] });
  const opened = [];
  for (const [street, division] of [
    [FORMER_STREET, OLD],
    [NEXT_STREET, NEW],
  ])
    opened.push(recordOf(await openStation(at(`street:${street}`), { division })).id);
  stations = opened;
}, 60_000);
afterAll(() => instance.close());

const filed = async () =>
  (await advisorAt(at(`street:${FORMER_STREET}`), stations[0] ?? '', (serial += 1), 'SUBMIT', 'FILE')).id;
const nominate = async (advisor: string, input: object) =>
  recordOf(await nominateForAward(at(`district:${FORMER}`), advisor, input)).id;
const toNext = async (advisor: string) =>
  recordOf(await moveAdvisor(at(system), advisor, NEW, { station: stations[1] }));
const readAs = async (persona: string, id: string) => {
  const query = `query ($id: ID!) { award(id: $id) { ${AWARD} } }`;
  const { data, errors } = await at(persona).answer<{ award: AwardView | null }>(query, { id });
  return data?.award ?? errors.map(({ code: why }) => why);
};

test('the district to which an advisor moved reads and decides what is open, once it filed the advisor; the former one no more', async () => {
  const advisor = await filed();
  const open = await nominate(advisor, { level: 'DISTRICT' });
  const returned = await nominate(advisor, { level: 'DISTRICT', year: 2025 });
  recordOf(await moveAward(at(`district:${FORMER}`), returned, 'RETURN', { reason: '请补充事例' }));
  await toNext(advisor);
  for (const id of [open, returned]) {
    expect(await readAs(`district:${NEXT}`, id)).toMatchObject({
      division: { code: NEW },
      district: { code: NEXT },
      authority: { code: NEXT },
      nominator: { code: FORMER },
    });
    expect((await moveAward(at(`district:${FORMER}`), id, 'WITHDRAW')).error).toMatchObject({ code: 'NOT_FOUND' });
  }
  // Filed with the authority of the former place as yet.
  expect((await moveAward(at(`district:${NEXT}`), open, 'CONFER')).error).toMatchObject({
    reason: 'NOMINEE_FILED_NO_MORE',
  });
  recordOf(await moveFiling(at(`street:${NEXT_STREET}`), advisor, 'FILE'));
  expect(recordOf(await moveAward(at(`district:${NEXT}`), open, 'CONFER')).state).toBe('CONFERRED');
  const reasons = '补充了三件事例。';
  expect(recordOf(await moveAward(at(`district:${NEXT}`), returned, 'RESUBMIT', { reasons })).state).toBe('NOMINATED');
  const again = await nominateForAward(at(`district:${NEXT}`), advisor, { level: 'DISTRICT' });
  expect(again.error).toMatchObject({ code: 'AWARD_NOMINATED_ALREADY' });
});

test('an award that the former district conferred is revoked by the one in which the advisor is now', async () => {
  const advisor = await filed();
  const id = await nominate(advisor, { level: 'DISTRICT' });
  recordOf(await moveAward(at(`district:${FORMER}`), id, 'CONFER'));
  await toNext(advisor);
  expect(await readAs(`district:${NEXT}`, id)).toMatchObject({ availableActions: [{ action: 'REVOKE' }] });
  expect(recordOf(await moveAward(at(`district:${NEXT}`), id, 'REVOKE', { reason: '材料不实' })).state).toBe('REVOKED');
});

test('what was handed up is decided by the city as before, with the new district, and what has ended stays as it was', async () => {
  const advisor = await filed();
  const handedUp = await nominate(advisor, {});
  recordOf(await moveAward(at(`district:${FORMER}`), handedUp, 'HAND_UP'));
  const withdrawn = await nominate(advisor, { level: 'DISTRICT' });
  recordOf(await moveAward(at(`district:${FORMER}`), withdrawn, 'WITHDRAW'));
  await toNext(advisor);
  const unfiled = await moveAward(at('city'), handedUp, 'CONFER');
  expect(unfiled.error).toMatchObject({ code: 'INPUT_INVALID', reason: 'NOMINEE_FILED_NO_MORE' });
  recordOf(await moveFiling(at(`street:${NEXT_STREET}`), advisor, 'FILE'));
  expect(await readAs(`district:${NEXT}`, handedUp)).toMatchObject({
    district: { code: NEXT },
    authority: { code: CITY },
  });
  expect(recordOf(await moveAward(at('city'), handedUp, 'CONFER')).state).toBe('CONFERRED');
  expect(await readAs(`district:${NEXT}`, withdrawn)).toEqual(['DIVISION_FORBIDDEN']);
});
