import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Persona } from '#access';
import { openStation, registerAdvisor, person as advisorPerson } from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { person, registerHousehold } from '../testkit/client-verbs.ts';
import { code } from '../testkit/codes.ts';
import {
  CHANGE,
  MOVE,
  WRITE,
  caseText,
  changeModelCase,
  listModelCases,
  moveModelCase,
  readModelCase,
  writeModelCase,
} from '../testkit/model-case-verbs.ts';
import { recordOf, refusalsOf } from '../testkit/write.ts';

const DISTRICT = '310101';
const STREET = '310101002';
const COMMUNITY = '310101002001';
const OTHER = '310101013001';

let owner: AuditedOwner;

beforeAll(async () => {
  owner = await startAuditedOwner(DISTRICT, { searchLimits: { perHour: 4, perDay: 300 } });
  const clients = owner.at('clients', `district:${DISTRICT}`);
  recordOf(await registerHousehold(clients, COMMUNITY, [person({ name: '汪槐花' })]));
  recordOf(await registerHousehold(clients, OTHER, [person({ name: '古力' })]));
  const station = recordOf(await openStation(district(), { division: COMMUNITY, name: COMMUNITY })).id;
  recordOf(await registerAdvisor(district(), { station, ...advisorPerson(1), name: '闻琴' }));
});
afterAll(() => owner.close());

const at = (persona: string | Persona) => owner.at('advisors', persona);
const district = () => at(`district:${DISTRICT}`);
const station = () => at(`station:${COMMUNITY}`);
const somebody = (subject: string, role: Persona['role'], division: string) =>
  at({ subject, role, division: code(division) });
const draft = async (input: object = {}) =>
  recordOf(await writeModelCase(station(), { division: COMMUNITY, ...input })).id;
const valuesOf = (error: unknown) =>
  Object.fromEntries(
    (error as { values: { name: string; value: string }[] }).values.map(({ name, value }) => [name, value]),
  );

test('a case is written by a station, handed in, sent back, changed and handed up by another person of the bureau, each step confirmed and in the trail without its text', async () => {
  const id = await draft();
  expect(await readModelCase(station(), id)).toMatchObject({
    ...caseText,
    state: 'DRAFT',
    division: { code: COMMUNITY },
    authority: { code: DISTRICT },
    availableActions: [{ action: 'HAND_IN', needsReason: false, fields: ['confirmedAnonymous'] }],
  });
  recordOf(await moveModelCase(station(), id, 'HAND_IN'));
  const back = recordOf(await moveModelCase(district(), id, 'SEND_BACK'));
  expect(back).toMatchObject({ state: 'SENT_BACK', findings: [] });
  const result = '家庭生活回到正轨，老人参加了社区活动。';
  const changed = recordOf(await changeModelCase(station(), { modelCase: id, version: back.version, result }));
  expect(changed).toMatchObject({ result, title: caseText.title });
  recordOf(await moveModelCase(station(), id, 'HAND_IN'));
  const up = recordOf(await moveModelCase(district(), id, 'HAND_UP'));
  expect(up).toMatchObject({ state: 'HANDED_UP', clientsChecked: true, receivedAt: null, publishedOn: null });
  expect(up['history']).toMatchObject([
    { from: 'HANDED_IN', to: 'HANDED_UP' },
    { from: 'SENT_BACK', to: 'HANDED_IN' },
    { to: 'SENT_BACK', reason: '请补充成效' },
    { to: 'HANDED_IN' },
    { from: null, to: 'DRAFT' },
  ]);
  const trail = (await owner.trail()).filter(({ action }) => action.startsWith('modelCase.'));
  expect(trail.map(({ action }) => action.slice(10))).toEqual([
    'write',
    'handIn',
    'sendBack',
    'change',
    'handIn',
    'handUp',
  ]);
  for (const text of [caseText.title, caseText.difficulty, caseText.measures, result])
    expect(JSON.stringify(trail)).not.toContain(text.slice(0, 8));
  const waiting = await owner.asAdmin(`select kind, state from audit.message_out where subject = $1`, [id]);
  expect(waiting).toEqual([{ kind: 'model-case', state: 'WAITING' }]);
});

