import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Place, startPlaces } from '../messages/two-processes.ts';
import {
  type QuestionView,
  askGuidance,
  findAnswers,
  listQuestions,
  moveGuidanceQuestion,
  readQuestion,
} from '../testkit/guidance-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const [CITY, DISTRICT, OTHER_DISTRICT, OWN_STREET] = ['31', '310101', '310104', '310101019'];
const COMMUNITY = '310101002001';

let started: Awaited<ReturnType<typeof startPlaces>>;
let city: Place;
let district: Place;
let street: Place;

beforeAll(async () => {
  started = await startPlaces([
    { owner: CITY, domains: ['advisors', 'audit'], delegated: [DISTRICT, OTHER_DISTRICT] },
    { owner: DISTRICT, domains: ['advisors', 'audit'], delegated: [OWN_STREET] },
    { owner: OWN_STREET, domains: ['advisors', 'audit'] },
    // Signs, but is never there.
    { owner: OTHER_DISTRICT, domains: ['advisors', 'audit'] },
  ]);
  const [one, two, three] = started.places;
  if (one === undefined || two === undefined || three === undefined) throw new TypeError('three were started');
  [city, district, street] = [one, two, three];
  for (const place of [street, district, city]) await place.begin();
}, 120_000);
afterAll(() => started.close());

const inCity = () => city.at('advisors', 'city');
const inDistrict = () => district.at('advisors', `district:${DISTRICT}`);
const inStreet = () => street.at('advisors', `street:${OWN_STREET}`);
const advisor = () => district.at('advisors', `advisor:${COMMUNITY}`);

/** The city's questions of a title, once there are so many. */
async function atCity(title: string, many = 1): Promise<QuestionView[]> {
  const ids = await started.untilDelivered(
    () => listQuestions(inCity(), CITY, { search: title }),
    ({ length }) => length === many,
  );
  return Promise.all(ids.map((id) => readQuestion(inCity(), id)));
}

const untilIn = (look: () => Promise<QuestionView>, state: string) =>
  started.untilDelivered(look, (question) => question.state === state);

async function onlyOneAtCity(title: string): Promise<QuestionView> {
  const [one] = await atCity(title);
  if (one === undefined) throw new Error('none came');
  return one;
}

const ask = async (title: string) => recordOf(await askGuidance(advisor(), { division: COMMUNITY, title }));

