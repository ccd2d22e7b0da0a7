import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { type Place, startPlaces } from '../messages/two-processes.ts';
import {
  type GatheredCaseView,
  MOVE_GATHERED,
  caseText,
  changeModelCase,
  listGatheredCases,
  listModelCases,
  moveGatheredCase,
  moveModelCase,
  readModelCase,
  writeModelCase,
} from '../testkit/model-case-verbs.ts';
import { recordOf, refusalsOf } from '../testkit/write.ts';

const [CITY, DISTRICT] = ['31', '310101'];
const STREET = '310101002';
const COMMUNITY = '310101002001';

let started: Awaited<ReturnType<typeof startPlaces>>;
let city: Place;
let district: Place;
let messages = 0;

beforeAll(async () => {
  started = await startPlaces([
    { owner: CITY, domains: ['advisors', 'audit'], delegated: [DISTRICT] },
    { owner: DISTRICT, domains: ['advisors', 'audit'] },
  ]);
  const [one, other] = started.places;
  if (one === undefined || other === undefined) throw new TypeError('two were started');
  [city, district] = [one, other];
  for (const place of [district, city]) await place.begin();
}, 120_000);
afterAll(() => started.close());

const station = () => district.at('advisors', `station:${COMMUNITY}`);
const bureau = () => district.at('advisors', `district:${DISTRICT}`);
const analyst = () => city.at('advisors', 'city');

async function handedUp(input: object = {}): Promise<string> {
  const { id } = recordOf(await writeModelCase(station(), { division: COMMUNITY, ...input }));
  recordOf(await moveModelCase(station(), id, 'HAND_IN'));
  recordOf(await moveModelCase(bureau(), id, 'HAND_UP'));
  return id;
}

const gathered = async (title: string): Promise<GatheredCaseView | undefined> =>
  (await listGatheredCases(analyst(), CITY)).find((one) => one['title'] === title);

const arrived = async (title: string): Promise<GatheredCaseView> => {
  const found = await started.untilDelivered(() => gathered(title), Boolean);
  if (found === undefined) throw new TypeError('it arrived');
  return found;
};

const untilAtDistrict = (id: string, expected: object) =>
  started.untilDelivered(
    () => readModelCase(bureau(), id),
    (row) => Object.entries(expected).every(([field, value]) => row[field] === value),
  );

const rowOf = async (place: Place, source: string) =>
  (
    await place.asAdmin(`select state, title, difficulty, measures, result, edition from advisors.gathered_case
    where source = '${source}'`)
  )[0];

test('a case that is handed up is received, published and read by everybody on the staff, and by nobody before', async () => {
  const title = '发现在先，服务跟进';
  const id = await handedUp({ title });
  const found = await arrived(title);
  expect(found).toMatchObject({
    ...caseText,
    title,
    state: 'RECEIVED',
    division: { code: CITY },
    origin: { code: DISTRICT },
    availableActions: [{ action: 'PUBLISH' }, { action: 'SEND_BACK', needsReason: true }, { action: 'TAKE_DOWN' }],
  });
  const row = await started.untilDelivered(
    () => readModelCase(bureau(), id),
    ({ receivedAt }) => receivedAt !== null,
  );
  // The names of clients stand in another database: it is said that they were not looked for.
  expect(row).toMatchObject({ state: 'HANDED_UP', publishedOn: null, clientsChecked: false });
  const readers = [
    `advisor:${COMMUNITY}`,
    `station:${COMMUNITY}`,
    `street:${STREET}`,
    `district:${DISTRICT}`,
    'district:310104',
    'auditor:310104',
  ];
  const one = `query ($id: ID!) { gatheredCase(id: $id) { title } }`;
  for (const reader of readers) {
    expect(await listGatheredCases(city.at('advisors', reader), reader.split(':')[1] ?? '')).toEqual([]);
    const { errors } = await city.at('advisors', reader).answer(one, { id: found.id });
    expect(errors).toMatchObject([{ code: 'DIVISION_FORBIDDEN' }]);
  }
  const idempotencyKey = randomUUID();
  const published = recordOf(await moveGatheredCase(analyst(), found.id, 'PUBLISH', { idempotencyKey }));
  expect(published).toMatchObject({ state: 'PUBLISHED', publishedOn: expect.stringMatching(/^2026-10-31$/) });
  expect(recordOf(await moveGatheredCase(analyst(), found.id, 'PUBLISH', { idempotencyKey }))).toEqual(published);
  await untilAtDistrict(id, { publishedOn: '2026-10-31' });
  for (const reader of readers) {
    expect(await listGatheredCases(city.at('advisors', reader), reader.split(':')[1] ?? '')).toMatchObject([
      { title, availableActions: [] },
    ]);
    expect(await city.at('advisors', reader).ask(one, { id: found.id })).toEqual({ gatheredCase: { title } });
  }
  for (const reader of ['partner:31', `case-worker:${DISTRICT}`])
    expect((await city.at('advisors', reader).answer(one, { id: found.id })).errors).toMatchObject([
      { code: 'SCOPE_MISSING' },
    ]);
});