describe('nothing is kept of a case that tells who somebody is', () => {
  test('each thing that does is said with its field, its place and what to write instead, in both languages', async () => {
    const input = {
      division: COMMUNITY,
      ...caseText,
      difficulty: '居民王建国家住长寿路123弄4号502室，电话138-1234-5678。',
      measures: '帮助汪 槐 花办理；顾问闻 琴多次上门。',
    };
    const before = await owner.asAdmin('select count(*)::int from advisors.model_case');
    const { writeModelCase: payload } = await station().ask<{
      writeModelCase: { ok: null; errors: { code: string; path: string[]; reason: string; message: string }[] };
    }>(WRITE, { input });
    expect(payload.ok).toBeNull();
    expect(payload.errors).toMatchObject([
      { code: 'MODEL_CASE_NAMES_SOMEBODY', path: ['input', 'difficulty'], reason: 'NAME' },
      { path: ['input', 'difficulty'], reason: 'ADDRESS' },
      { path: ['input', 'difficulty'], reason: 'PHONE' },
      { path: ['input', 'measures'], reason: 'NAME' },
      { path: ['input', 'measures'], reason: 'KNOWN_NAME' },
    ]);
    expect(payload.errors.map(valuesOf)).toMatchObject([
      { quote: '王建国', place: '3', caseField: 'difficulty' },
      { quote: '长寿路123弄4号502室' },
      { quote: '138-1234-5678' },
      { quote: '汪 槐 花', place: '3' },
      { quote: '闻 琴', place: '13', caseField: 'measures' },
    ]);
    expect(payload.errors[0]?.message).toContain('as Zhang mou');
    expect(await owner.asAdmin('select count(*)::int from advisors.model_case')).toEqual(before);
  });

  test('nor by a change, nor of a reason', async () => {
    const id = await draft();
    const { version } = await readModelCase(station(), id);
    const { error } = await changeModelCase(station(), { modelCase: id, version, title: '闻琴的新生活' });
    expect(error).toMatchObject({ code: 'MODEL_CASE_NAMES_SOMEBODY', path: ['input', 'title'] });
    expect(await readModelCase(station(), id)).toMatchObject({ title: caseText.title, version });
    recordOf(await moveModelCase(station(), id, 'HAND_IN'));
    expect((await moveModelCase(district(), id, 'SEND_BACK', { reason: '写到了闻琴本人' })).error).toMatchObject({
      code: 'MODEL_CASE_NAMES_SOMEBODY',
      path: ['input', 'reason'],
    });
    expect(JSON.stringify(await owner.trail())).not.toContain('闻琴');
  });

  test('who writes, and who gives a reason, learns of no client: what they write is taken, whoever it names', async () => {
    const before = await owner.asAdmin('select count(*)::int from audit.searching');
    const id = await draft({ measures: '顾问与汪槐花一家多次沟通。', result: '古力找到了工作。' });
    const { version } = await readModelCase(station(), id);
    recordOf(await changeModelCase(station(), { modelCase: id, version, title: '汪槐花的新生活' }));
    recordOf(await moveModelCase(station(), id, 'HAND_IN'));
    const back = recordOf(await moveModelCase(district(), id, 'SEND_BACK', { reason: '请改写汪槐花' }));
    expect(back).toMatchObject({ findings: [] });
    expect(await owner.asAdmin('select count(*)::int from audit.searching')).toEqual(before);
  });

  test('the bureau that hands up looks for all clients of the district, told of none that they are one; that it looked outlives the refusal and counts as a search', async () => {
    const bureau = somebody('gu-wen', 'district-officer', DISTRICT);
    const id = await draft({ measures: '顾问与古力一家多次沟通，对接了就业服务。' });
    recordOf(await moveModelCase(station(), id, 'HAND_IN'));
    const { error } = await moveModelCase(bureau, id, 'HAND_UP');
    expect(error).toMatchObject({ code: 'MODEL_CASE_NAMES_SOMEBODY', reason: 'NAME', path: ['input', 'modelCase'] });
    expect(valuesOf(error)).toMatchObject({ quote: '古力', place: '4', caseField: 'measures' });
    expect(await readModelCase(station(), id)).toMatchObject({
      state: 'HANDED_IN',
      findings: [],
      clientsChecked: null,
    });
    expect(await inTrail()).toMatchObject([{ action: 'modelCase.lookForClients', division: DISTRICT }]);
    expect(JSON.stringify(await inTrail())).toContain(id);
    expect(await searches()).toEqual([{ division: DISTRICT }]);
    // The same text once more is the same search, told once more.
    await moveModelCase(bureau, id, 'HAND_UP');
    expect(await inTrail()).toHaveLength(2);
    for (let i = 0; i < 3; i += 1) {
      const next = await draft();
      recordOf(await moveModelCase(station(), next, 'HAND_IN'));
      recordOf(await moveModelCase(bureau, next, 'HAND_UP'));
    }
    expect(new Set((await inTrail()).slice(2).map(({ action, fields }) => `${action} ${fields}`))).toEqual(
      new Set([expect.stringMatching(/^modelCase\.handUp .*clientsChecked/)]),
    );
    const last = await draft({ measures: '顾问与古力一家多次沟通。' });
    recordOf(await moveModelCase(station(), last, 'HAND_IN'));
    expect((await moveModelCase(bureau, last, 'HAND_UP')).error).toMatchObject({ code: 'UNMASK_LIMIT' });
    expect(await inTrail()).toHaveLength(5);
  });

  test('who may not search for clients hands up without looking for them, and it is said', async () => {
    const scopes = ['modelCase.write', 'modelCase.review'] as const;
    const bureau = at({
      subject: 'no-search',
      role: 'district-officer',
      division: code(DISTRICT),
      scopes: [...scopes],
    });
    const id = await draft({ measures: '顾问与古力一家多次沟通。' });
    recordOf(await moveModelCase(station(), id, 'HAND_IN'));
    expect(recordOf(await moveModelCase(bureau, id, 'HAND_UP'))).toMatchObject({ clientsChecked: false });
    expect(await owner.asAdmin(`select * from audit.searching where subject = 'no-search'`)).toEqual([]);
  });

  test('names of clients leave their domain neither by the question nor by the answer', async () => {
    const tokens = await owner.asAdmin('select token from clients.client_token');
    for (const { token } of tokens) expect(token).toMatch(/^[\w-]{16}$/);
    const found = await owner.asAdmin(`select * from clients.names_known(array['汪槐花', '=汪槐花'])`);
    expect(found).toEqual([]);
  });
});