describe('a question that a district passes on to the city', () => {
  test('arrives once when the city is there again, and its answer comes back and is found in every district', async () => {
    const { id } = await ask('跨区居住如何认定');
    await city.end();
    const passed = recordOf(await moveGuidanceQuestion(inDistrict(), id, 'PASS_ON'));
    expect(passed).toMatchObject({ state: 'PASSED_ON', authority: { code: CITY }, answer: null });
    expect(await listQuestions(inDistrict(), DISTRICT, { filter: { waitingForMe: true } })).not.toContain(id);
    await city.begin();
    const arrived = await onlyOneAtCity('跨区居住');
    expect(arrived).toMatchObject({
      state: 'ASKED',
      division: { code: CITY },
      askedFrom: { code: COMMUNITY },
      authority: { code: CITY },
      history: [{ from: null, to: 'ASKED' }],
    });
    expect(arrived['availableActions']).toMatchObject([{ action: 'ANSWER' }]);
    const nobody = await moveGuidanceQuestion(inCity(), arrived.id, 'PASS_ON');
    expect(nobody.error).toMatchObject({ reason: 'NOBODY_ABOVE', path: ['input', 'action'] });
    const given = recordOf(
      await moveGuidanceQuestion(inCity(), arrived.id, 'ANSWER', { answer: '以实际居住地为准。' }),
    );
    const back = await untilIn(() => readQuestion(advisor(), id), 'ANSWERED');
    expect(back.answer).toMatchObject({ id: given.answer?.id, text: '以实际居住地为准。', division: { code: CITY } });
    for (const place of [COMMUNITY, OTHER_DISTRICT, '310104003001']) {
      const persona = place === OTHER_DISTRICT ? `district:${place}` : `advisor:${place}`;
      expect(await findAnswers(city.at('advisors', persona), place ?? '', '居住地')).toMatchObject([
        { id: given.answer?.id, askedFrom: { code: COMMUNITY } },
      ]);
      const questions = `{ guidanceQuestions(within: "${CITY}") { edges { node { id } } } }`;
      expect((await city.at('advisors', persona).answer(questions)).errors).toMatchObject([
        { code: 'DIVISION_FORBIDDEN' },
      ]);
    }
    expect(await findAnswers(inDistrict(), DISTRICT, '居住地')).toEqual([]);
  }, 60_000);

  test('is answered, corrected and taken back by the city alone, and the district has what it says now', async () => {
    const { id } = await ask('单亲家庭收入如何核算');
    recordOf(await moveGuidanceQuestion(inDistrict(), id, 'PASS_ON'));
    const arrived = await onlyOneAtCity('单亲家庭');
    recordOf(await moveGuidanceQuestion(inCity(), arrived.id, 'ANSWER', { answer: '按共同生活成员核算。' }));
    await untilIn(() => readQuestion(inDistrict(), id), 'ANSWERED');
    const input = { answer: '可以', reason: '改' };
    expect((await moveGuidanceQuestion(inDistrict(), id, 'CORRECT', input)).error).toMatchObject({
      code: 'MOVE_UNAVAILABLE',
    });
    const byCity = await moveGuidanceQuestion(district.at('advisors', 'city'), id, 'CORRECT', input);
    expect(byCity.error).toMatchObject({ reason: 'ANSWERED_ELSEWHERE', path: ['input', 'action'] });
    const corrected = { answer: '含抚养费。', reason: '补充抚养费' };
    recordOf(await moveGuidanceQuestion(inCity(), arrived.id, 'CORRECT', corrected));
    const shown = await started.untilDelivered(
      () => readQuestion(inDistrict(), id),
      ({ answer }) => answer?.text === '含抚养费。',
    );
    expect(shown.answer).toMatchObject({ versions: [{ version: 2 }, { version: 1 }] });
    recordOf(await moveGuidanceQuestion(inCity(), arrived.id, 'RETRACT', { reason: '口径待定' }));
    const waiting = await untilIn(() => readQuestion(inDistrict(), id), 'PASSED_ON');
    expect(waiting.answer).toBeNull();
  }, 60_000);

  test('that is asked again stays with the district until it is passed on again, with why; once withdrawn, the answer before holds', async () => {
    const { id } = await ask('新就业人员救助渐退期');
    recordOf(await moveGuidanceQuestion(inDistrict(), id, 'PASS_ON'));
    const arrived = await onlyOneAtCity('渐退期');
    recordOf(await moveGuidanceQuestion(inCity(), arrived.id, 'ANSWER', { answer: '六个月。' }));
    await untilIn(() => readQuestion(inDistrict(), id), 'ANSWERED');
    const again = recordOf(await moveGuidanceQuestion(advisor(), id, 'REOPEN', { reason: '灵活就业呢' }));
    expect(again).toMatchObject({ state: 'ASKED', authority: { code: DISTRICT } });
    recordOf(await moveGuidanceQuestion(inDistrict(), id, 'PASS_ON'));
    expect(await untilIn(() => readQuestion(inCity(), arrived.id), 'ASKED')).toMatchObject({
      id: arrived.id,
      history: [{ from: 'ANSWERED', to: 'ASKED', reason: '灵活就业呢' }, {}, {}],
    });
    expect(recordOf(await moveGuidanceQuestion(advisor(), id, 'WITHDRAW'))).toMatchObject({
      state: 'ANSWERED',
      authority: { code: CITY },
      answer: { text: '六个月。' },
    });
    await untilIn(() => readQuestion(inCity(), arrived.id), 'ANSWERED');
    expect(await atCity('渐退期')).toHaveLength(1);
    const corrected = { answer: '十二个月。', reason: '新规' };
    recordOf(await moveGuidanceQuestion(inCity(), arrived.id, 'CORRECT', corrected));
    await started.untilDelivered(
      () => readQuestion(advisor(), id),
      ({ answer }) => answer?.text === '十二个月。',
    );
  }, 60_000);

  test('that was never answered is withdrawn at the city as well', async () => {
    const { id } = await ask('撤回的请示');
    recordOf(await moveGuidanceQuestion(inDistrict(), id, 'PASS_ON'));
    const arrived = await onlyOneAtCity('撤回的请示');
    recordOf(await moveGuidanceQuestion(advisor(), id, 'WITHDRAW'));
    expect(await untilIn(() => readQuestion(inCity(), arrived.id), 'WITHDRAWN')).toMatchObject({ answer: null });
  }, 60_000);

  test('that is asked again takes no answer to the first asking, and waits at the city no more once that was taken back', async () => {
    const { id } = await ask('两次答复的咨询');
    recordOf(await moveGuidanceQuestion(inDistrict(), id, 'PASS_ON'));
    const arrived = await onlyOneAtCity('两次答复');
    recordOf(await moveGuidanceQuestion(inCity(), arrived.id, 'ANSWER', { answer: '市级答复。' }));
    await untilIn(() => readQuestion(inDistrict(), id), 'ANSWERED');
    recordOf(await moveGuidanceQuestion(advisor(), id, 'REOPEN', { reason: '还有疑问' }));
    recordOf(await moveGuidanceQuestion(inCity(), arrived.id, 'RETRACT', { reason: '口径待定' }));
    await untilIn(() => readQuestion(inCity(), arrived.id), 'WITHDRAWN');
    recordOf(await moveGuidanceQuestion(inDistrict(), id, 'PASS_ON'));
    await untilIn(() => readQuestion(inCity(), arrived.id), 'ASKED');
    const late = { round: 1, answer: givenByCity('市级答复，更正后。') };
    await post('guidance-answer', [CITY, DISTRICT], { question: id, ...late });
    expect(await readQuestion(inDistrict(), id)).toMatchObject({ state: 'PASSED_ON', answer: null });
    recordOf(await moveGuidanceQuestion(inCity(), arrived.id, 'ANSWER', { answer: '第二次答复。' }));
    expect(await untilIn(() => readQuestion(inDistrict(), id), 'ANSWERED')).toMatchObject({
      answer: { text: '第二次答复。' },
    });
  }, 60_000);

  test('that the district had answered holds no answer of the district any more', async () => {
    const { id } = await ask('先区后市的咨询');
    recordOf(await moveGuidanceQuestion(inDistrict(), id, 'ANSWER', { answer: '区级答复。' }));
    recordOf(await moveGuidanceQuestion(advisor(), id, 'REOPEN', { reason: '不一致' }));
    expect(await findAnswers(inDistrict(), DISTRICT, '先区后市')).toHaveLength(1);
    recordOf(await moveGuidanceQuestion(inDistrict(), id, 'PASS_ON'));
    expect(await findAnswers(inDistrict(), DISTRICT, '先区后市')).toEqual([]);
    expect(await onlyOneAtCity('先区后市')).toMatchObject({ history: [{ from: null, reason: '不一致' }] });
  }, 60_000);
});

