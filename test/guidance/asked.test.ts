import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import {
  askGuidance,
  findAnswers,
  guidanceDocument,
  listQuestions,
  moveGuidanceQuestion,
  readQuestion,
} from '../testkit/guidance-verbs.ts';
import { recordOf, refusalsOf } from '../testkit/write.ts';

const DISTRICT = '310101';
const STREET = '310101002';
const OTHER = '310101013';
const COMMUNITY = '310101002001';

let owner: AuditedOwner;

beforeAll(async () => {
  owner = await startAuditedOwner(DISTRICT, { moveDueDays: { 'guidance.ANSWER': 3 } });
});
afterAll(() => owner.close());

const at = (persona: string) => owner.at('advisors', persona);
const bureau = () => at(`district:${DISTRICT}`);
const advisor = () => at(`advisor:${COMMUNITY}`);
const ask = async (input: object = {}) => recordOf(await askGuidance(advisor(), { division: COMMUNITY, ...input }));
const move = (persona: string, id: string, action: string, input: object = {}) =>
  moveGuidanceQuestion(at(persona), id, action, input);

describe('a question for guidance', () => {
  test('is asked by an advisor and answered by the district, with days to do so, and everybody in the district finds the answer again', async () => {
    const asked = await ask();
    expect(asked).toMatchObject({
      state: 'ASKED',
      askedFrom: { code: COMMUNITY },
      authority: { code: DISTRICT },
      dueOn: '2026-11-04',
      answer: null,
      availableActions: [{ action: 'WITHDRAW', needsReason: false, fields: [] }],
      history: [{ from: null, to: 'ASKED' }],
    });
    expect(await listQuestions(bureau(), DISTRICT, { filter: { waitingForMe: true } })).toContain(asked.id);
    expect(await listQuestions(at(`street:${STREET}`), STREET, { filter: { waitingForMe: true } })).not.toContain(
      asked.id,
    );
    const input = { answer: '计入家庭财产，但未成年人教育专用存款除外。', idempotencyKey: randomUUID() };
    const answered = recordOf(await move(`district:${DISTRICT}`, asked.id, 'ANSWER', input));
    expect(answered).toMatchObject({ state: 'ANSWERED', answer: { text: input.answer, correctedAt: null } });
    expect(recordOf(await move(`district:${DISTRICT}`, asked.id, 'ANSWER', input))).toEqual(answered);
    for (const [persona, within] of [
      [`advisor:${OTHER}001`, `${OTHER}001`],
      [`street:${OTHER}`, OTHER],
      [`station:${COMMUNITY}`, DISTRICT],
      [`district:${DISTRICT}`, DISTRICT],
      [`auditor:${DISTRICT}`, DISTRICT],
    ] as const)
      for (const search of ['存款', 'cunkuan', 'ck', '教育专用'])
        expect([persona, search, await findAnswers(at(persona), within, search)]).toMatchObject([
          persona,
          search,
          [{ id: answered.answer?.id, division: { code: DISTRICT }, askedFrom: { code: COMMUNITY } }],
        ]);
    expect(await findAnswers(bureau(), DISTRICT, '住房')).toEqual([]);
    expect(await listQuestions(bureau(), DISTRICT, { search: '压岁钱' })).toEqual([asked.id]);
    const actions = (await owner.trail())
      .map(({ action }) => action)
      .filter((action) => action.startsWith('guidance.'));
    expect(actions).toEqual(['guidance.ask', 'guidance.answer']);
  });

  test('has an answer that is corrected with why and when, taken back so that nobody finds it, and given again', async () => {
    const { id } = await ask({ title: '临时救助与低保能否同时享受' });
    recordOf(await move(`district:${DISTRICT}`, id, 'ANSWER', { answer: '不能同时享受。' }));
    const without = await move(`district:${DISTRICT}`, id, 'CORRECT', { answer: '可以同时享受。' });
    expect(without.error).toMatchObject({ reason: 'REASON_MISSING', path: ['input', 'reason'] });
    owner.setClock('2026-10-31T15:00:00+08:00');
    const corrected = { answer: '可以同时享受。', reason: '引用条款有误' };
    expect((await move(`district:${DISTRICT}`, id, 'CORRECT', corrected)).ok).toMatchObject({
      state: 'ANSWERED',
      answer: {
        text: '可以同时享受。',
        correctedAt: '2026-10-31T15:00:00.000+08:00',
        versions: [{ version: 2 }, { version: 1, text: '不能同时享受。' }],
      },
      history: [{ from: 'ANSWERED', to: 'ANSWERED', reason: '引用条款有误' }, {}, {}],
    });
    expect(await findAnswers(advisor(), COMMUNITY, '同时享受')).toMatchObject([{ text: '可以同时享受。' }]);
    expect((await move(`district:${DISTRICT}`, id, 'RETRACT', { reason: '政策已调整' })).ok).toMatchObject({
      state: 'ASKED',
      answer: null,
    });
    expect(await findAnswers(advisor(), COMMUNITY, '同时享受')).toEqual([]);
    recordOf(await move(`district:${DISTRICT}`, id, 'ANSWER', { answer: '按新规定办理。' }));
    expect(await findAnswers(advisor(), COMMUNITY, '同时享受')).toMatchObject([
      { text: '按新规定办理。', versions: [{ version: 3 }, {}, {}] },
    ]);
  });

  test('is asked again with what is still open, withdrawn so that the answer before holds, and corrected as before', async () => {
    const { id } = await ask({ title: '户籍不在本区如何受理' });
    recordOf(await move(`district:${DISTRICT}`, id, 'ANSWER', { answer: '由户籍地受理。' }));
    const again = recordOf(await move(`advisor:${COMMUNITY}`, id, 'REOPEN', { reason: '居住证持有人怎么办' }));
    expect(again).toMatchObject({ state: 'ASKED', history: [{ reason: '居住证持有人怎么办' }, {}, {}] });
    recordOf(await move(`advisor:${COMMUNITY}`, id, 'WITHDRAW'));
    expect(await readQuestion(bureau(), id)).toMatchObject({
      state: 'ANSWERED',
      answer: { text: '由户籍地受理。' },
      availableActions: [{ action: 'CORRECT' }, { action: 'RETRACT' }],
    });
    recordOf(await move(`district:${DISTRICT}`, id, 'RETRACT', { reason: '政策已调整' }));
    expect(await findAnswers(advisor(), COMMUNITY, '户籍不在本区')).toEqual([]);
    recordOf(await move(`advisor:${COMMUNITY}`, id, 'WITHDRAW'));
    expect(await readQuestion(bureau(), id)).toMatchObject({ state: 'WITHDRAWN', availableActions: [] });
    expect((await move(`district:${DISTRICT}`, id, 'ANSWER', { answer: '可以' })).error).toMatchObject({
      code: 'MOVE_UNAVAILABLE',
      reason: 'STATE',
    });
  });
});