test('who confirms says which text it was: of one that was changed meanwhile nothing is confirmed', async () => {
  const id = await draft();
  const read = await readModelCase(station(), id);
  expect((await moveModelCase(station(), id, 'HAND_IN', { version: null })).error).toMatchObject({
    code: 'INPUT_INVALID',
    reason: 'MISSING',
    path: ['input', 'version'],
  });
  recordOf(await changeModelCase(station(), { modelCase: id, version: read.version, result: '邻居也常来看望。' }));
  const overtaken = await moveModelCase(station(), id, 'HAND_IN', { version: read.version });
  expect(overtaken.error).toMatchObject({ code: 'VERSION_CONFLICT' });
  const { version } = recordOf(await moveModelCase(station(), id, 'HAND_IN'));
  expect((await moveModelCase(district(), id, 'HAND_UP', { version: version - 1 })).error).toMatchObject({
    code: 'VERSION_CONFLICT',
  });
  recordOf(await moveModelCase(district(), id, 'HAND_UP', { version }));
});

test('nobody hands on a case who has not confirmed that nobody can be recognised', async () => {
  const id = await draft();
  for (const confirmedAnonymous of [false, null])
    expect((await moveModelCase(station(), id, 'HAND_IN', { confirmedAnonymous })).error).toMatchObject({
      code: 'INPUT_INVALID',
      reason: 'NOT_CONFIRMED',
      path: ['input', 'confirmedAnonymous'],
    });
  recordOf(await moveModelCase(station(), id, 'HAND_IN'));
  expect((await moveModelCase(district(), id, 'HAND_UP', { confirmedAnonymous: false })).error).toMatchObject({
    reason: 'NOT_CONFIRMED',
  });
});

test('whoever wrote it, changed it or handed it in does not hand it up', async () => {
  const author = somebody('li-na', 'district-officer', DISTRICT);
  const id = recordOf(await writeModelCase(author, { division: COMMUNITY })).id;
  const { version } = await readModelCase(station(), id);
  const editor = somebody('wu-min', 'district-officer', DISTRICT);
  recordOf(await changeModelCase(editor, { modelCase: id, version, year: 2024 }));
  recordOf(await moveModelCase(somebody('he-jun', 'district-officer', DISTRICT), id, 'HAND_IN'));
  for (const subject of ['li-na', 'wu-min', 'he-jun']) {
    const writer = somebody(subject, 'district-officer', DISTRICT);
    expect((await moveModelCase(writer, id, 'HAND_UP')).error).toMatchObject({ code: 'MODEL_CASE_OWN' });
    const { availableActions } = await readModelCase(writer, id);
    expect(availableActions).toMatchObject([{ action: 'SEND_BACK' }, { action: 'TAKE_DOWN' }]);
  }
  recordOf(await moveModelCase(somebody('xu-fei', 'district-officer', DISTRICT), id, 'HAND_UP'));
});