let serial = 0;

/** Posts a message, signed as from one owner to another. */
function post(kind: string, [from, to]: readonly (string | undefined)[], payload: object) {
  const places = new Map([
    [CITY, city],
    [DISTRICT, district],
    [OWN_STREET, street],
  ]);
  const body = {
    id: `0193b1c2-0000-7000-8000-${String(serial++).padStart(12, '0')}`,
    kind,
    version: 1,
    from: { owner: from, domain: 'advisors' },
    to: { owner: to, domain: 'advisors' },
    subject: String(serial),
    salt: 'x',
    payload: JSON.stringify(payload),
  };
  return started.post(places.get(to ?? '')?.urlOf('advisors') ?? '', JSON.stringify(body), `${from}>${to}`);
}

const givenByCity = (text: string) => ({
  id: `${CITY}-0193b1c2-0000-7000-8000-000000000001`,
  division: CITY,
  versions: [{ version: 1, text, writtenAt: '2026-10-31T00:00:00Z' }],
});

const told = (question: string) => ({
  question,
  round: 1,
  standing: 'ASKED',
  askedFrom: COMMUNITY,
  topic: null,
  title: '标题',
  text: '内容',
  askedOn: '2026-10-31',
  reason: null,
});

describe('a message', () => {
  test('asks for nobody but those beneath its sender, and answers for nobody who was not asked', async () => {
    const { id } = await ask('没有转交的咨询');
    const refused = { code: 'MESSAGE_REFUSED' };
    expect(await post('guidance-question', [CITY, DISTRICT], told(id))).toMatchObject(refused);
    const elsewhere = { ...told(id), askedFrom: '310104003' };
    expect(await post('guidance-question', [DISTRICT, CITY], elsewhere)).toMatchObject(refused);
    // Past the district.
    const own = { ...told(`${OWN_STREET}-0193b1c2-0000-7000-8000-000000000001`), askedFrom: OWN_STREET };
    expect(await post('guidance-question', [OWN_STREET, CITY], own)).toMatchObject(refused);
    const unasked = { question: id, round: 1, answer: givenByCity('可以') };
    await post('guidance-answer', [CITY, DISTRICT], unasked);
    expect(await readQuestion(inDistrict(), id)).toMatchObject({ state: 'ASKED', answer: null });
    expect(await post('guidance-answer', [DISTRICT, CITY], unasked)).toMatchObject(refused);
  });

  test('of a hostile district neither withdraws what another asked nor takes its place, and no owner answers past the bureau that is asked', async () => {
    const { id } = await ask('别区不能撤回');
    const theirs = { ...told(id), askedFrom: OTHER_DISTRICT };
    expect(await post('guidance-question', [OTHER_DISTRICT, CITY], theirs)).toMatchObject({ code: 'MESSAGE_REFUSED' });
    recordOf(await moveGuidanceQuestion(inDistrict(), id, 'PASS_ON'));
    const arrived = await onlyOneAtCity('别区不能撤回');
    const withdrawn = { ...theirs, standing: 'WITHDRAWN' };
    expect(await post('guidance-question', [OTHER_DISTRICT, CITY], withdrawn)).toMatchObject({
      code: 'MESSAGE_REFUSED',
    });
    expect(await readQuestion(inCity(), arrived.id)).toMatchObject({ state: 'ASKED', askedFrom: { code: COMMUNITY } });
    const asked = recordOf(await askGuidance(inStreet(), { division: OWN_STREET, title: '越级答复' }));
    const past = { question: asked.id, round: 1, answer: givenByCity('可以') };
    expect(await post('guidance-answer', [CITY, OWN_STREET], past)).toMatchObject({ code: 'MESSAGE_REFUSED' });
    expect(await readQuestion(inStreet(), asked.id)).toMatchObject({ state: 'PASSED_ON', answer: null });
  }, 60_000);

  test.each([
    ['a mobile phone in the text', { text: '联系+8613812345678' }],
    ['an identity number in the title', { title: '310101196001010019' }],
    ['a title that is too long', { title: '长'.repeat(101) }],
    ['a topic that is no code', { topic: 'food and drink' }],
  ])('with %s is set aside', async (_, wrong) => {
    const question = `${COMMUNITY}-0193b1c2-0000-7000-8000-000000000009`;
    const answer = await post('guidance-question', [DISTRICT, CITY], { ...told(question), ...wrong });
    expect(answer).toMatchObject({ code: 'MESSAGE_MALFORMED' });
  });

  test('of a topic that only a newer district knows is taken', async () => {
    const question = `${COMMUNITY}-0193b1c2-0000-7000-8000-000000000019`;
    const newer = { ...told(question), title: '较新的主题', topic: 'FOOD' };
    expect(await post('guidance-question', [DISTRICT, CITY], newer)).toMatchObject({ status: 200 });
    expect(await onlyOneAtCity('较新的主题')).toMatchObject({ state: 'ASKED' });
  });

  test('that nobody asks any more is taken whatever its texts are', async () => {
    const { id } = await ask('撤回不看文字');
    recordOf(await moveGuidanceQuestion(inDistrict(), id, 'PASS_ON'));
    const arrived = await onlyOneAtCity('撤回不看文字');
    const words = { title: '长'.repeat(101), text: '联系+8613812345678', topic: 'no topic' };
    const withdrawn = { ...told(id), askedFrom: COMMUNITY, ...words, standing: 'WITHDRAWN' };
    expect(await post('guidance-question', [DISTRICT, CITY], withdrawn)).toMatchObject({ status: 200 });
    expect(await readQuestion(inCity(), arrived.id)).toMatchObject({ state: 'WITHDRAWN', title: '撤回不看文字' });
  });

  test('with a number of somebody in an answer is set aside', async () => {
    const { id } = await ask('答复不写号码');
    const payload = { question: id, round: 1, answer: givenByCity('请致电 138-1234-5678') };
    expect(await post('guidance-answer', [CITY, DISTRICT], payload)).toMatchObject({ code: 'MESSAGE_MALFORMED' });
  });
});

