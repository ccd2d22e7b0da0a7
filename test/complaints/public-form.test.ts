import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { receiptTyped } from '#receipts';
import { advisorAt, openStation, tieAdvisor } from '../testkit/advisor-verbs.ts';
import { type City, startCity } from '../testkit/city.ts';
import { code } from '../testkit/codes.ts';
import { OF_RECEIPT, SUBMIT, listComplaints, moveComplaint } from '../testkit/complaint-verbs.ts';
import { type OpenedEndpoint, openPublicEndpoint } from '../testkit/public-endpoint.ts';
import { keyIn, postForm, receiptIn } from '../testkit/public-forms.ts';
import { recordOf } from '../testkit/write.ts';

const PUDONG = '310115';
const LUJIAZUI = '310115005';
const STORY = '专业服务点的工作人员两次没有按约定时间上门，也没有说明原因。';

let city: City;
let endpoint: OpenedEndpoint;

beforeAll(async () => {
  city = await startCity({ owners: [{ code: '31' }, { code: PUDONG }, { code: '310101' }] });
  endpoint = await openPublicEndpoint(city);
}, 120_000);
afterAll(async () => {
  await endpoint.close();
  await city.close();
});

const post = (path: string, fields: Readonly<Record<string, string>>, at = endpoint, headers = {}) =>
  postForm(at, path, fields, headers);

type Submitted = { submitComplaint: { ok: { receipt: string } | null; errors: { code: string; path: string[] }[] } };
async function submit(input: object, headers = {}, at: OpenedEndpoint = endpoint) {
  const answer = await at.ask(SUBMIT, {
    variables: { input: { division: PUDONG, happened: STORY, ...input } },
    headers,
  });
  const data = answer.data as Submitted | null | undefined;
  return { ...answer, ok: data?.submitComplaint.ok, refused: data?.submitComplaint.errors ?? [] };
}

test('a complaint about the professional point of Pudong is investigated by the bureau, unseen by those it is about, and its receipt tells the answer', async () => {
  const bureau = city.as(`district:${PUDONG}`);
  const point = recordOf(
    await openStation(city.as(`district:${PUDONG}`), {
      kind: 'PROFESSIONAL_POINT',
      division: PUDONG,
      street: LUJIAZUI,
      name: '浦东新区专业服务点',
      providerName: '绿光社工服务社',
    }),
  ).id;
  const people = [
    { subject: 'ding-yue', role: 'district-officer', division: code(PUDONG) },
    { subject: 'lead-of-the-point', role: 'district-officer', division: code(PUDONG) },
  ] as const;
  const advisors = [];
  for (const [serial, { subject }] of people.entries()) {
    const advisor = await advisorAt(bureau, point, 300 + serial);
    recordOf(await tieAdvisor(city.as(`street:${LUJIAZUI}`), advisor.id, subject));
    advisors.push(advisor.id);
  }
  const page = await endpoint.page(`/complaints/new?within=${PUDONG}&lang=zh`);
  const key = keyIn(page.html);
  const fields = {
    key,
    division: PUDONG,
    stationName: '浦东新区专业服务点',
    about: '丁悦',
    happened: STORY,
    name: '',
    phone: '',
  };
  const sent = await post('/complaints/new?lang=zh', fields);
  const receipt = receiptIn(sent.html);
  expect([sent.status, receipt.slice(0, 7), sent.headers.get('cache-control')]).toEqual([200, '310115-', 'no-store']);
  expect(receiptIn((await post('/complaints/new?lang=zh', fields)).html)).toBe(receipt);
  const [id = '', ...others] = await listComplaints(bureau, PUDONG);
  expect(others).toEqual([]);
  const ofThem = async () => {
    const answers = [];
    for (const person of people) {
      const graph = city.as(person);
      answers.push(await listComplaints(graph, PUDONG));
      answers.push(
        (await graph.answer('query ($id: ID!) { complaintCase(id: $id) { id } }', { id })).errors.map(
          ({ code: why }) => why,
        ),
      );
      answers.push(
        (await graph.answer(`{ division(code: "${PUDONG}") { complaints { waiting } complaintAnswers { received } } }`))
          .data,
      );
    }
    return answers;
  };
  const nothing = people.flatMap(() => [[], ['NOT_FOUND'], { division: { complaints: null, complaintAnswers: null } }]);
  expect(await ofThem()).toEqual(nothing);
  recordOf(
    await moveComplaint(bureau, id, 'ASSIGN', { assignee: 'zhou-hua', concerns: [advisors[0]], station: point }),
  );
  recordOf(await moveComplaint(bureau, id, 'INVESTIGATE'));
  expect((await post('/complaints?lang=zh', { receipt })).html).toContain('调查中');
  const answer = '两次上门均已提前改约，电话记录和短信可以证明，投诉所称情况不属实。';
  recordOf(await moveComplaint(bureau, id, 'ANSWER', { outcome: 'UNFOUNDED', answer }));
  expect(await ofThem()).toEqual(nothing);
  const told = await post('/complaints?lang=zh', { receipt: receipt.toUpperCase().replaceAll('-', ' ') });
  expect([told.status, told.html.includes(answer), told.html.includes('不属实'), told.html.includes('丁悦')]).toEqual([
    200,
    true,
    true,
    false,
  ]);
  const { data } = await endpoint.ask(OF_RECEIPT, { variables: { receipt } });
  expect(data).toMatchObject({ complaint: { state: 'ANSWERED', outcome: 'UNFOUNDED', answer } });
  const figures = await city
    .as('city')
    .ask(`{ division(code: "31") { complaints { answered waiting } complaintAnswers { received answered } } }`);
  expect(figures).toEqual({
    division: { complaints: { answered: 1, waiting: 0 }, complaintAnswers: { received: 1, answered: 1 } },
  });
});