test('a case with the bureau is not changed; taken down at any time, nothing of what it said is left', async () => {
  const id = await draft();
  const { version } = recordOf(await moveModelCase(station(), id, 'HAND_IN'));
  expect((await changeModelCase(station(), { modelCase: id, version, year: 2024 })).error).toMatchObject({
    code: 'MODEL_CASE_NOT_OPEN',
    path: ['input', 'modelCase'],
  });
  const down = recordOf(await moveModelCase(district(), id, 'TAKE_DOWN'));
  expect(down).toMatchObject({ state: 'TAKEN_DOWN', title: null, difficulty: null, measures: null, result: null });
  expect((await moveModelCase(district(), id, 'TAKE_DOWN')).error).toMatchObject({ code: 'MOVE_UNAVAILABLE' });
  // The city never had it.
  expect(await owner.asAdmin('select id from audit.message_out where subject = $1', [id])).toEqual([]);
});

test('a key that is sent again writes once', async () => {
  const idempotencyKey = randomUUID();
  const one = recordOf(await writeModelCase(station(), { division: COMMUNITY, idempotencyKey }));
  expect(recordOf(await writeModelCase(station(), { division: COMMUNITY, idempotencyKey })).id).toBe(one.id);
  const { error } = await writeModelCase(station(), { division: COMMUNITY, idempotencyKey, year: 2024 });
  expect(error).toMatchObject({ code: 'KEY_REUSED' });
});

test.each([
  ['a year before the policy', { year: 2021 }, 'NOT_A_CASE_YEAR', 'year'],
  ['a year to come', { year: 2027 }, 'NOT_A_CASE_YEAR', 'year'],
  ['a kind that is no code', { kinds: ['KINDNESS'] }, 'CODE_UNKNOWN', 'kinds'],
  ['a title that is too long', { title: '好'.repeat(61) }, 'TOO_LONG', 'title'],
  ['no result', { result: ' ' }, 'EMPTY', 'result'],
])('refuses %s', async (_, wrong, reason, field) => {
  const { error } = await writeModelCase(station(), { division: COMMUNITY, ...wrong });
  expect(error).toMatchObject({ code: 'INPUT_INVALID', reason, path: expect.arrayContaining(['input', field]) });
});

test('cases under way are written and read by stations and those above them in the district; the bureau alone decides', async () => {
  const id = await draft();
  recordOf(await moveModelCase(station(), id, 'HAND_IN'));
  const { version } = await readModelCase(station(), id);
  const write = { input: { division: COMMUNITY, ...caseText } };
  const change = { input: { modelCase: id, version, year: 2024 } };
  const move = { input: { modelCase: id, action: 'SEND_BACK', reason: '修改' } };
  for (const [persona, document, variables, expected] of [
    ['city', WRITE, write, 'SCOPE_MISSING'],
    [`auditor:${DISTRICT}`, WRITE, write, 'SCOPE_MISSING'],
    ['street:310101013', WRITE, write, 'DIVISION_FORBIDDEN'],
    ['advisor:310101013001', CHANGE, change, 'DIVISION_FORBIDDEN'],
    [`station:${COMMUNITY}`, MOVE, move, 'SCOPE_MISSING'],
    [`street:${STREET}`, MOVE, move, 'SCOPE_MISSING'],
    ['district:310104', MOVE, move, 'DIVISION_FORBIDDEN'],
    ['city', MOVE, move, 'MOVE_UNAVAILABLE'],
  ] as const)
    expect([persona, await refusalsOf(at(persona), document, variables)]).toEqual([persona, [expected]]);
  const list = `{ modelCases(within: "${COMMUNITY}") { edges { node { id } } } }`;
  for (const persona of ['city', `auditor:${DISTRICT}`])
    expect((await at(persona).answer(list)).errors).toMatchObject([{ code: 'SCOPE_MISSING' }]);
  expect((await at('street:310101013').answer(list)).errors).toMatchObject([{ code: 'DIVISION_FORBIDDEN' }]);
  for (const persona of [`advisor:${COMMUNITY}`, `street:${STREET}`, `district:${DISTRICT}`]) {
    const found = await listModelCases(at(persona), COMMUNITY, { waiting: true });
    expect(found.map((one) => one.id)).toContain(id);
  }
  expect(await listModelCases(at('advisor:310101013001'), OTHER)).toEqual([]);
  expect(await listModelCases(district(), DISTRICT, { states: ['DRAFT'], year: 2023 })).toEqual([]);
  expect(await listModelCases(district(), DISTRICT, { kind: 'MEDICAL' })).toEqual([]);
});

async function inTrail() {
  return (await owner.trail()).filter(({ action, subject }) => subject === 'gu-wen' && action.startsWith('modelCase.'));
}

async function searches() {
  return owner.asAdmin(`select division from audit.searching where subject = 'gu-wen'`);
}