test('a district asks the city at once, and a street that is an owner of its own its district, through which the answer comes back', async () => {
  const own = recordOf(await askGuidance(inDistrict(), { division: DISTRICT, title: '区级口径请示' }));
  expect(own).toMatchObject({
    state: 'PASSED_ON',
    authority: { code: CITY },
    history: [{ to: 'PASSED_ON' }, { to: 'ASKED' }],
  });
  expect(await onlyOneAtCity('口径请示')).toMatchObject({ askedFrom: { code: DISTRICT } });
  const asked = recordOf(await askGuidance(inStreet(), { division: OWN_STREET, title: '街道自有系统提问' }));
  expect(asked).toMatchObject({ state: 'PASSED_ON', authority: { code: DISTRICT } });
  const [arrived] = await started.untilDelivered(
    () => listQuestions(inDistrict(), DISTRICT, { search: '自有系统' }),
    ({ length }) => length === 1,
  );
  recordOf(await moveGuidanceQuestion(inDistrict(), arrived ?? '', 'PASS_ON'));
  const top = await onlyOneAtCity('自有系统');
  expect(top).toMatchObject({ askedFrom: { code: OWN_STREET } });
  recordOf(await moveGuidanceQuestion(inCity(), top.id, 'ANSWER', { answer: '可以。' }));
  expect((await untilIn(() => readQuestion(inStreet(), asked.id), 'ANSWERED')).answer).toMatchObject({
    text: '可以。',
    division: { code: CITY },
  });
  recordOf(await moveGuidanceQuestion(inStreet(), asked.id, 'REOPEN', { reason: '外省户籍呢' }));
  const again = await untilIn(() => readQuestion(inDistrict(), arrived ?? ''), 'ASKED');
  expect(again).toMatchObject({ authority: { code: DISTRICT }, history: [{ reason: '外省户籍呢' }, {}, {}, {}] });
  expect(await listQuestions(inDistrict(), DISTRICT, { filter: { waitingForMe: true } })).toContain(arrived);
  recordOf(await moveGuidanceQuestion(inDistrict(), arrived ?? '', 'PASS_ON'));
  const onceMore = await untilIn(() => readQuestion(inCity(), top.id), 'ASKED');
  expect(onceMore).toMatchObject({ history: [{ reason: '外省户籍呢' }, {}, {}] });
  recordOf(await moveGuidanceQuestion(inStreet(), asked.id, 'WITHDRAW'));
  await untilIn(() => readQuestion(inCity(), top.id), 'ANSWERED');
  recordOf(await moveGuidanceQuestion(inCity(), top.id, 'CORRECT', { answer: '不可以。', reason: '误' }));
  await started.untilDelivered(
    () => readQuestion(inStreet(), asked.id),
    ({ answer, state }) => state === 'ANSWERED' && answer?.text === '不可以。',
  );
}, 90_000);