test('published cases are found by their kind, year and words, and by nobody beneath the city while they are not', async () => {
  const title = '助餐进楼道';
  await handedUp({ title, year: 2024, kinds: ['MEDICAL'], measures: '对接长者食堂，安排志愿者轮流送餐。' });
  const { id } = await arrived(title);
  const advisor = () => city.at('advisors', `advisor:${COMMUNITY}`);
  expect(await listGatheredCases(advisor(), COMMUNITY, { search: '送餐' })).toEqual([]);
  recordOf(await moveGatheredCase(analyst(), id, 'PUBLISH'));
  for (const args of [
    { search: '送餐' },
    { search: 'zhucan' },
    { filter: { kinds: ['MEDICAL'] } },
    { filter: { year: 2024, origins: [DISTRICT], states: ['PUBLISHED'] } },
  ])
    expect((await listGatheredCases(advisor(), COMMUNITY, args)).map((one) => one.id)).toEqual([id]);
  const byYear = await listGatheredCases(advisor(), COMMUNITY, { orderBy: { field: 'YEAR', direction: 'ASC' } });
  expect(byYear.map(({ year }) => year)).toEqual([2024, 2025]);
});

test('what the city sends back is changed and comes again; what it takes down is gone at both ends for good, whatever comes of it later', async () => {
  const title = '多方协同，托起希望';
  const id = await handedUp({ title });
  recordOf(await moveGatheredCase(analyst(), (await arrived(title)).id, 'SEND_BACK', { reason: '请补充时间跨度' }));
  const back = await untilAtDistrict(id, { state: 'SENT_BACK' });
  expect(back).toMatchObject({ receivedAt: null });
  expect(back['history']).toMatchObject([
    { from: 'HANDED_UP', to: 'SENT_BACK', reason: '请补充时间跨度', by: CITY },
    {},
    {},
    {},
  ]);
  expect(await rowOf(city, id)).toMatchObject({ state: 'SENT_BACK', title: null, measures: null });
  const better = '多方协同，一年托起希望';
  recordOf(await changeModelCase(station(), { modelCase: id, version: back.version, title: better }));
  recordOf(await moveModelCase(station(), id, 'HAND_IN'));
  recordOf(await moveModelCase(bureau(), id, 'HAND_UP'));
  const again = await arrived(better);
  recordOf(await moveGatheredCase(analyst(), again.id, 'PUBLISH'));
  await untilAtDistrict(id, { publishedOn: '2026-10-31' });
  recordOf(await moveGatheredCase(analyst(), again.id, 'TAKE_DOWN'));
  const empty = { title: null, difficulty: null, measures: null, result: null };
  const taken = await untilAtDistrict(id, { state: 'TAKEN_DOWN' });
  expect(taken).toMatchObject({ ...empty, publishedOn: null, receivedAt: null, findings: [], availableActions: [] });
  expect((taken['history'] as object[])[0]).toMatchObject({ from: 'HANDED_UP', reason: '有人认出了当事人', by: CITY });
  expect(await rowOf(city, id)).toMatchObject({ ...empty, state: 'TAKEN_DOWN', edition: 2 });
  // As an owner that does not keep to it.
  expect(await tell({ modelCase: id, edition: 3, origin: DISTRICT, content: content() }, DISTRICT, id)).toMatchObject({
    status: 200,
  });
  expect(await rowOf(city, id)).toMatchObject({ ...empty, state: 'TAKEN_DOWN', edition: 2 });
});

test('a case that was sent back is gone as well where the city takes it down afterwards, as far as it was handed on meanwhile', async () => {
  const title = '退回之后又撤下';
  const id = await handedUp({ title });
  const { id: kept } = await arrived(title);
  recordOf(await moveGatheredCase(analyst(), kept, 'SEND_BACK'));
  await untilAtDistrict(id, { state: 'SENT_BACK' });
  recordOf(await moveModelCase(station(), id, 'HAND_IN'));
  recordOf(await moveGatheredCase(analyst(), kept, 'TAKE_DOWN'));
  expect(await untilAtDistrict(id, { state: 'TAKEN_DOWN' })).toMatchObject({ title: null, measures: null });
});