test('a question is asked for the own division alone, moved by whose step it is, and read within the division', async () => {
  const { id } = await ask({ title: '谁能办理' });
  for (const [persona, action, codes] of [
    [`advisor:${COMMUNITY}`, 'ANSWER', ['SCOPE_MISSING']],
    [`street:${STREET}`, 'ANSWER', ['SCOPE_MISSING']],
    [`auditor:${DISTRICT}`, 'ANSWER', ['SCOPE_MISSING']],
    ['city', 'ANSWER', ['MOVE_UNAVAILABLE']],
    ['city', 'PASS_ON', ['MOVE_UNAVAILABLE']],
    ['city', 'WITHDRAW', ['SCOPE_MISSING']],
    [`district:${DISTRICT}`, 'WITHDRAW', ['MOVE_UNAVAILABLE']],
    [`street:${STREET}`, 'WITHDRAW', ['MOVE_UNAVAILABLE']],
    [`street:${OTHER}`, 'WITHDRAW', ['DIVISION_FORBIDDEN']],
  ] as const) {
    const input = { question: id, action, ...(action === 'ANSWER' && { answer: '可以' }) };
    const document = guidanceDocument(action, 'ok { id } errors { code }');
    expect([persona, action, await refusalsOf(at(persona), document, { input })]).toEqual([persona, action, codes]);
  }
  const asking = `mutation ($input: AskGuidanceInput!) { askGuidance(input: $input) { ok { id } errors { code } } }`;
  const input = { title: '标题', text: '内容' };
  for (const [persona, division, code] of [
    [`street:${STREET}`, COMMUNITY, 'INPUT_INVALID'],
    [`street:${STREET}`, OTHER, 'DIVISION_FORBIDDEN'],
    ['city', DISTRICT, 'SCOPE_MISSING'],
    [`case-worker:${STREET}`, STREET, 'SCOPE_MISSING'],
  ] as const)
    expect([persona, await refusalsOf(at(persona), asking, { input: { ...input, division } })]).toEqual([
      persona,
      [code],
    ]);
  const list = `{ guidanceQuestions(within: "${STREET}") { edges { node { id } } } }`;
  expect((await at(`street:${OTHER}`).answer(list)).errors).toMatchObject([{ code: 'DIVISION_FORBIDDEN' }]);
  expect(await listQuestions(at(`street:${OTHER}`), OTHER)).toEqual([]);
  expect(await listQuestions(at(`street:${STREET}`), STREET, { search: '谁能办理' })).toEqual([id]);
});