describe('a question that the bureau above does not take', () => {
  test('because it refused to hear that nobody asks any more is told so again until it is taken', async () => {
    const { id } = recordOf(await askGuidance(inDistrict(), { division: DISTRICT, title: '撤回也要送达' }));
    const arrived = await onlyOneAtCity('撤回也要送达');
    const heldBy = (owner: string) =>
      city.asAdmin(`update advisors.guidance_question set origin_owner = '${owner}' where id = '${arrived.id}'`);
    await heldBy(OTHER_DISTRICT);
    recordOf(await moveGuidanceQuestion(inDistrict(), id, 'WITHDRAW'));
    await started.untilDelivered(
      () => district.asAdmin(`select state, payload from audit.message_out where subject = '${id}' and place = 2`),
      ([withdrawal]) => withdrawal?.['state'] === 'SET_ASIDE' && withdrawal['payload'] !== null,
    );
    await heldBy(DISTRICT);
    const taken = await untilIn(() => readQuestion(inCity(), arrived.id), 'WITHDRAWN');
    expect(taken).toMatchObject({ askedFrom: { code: DISTRICT } });
  });

  test('is answered by the bureau that passed it on, which sees why it came back', async () => {
    const { id } = await ask('退回本区的咨询');
    await district.asAdmin(`update advisors.guidance_question set title = repeat('长', 5000) where id = '${id}'`);
    recordOf(await moveGuidanceQuestion(inDistrict(), id, 'PASS_ON'));
    const back = await untilIn(() => readQuestion(inDistrict(), id), 'ASKED');
    expect(back['authority']).toEqual({ code: DISTRICT });
    const [step] = back['history'] as object[];
    const reason = expect.stringContaining('MESSAGE_MALFORMED');
    expect(step).toMatchObject({ from: 'PASSED_ON', to: 'ASKED', reason });
    expect(recordOf(await moveGuidanceQuestion(inDistrict(), id, 'ANSWER', { answer: '由本区答复。' }))).toMatchObject({
      state: 'ANSWERED',
    });
  });

  test('ends where nobody passed it on, and is asked in other words', async () => {
    await city.end();
    const { id } = recordOf(await askGuidance(inDistrict(), { division: DISTRICT, title: '未被接收的咨询' }));
    // What another owner asked already is nobody else's.
    await city.asAdmin(`insert into advisors.guidance_question
      (id, division, authority, asked_from, title, text, asked_on, round, origin, origin_owner, state, since, created_at, created_by)
      values ('31-' || gen_random_uuid(), '31', '31', '${OTHER_DISTRICT}', '占用', '占用', '2026-10-31', 1, '${id}', '${OTHER_DISTRICT}',
        'ASKED', now(), now(), 'test')`);
    await city.begin();
    const ended = await untilIn(() => readQuestion(inDistrict(), id), 'WITHDRAWN');
    const [step] = ended['history'] as object[];
    const reason = expect.stringContaining('MESSAGE_REFUSED');
    expect(step).toMatchObject({ from: 'PASSED_ON', to: 'WITHDRAWN', reason });
  });
});