test('a text as long as may be arrives, however its characters are kept', async () => {
  const title = `${'长'.repeat(59)}😀`;
  const difficulty = `${'张某独居，'.repeat(399)}生活困难😀`;
  const id = await handedUp({ title, difficulty });
  expect(await arrived(title)).toMatchObject({ difficulty, state: 'RECEIVED' });
  await started.untilDelivered(
    () => readModelCase(bureau(), id),
    ({ receivedAt }) => receivedAt !== null,
  );
});

test('the bureau takes a published case down: what it said is gone at both ends, and found by no search', async () => {
  const title = '暖心守护夕阳红';
  const id = await handedUp({ title });
  recordOf(await moveGatheredCase(analyst(), (await arrived(title)).id, 'PUBLISH'));
  await untilAtDistrict(id, { publishedOn: '2026-10-31' });
  recordOf(await moveModelCase(bureau(), id, 'TAKE_DOWN'));
  const empty = { title: null, difficulty: null, measures: null, result: null };
  await started.untilDelivered(
    () => rowOf(city, id),
    (row) => row?.['state'] === 'TAKEN_DOWN',
  );
  expect(await rowOf(city, id)).toMatchObject(empty);
  expect(await readModelCase(bureau(), id)).toMatchObject({ state: 'TAKEN_DOWN', ...empty, publishedOn: null });
  expect(await listGatheredCases(analyst(), CITY, { search: '夕阳' })).toEqual([]);
  const held = `select count(*)::int from advisors.gathered_case_token as token join advisors.gathered_case as kept using (id)
    where kept.source = '${id}' and token not like 'kinds=%'`;
  expect(await city.asAdmin(held)).toEqual([{ count: 0 }]);
  for (const place of [city, district]) {
    const trail = await place.asAdmin(`select * from audit.entry where action like '%ase.%'`);
    expect(JSON.stringify(trail)).not.toContain('夕阳');
  }
});

test('a city that is away gets the case when it is back, and nothing of one that was taken down meanwhile', async () => {
  await city.end();
  const [title, other] = ['雨天里的一把伞', '写错了的案例'];
  const id = await handedUp({ title });
  const taken = await handedUp({ title: other });
  recordOf(await moveModelCase(bureau(), taken, 'TAKE_DOWN'));
  expect(await readModelCase(bureau(), id)).toMatchObject({ state: 'HANDED_UP', receivedAt: null });
  await city.begin();
  expect(await arrived(title)).toMatchObject({ state: 'RECEIVED' });
  await started.untilDelivered(
    () => rowOf(city, taken),
    (row) => row?.['state'] === 'TAKEN_DOWN',
  );
  expect(await rowOf(city, taken)).toMatchObject({ title: null, difficulty: null });
  expect(await readModelCase(bureau(), taken)).toMatchObject({ state: 'TAKEN_DOWN', receivedAt: null });
});

const content = (changes: object = {}) => ({ ...caseText, ...changes });
const tell = (payload: object, from = DISTRICT, subject = 'x') => {
  const id = `0193b1c2-0000-7000-8000-${String((messages += 1)).padStart(12, '0')}`;
  const [sender, receiver] = [from, CITY].map((owner) => ({ owner, domain: 'advisors' }));
  const envelope = {
    id,
    kind: 'model-case',
    version: 1,
    from: sender,
    to: receiver,
    subject,
    salt: 'x',
    payload: JSON.stringify(payload),
  };
  return started.post(city.urlOf('advisors'), JSON.stringify(envelope), `${from}>${CITY}`);
};
const newCase = () => `${COMMUNITY}-${randomUUID()}`;
const sentTo = (place: Place, subject: string) =>
  place.asAdmin(`select kind, receiver from audit.message_out where subject = '${subject}'`);

test('the city looks through a case once more: what a hostile or older district sends of somebody is not kept, and the district is told where it stands', async () => {
  const modelCase = newCase();
  const named = content({ measures: '居民王建国，身份证310101195003121230。' });
  const answer = await tell({ modelCase, edition: 1, origin: DISTRICT, content: named }, DISTRICT, modelCase);
  expect(answer).toMatchObject({ status: 200 });
  expect(await rowOf(city, modelCase)).toBeUndefined();
  expect(await sentTo(city, modelCase)).toEqual([{ kind: 'model-case-answer', receiver: DISTRICT }]);
  // As a district that hands it up before its rules are those of the city.
  const id = await handedUp({ title: '旧规则下的案例' });
  await arrived('旧规则下的案例');
  const measures = '居民王建国长期独居。';
  await district.asAdmin(`update advisors.model_case set measures = '${measures}', edition = 2 where id = '${id}'`);
  await tell({ modelCase: id, edition: 2, origin: DISTRICT, content: content({ measures }) }, DISTRICT, id);
  const back = await untilAtDistrict(id, { state: 'SENT_BACK' });
  expect(back['findings']).toEqual([{ kind: 'NAME', field: 'measures', from: 2, until: 5, quote: '王建国' }]);
});