test('an advisor of another district reads no question and finds no answer of this one', async () => {
  const { id } = await ask({ title: '别区看不到' });
  recordOf(await move(`district:${DISTRICT}`, id, 'ANSWER', { answer: '只在本区' }));
  const stranger = at('advisor:310104003001');
  for (const asked of [
    `{ guidanceQuestion(id: "${id}") { title } }`,
    `{ guidanceQuestions(within: "${DISTRICT}") { edges { node { title } } } }`,
    `{ guidanceAnswers(within: "${DISTRICT}") { edges { node { title } } } }`,
  ])
    expect((await stranger.answer(asked)).errors).toMatchObject([{ code: 'DIVISION_FORBIDDEN' }]);
  expect(
    (await stranger.answer(`{ guidanceAnswers(within: "310104003001") { edges { node { title } } } }`)).data,
  ).toEqual({
    guidanceAnswers: { edges: [] },
  });
});

test.each([
  ['no title', { title: ' ' }, 'EMPTY', 'title'],
  ['a topic that is none', { topic: 'FOOD' }, 'CODE_UNKNOWN', 'topic'],
  ['a mobile phone', { text: '联系电话138 1234 5678，怎么办？' }, 'HOLDS_PERSONAL_NUMBER', 'text'],
  ['a mobile phone with its country', { text: '请联系+8613812345678' }, 'HOLDS_PERSONAL_NUMBER', 'text'],
  ['a mobile phone without a plus', { text: '请联系8613812345678' }, 'HOLDS_PERSONAL_NUMBER', 'text'],
  ['a mobile phone behind a nought', { text: '请联系013812345678' }, 'HOLDS_PERSONAL_NUMBER', 'text'],
  ['an identity number', { text: '身份证310101196001010019，能否办理？' }, 'HOLDS_PERSONAL_NUMBER', 'text'],
  [
    'an identity number in wide digits',
    { title: '３１０１０１１９６００１０１００１９' },
    'HOLDS_PERSONAL_NUMBER',
    'title',
  ],
])('a question with %s is refused at its field', async (_, wrong, reason, field) => {
  const { error } = await askGuidance(advisor(), { division: COMMUNITY, ...wrong });
  expect(error).toMatchObject({ code: 'INPUT_INVALID', reason, path: ['input', field] });
});

test('an answer is said with the steps that give one, and names nobody', async () => {
  const { id } = await ask({ title: '答复规则' });
  expect((await move(`district:${DISTRICT}`, id, 'ANSWER')).error).toMatchObject({
    reason: 'MISSING',
    path: ['input', 'answer'],
  });
  expect((await move(`district:${DISTRICT}`, id, 'PASS_ON', { answer: '请问市里' })).error).toMatchObject({
    reason: 'NOT_SAID_WITH',
    path: ['input', 'answer'],
  });
  expect((await move(`district:${DISTRICT}`, id, 'ANSWER', { answer: '请联系13812345678' })).error).toMatchObject({
    reason: 'HOLDS_PERSONAL_NUMBER',
    path: ['input', 'answer'],
  });
});
