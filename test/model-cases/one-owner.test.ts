import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { person, registerHousehold } from '../testkit/client-verbs.ts';
import {
  changeModelCase,
  listGatheredCases,
  moveGatheredCase,
  moveModelCase,
  readModelCase,
  writeModelCase,
} from '../testkit/model-case-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const [CITY, DISTRICT, COMMUNITY] = ['31', '310101', '310101002001'];

/** The city's, with a district that has none of its own. */
let owner: AuditedOwner;

beforeAll(async () => {
  owner = await startAuditedOwner(CITY);
  recordOf(await registerHousehold(owner.at('clients', `station:${COMMUNITY}`), COMMUNITY, [person({ name: '古力' })]));
});
afterAll(() => owner.close());

const analyst = () => owner.at('advisors', 'city');
const bureau = () => owner.at('advisors', `district:${DISTRICT}`);
const station = () => owner.at('advisors', `station:${COMMUNITY}`);

async function handedUp(input: object = {}): Promise<{ id: string; gathered: string }> {
  const { id } = recordOf(await writeModelCase(station(), { division: COMMUNITY, ...input }));
  recordOf(await moveModelCase(station(), id, 'HAND_IN'));
  recordOf(await moveModelCase(bureau(), id, 'HAND_UP'));
  return { id, gathered: await gatheredOf(id) };
}

async function gatheredOf(source: string): Promise<string> {
  const [row] = await owner.asAdmin('select id from advisors.gathered_case where source = $1', [source]);
  return row?.['id'] ?? '';
}

test('who may not search for clients learns of none by a reason', async () => {
  const { gathered } = await handedUp();
  recordOf(await moveGatheredCase(analyst(), gathered, 'SEND_BACK', { reason: '请改写古力的部分' }));
  expect(await owner.asAdmin(`select * from audit.searching where subject = 'city'`)).toEqual([]);
});

test('the city publishes the edition that was read, and no later one', async () => {
  const { id, gathered } = await handedUp({ title: '读过的一版' });
  expect((await moveGatheredCase(analyst(), gathered, 'PUBLISH', { edition: null })).error).toMatchObject({
    code: 'INPUT_INVALID',
    reason: 'MISSING',
    path: ['input', 'edition'],
  });
  recordOf(await moveGatheredCase(analyst(), gathered, 'SEND_BACK'));
  const { version } = await readModelCase(station(), id);
  recordOf(await changeModelCase(station(), { modelCase: id, version, title: '没有读过的一版' }));
  recordOf(await moveModelCase(station(), id, 'HAND_IN'));
  recordOf(await moveModelCase(bureau(), id, 'HAND_UP'));
  expect((await moveGatheredCase(analyst(), gathered, 'PUBLISH', { edition: 1 })).error).toMatchObject({
    code: 'VERSION_CONFLICT',
  });
  const waiting = (await listGatheredCases(analyst(), CITY)).find((one) => one.id === gathered);
  expect(waiting).toMatchObject({ state: 'RECEIVED', edition: 2 });
  recordOf(await moveGatheredCase(analyst(), gathered, 'PUBLISH', { edition: 2 }));
});

test('what the city takes down is gone for the district as well', async () => {
  const { id, gathered } = await handedUp();
  recordOf(await moveGatheredCase(analyst(), gathered, 'PUBLISH'));
  recordOf(await moveGatheredCase(analyst(), gathered, 'TAKE_DOWN'));
  expect(await readModelCase(bureau(), id)).toMatchObject({ state: 'TAKEN_DOWN', title: null, publishedOn: null });
});

test('moves of the bureau and of the city with one case that cross both end', async () => {
  for (let i = 0; i < 8; i += 1) {
    const { id, gathered } = await handedUp();
    const both = await Promise.all([
      moveModelCase(bureau(), id, 'TAKE_DOWN'),
      moveGatheredCase(analyst(), gathered, 'TAKE_DOWN'),
    ]);
    const refused = both.flatMap(({ error }) => (error === null ? [] : [error.code]));
    expect(refused).toEqual(['MOVE_UNAVAILABLE']);
    expect(await readModelCase(bureau(), id)).toMatchObject({ state: 'TAKEN_DOWN', title: null });
  }
});