test('the same message twice, an older one late, and two at once leave the newest', async () => {
  const modelCase = newCase();
  const said = (edition: number, title: string | null) =>
    tell(
      { modelCase, edition, origin: DISTRICT, content: title === null ? null : content({ title }) },
      DISTRICT,
      modelCase,
    );
  const first = await said(2, '第二版');
  expect(await first.again()).toMatchObject({ code: 'SIGNATURE_REPLAYED' });
  await said(1, '第一版');
  expect(await rowOf(city, modelCase)).toMatchObject({ edition: 2, title: '第二版' });
  const both = await Promise.all([said(4, null), said(3, '第三版')]);
  for (const { status } of both) expect([200, 503]).toContain(status);
  expect(await rowOf(city, modelCase)).toMatchObject({ edition: 4, state: 'TAKEN_DOWN', title: null });
  const once = newCase();
  const again = { modelCase: once, edition: 1, origin: DISTRICT, content: content({ title: '同时到达' }) };
  await Promise.all([tell(again, DISTRICT, once), tell(again, DISTRICT, once)]);
  const kept = await city.asAdmin(`select count(*)::int from advisors.gathered_case where source = '${once}'`);
  expect(kept).toEqual([{ count: 1 }]);
});

test('no owner hands up the case of another, and what is no case is refused', async () => {
  const payload = { modelCase: newCase(), edition: 1, origin: DISTRICT, content: content() };
  for (const wrong of [
    { ...payload, modelCase: `310104001001-${randomUUID()}` },
    { ...payload, origin: '310104' },
  ])
    expect((await tell(wrong)).code).toBe('MESSAGE_REFUSED');
  for (const wrong of [
    { ...payload, content: content({ title: '长'.repeat(61) }) },
    { ...payload, content: content({ name: '王' }) },
    { ...payload, edition: 0 },
  ])
    expect((await tell(wrong)).code).toBe('MESSAGE_MALFORMED');
});

test('the city alone decides what it gathered', async () => {
  const title = '谁来决定';
  await handedUp({ title });
  const { id: gatheredCase } = await arrived(title);
  const input = { gatheredCase, action: 'PUBLISH', edition: 1, confirmedAnonymous: true };
  for (const [persona, expected] of [
    [`district:${DISTRICT}`, 'DIVISION_FORBIDDEN'],
    [`station:${COMMUNITY}`, 'SCOPE_MISSING'],
    ['auditor:31', 'SCOPE_MISSING'],
  ])
    expect([persona, await refusalsOf(city.at('advisors', persona ?? ''), MOVE_GATHERED, { input })]).toEqual([
      persona,
      [expected],
    ]);
  expect(await refusalsOf(analyst(), MOVE_GATHERED, { input: { ...input, confirmedAnonymous: false } })).toEqual([
    'INPUT_INVALID',
  ]);
});

const costOf = async (filter: object) => {
  const before = district.statements.length;
  const found = await listModelCases(bureau(), DISTRICT, filter);
  return { found: found.length, statements: district.statements.length - before };
};

test('a list of cases costs as many statements, however many there are with their steps and actions', async () => {
  const [one, all] = [await costOf({ year: 2024 }), await costOf({})];
  expect(one.found).toBe(1);
  expect(all.found).toBeGreaterThan(5);
  expect(all.statements).toBe(one.statements);
});

test('a case that the city does not take at all comes back with the reason, and is handed up again when it is right', async () => {
  const { id } = recordOf(await writeModelCase(station(), { division: COMMUNITY }));
  recordOf(await moveModelCase(station(), id, 'HAND_IN'));
  await district.asAdmin(`update advisors.model_case set title = repeat('长', 5000) where id = '${id}'`);
  recordOf(await moveModelCase(bureau(), id, 'HAND_UP'));
  const back = await untilAtDistrict(id, { state: 'SENT_BACK' });
  expect(back['findings']).toEqual([]);
  const [step] = back['history'] as object[];
  const reason = expect.stringContaining('MESSAGE_MALFORMED');
  expect(step).toMatchObject({ from: 'HANDED_UP', to: 'SENT_BACK', by: CITY, reason });
  expect(await rowOf(city, id)).toBeUndefined();

  await district.asAdmin(`update advisors.model_case set title = '一次退回之后' where id = '${id}'`);
  recordOf(await moveModelCase(station(), id, 'HAND_IN'));
  recordOf(await moveModelCase(bureau(), id, 'HAND_UP'));
  expect(await arrived('一次退回之后')).toMatchObject({ state: 'RECEIVED' });
});