describe('the form', () => {
  test('says what is wrong, keeps what was written, and sends nothing', async () => {
    const sent = await post('/complaints/new?lang=en', {
      key: randomUUID(),
      division: PUDONG,
      happened: ' ',
      about: '<b>某人</b>',
      phone: '12',
    });
    expect(sent.status).toBe(400);
    expect(sent.html).toContain('It has not been sent.');
    expect(sent.html).toContain('value="&lt;b&gt;某人&lt;/b&gt;"');
    expect(sent.html).not.toContain('<script');
    expect(receiptIn(sent.html)).toBe('');
  });

  test('tells of a receipt that is none what it tells of one that nobody has', async () => {
    const pages = [];
    for (const receipt of ['', 'x', `${PUDONG}-${randomUUID()}`, `310101-${randomUUID()}`]) {
      const { status, html } = await post('/complaints?lang=zh', { receipt });
      pages.push([status, html]);
    }
    expect(new Set(pages.map((page) => JSON.stringify(page))).size).toBe(1);
    expect(pages[0]?.[0]).toBe(404);
  });

  test('keeps what was written while the bureau does not answer, with its key', async () => {
    const fields = { key: randomUUID(), division: '310101', happened: STORY };
    await city.stopOwner('310101');
    const sent = await post('/complaints/new?lang=zh', fields);
    expect(sent.status).toBe(503);
    expect(sent.html).toContain('不会重复登记');
    expect(sent.html).toContain(STORY);
    expect(sent.html).toContain(`value="${fields.key}"`);
  });

  test('is not sent by the page of another site, nor the mutation', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', origin: 'https://other.example' };
    expect(
      (await post('/complaints/new', { key: randomUUID(), division: PUDONG, happened: STORY }, endpoint, headers)).html,
    ).not.toContain('class="receipt"');
    const refused = await submit({}, headers);
    expect([refused.status, refused.errors?.[0]?.extensions.code]).toEqual([403, 'REQUEST_INVALID']);
    expect((await submit({}, { origin: 'https://other.example' })).status).toBe(403);
  });
});

test('a receipt survives being typed', () => {
  const receipt = `310115-${randomUUID()}`;
  for (const written of [
    receipt.toUpperCase(),
    receipt.replaceAll('-', ''),
    ` ${receipt.replaceAll('-', '—')} `,
    receipt.replace('310115', '３１０１１５'),
  ])
    expect(receiptTyped(written)).toBe(receipt);
});

describe('the mutation of the public', () => {
  test('is counted by address with the look-ups, each alias for itself', async () => {
    const tight = await openPublicEndpoint(city, { public: { formsPerMinute: 3 } });
    const guess = `complaint(receipt: "${PUDONG}-${randomUUID()}") { state }`;
    const { status, errors } = await tight.ask(`{ a: ${guess} b: ${guess} c: ${guess} d: ${guess} }`);
    expect([status, errors?.map(({ extensions }) => extensions.code)]).toEqual([429, ['RATE_LIMITED']]);
    const sent = await submit({}, {}, tight);
    expect([sent.status, sent.ok ?? null, sent.headers.get('retry-after') !== null]).toEqual([429, null, true]);
    expect((await tight.ask(`{ stations(within: "${PUDONG}") { totalCount } }`)).status).toBe(200);
    await tight.close();
  });

  test('reaches the city too, and no cache keeps what a receipt tells', async () => {
    const { ok } = await submit({ division: '31' });
    expect(ok?.receipt).toMatch(/^31-/);
    expect(await listComplaints(city.as('city'), '31')).toHaveLength(1);
    const told = await endpoint.get({ query: `{ complaint(receipt: "${ok?.receipt}") { state } }` });
    expect([told.headers.get('cache-control'), await told.json()]).toEqual([
      'no-store',
      { data: { complaint: { state: 'RECEIVED' } } },
    ]);
  });

  test('names to the city a station and an advisor that a district keeps, which stay as they were named', async () => {
    const [station, advisor] = [`${LUJIAZUI}-${randomUUID()}`, `${LUJIAZUI}-${randomUUID()}`];
    const { ok, refused } = await submit({ division: '31', station });
    expect([typeof ok?.receipt, refused]).toEqual(['string', []]);
    const unknown = await submit({ station: `${PUDONG}-${randomUUID()}` });
    expect(unknown.refused).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'station'] }]);
    const [id = '', ...others] = await listComplaints(city.as('city'), '31', { stations: [station] });
    expect(others).toEqual([]);
    const stranger = await moveComplaint(city.as('city'), id, 'ASSIGN', {
      assignee: 'zhou-hua',
      concerns: [`31-${randomUUID()}`],
    });
    expect(stranger.error).toMatchObject({ code: 'NOT_FOUND', path: ['input', 'concerns'] });
    recordOf(await moveComplaint(city.as('city'), id, 'ASSIGN', { assignee: 'zhou-hua', concerns: [advisor] }));
    const query =
      'query ($id: ID!) { complaintCase(id: $id) { station { id } stationId concerns { id } concernedIds } }';
    expect(await city.as('city').ask(query, { id })).toEqual({
      complaintCase: { station: null, stationId: station, concerns: [], concernedIds: [advisor] },
    });
  });

  test('refuses at its fields, and reads nothing else of a complaint', async () => {
    const refused = await submit({ happened: '', division: LUJIAZUI });
    expect(refused.refused.map(({ path }) => path.join('.')).toSorted()).toEqual(['input.division', 'input.happened']);
    for (const query of [
      `{ complaints(within: "${PUDONG}") { totalCount } }`,
      '{ complaintCase(id: "x") { id } }',
      'mutation { moveComplaint(input: {}) { ok { id } } }',
    ])
      expect((await endpoint.ask(query)).errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});
