import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { type City, startCity } from '../testkit/city.ts';
import { LEAD_OF_RECEIPT, SUBMIT_LEAD, listLeads, moveLead, readLead, reported } from '../testkit/lead-verbs.ts';
import { type OpenedEndpoint, openPublicEndpoint } from '../testkit/public-endpoint.ts';
import { keyIn, postForm, receiptIn } from '../testkit/public-forms.ts';
import { recordOf } from '../testkit/write.ts';

const DISTRICT = '310101';
const STREET = '310101002';

let city: City;
let endpoint: OpenedEndpoint;

beforeAll(async () => {
  city = await startCity({ owners: [{ code: '31' }, { code: DISTRICT }, { code: '310104' }] });
  endpoint = await openPublicEndpoint(city, { public: { formsPerMinute: 100 } });
}, 120_000);
afterAll(async () => {
  await endpoint.close();
  await city.close();
});

const street = () => city.as(`street:${STREET}`);
const post = (path: string, fields: Readonly<Record<string, string>>) => postForm(endpoint, path, fields);

type Submitted = {
  submitLead: { ok: { receipt: string } | null; errors: { code: string; path: string[]; reason: string }[] };
};
async function submit(input: object, at: OpenedEndpoint = endpoint) {
  const answer = await at.ask(SUBMIT_LEAD, {
    variables: { input: { ...reported, reporterKind: 'NEIGHBOUR', ...input } },
  });
  return { status: answer.status, ...(answer.data as Submitted | undefined)?.submitLead };
}

test('a neighbour reports by the form, without a name; the street handles it, and the receipt tells how far it is and nothing else', async () => {
  const page = await endpoint.page(`/leads/new?within=${STREET}&lang=zh`);
  expect(page.html).not.toContain('<script');
  const fields = { key: keyIn(page.html), division: STREET, text: '楼上的老人没人照顾', reporterKind: 'GRID_WORKER' };
  const sent = await post('/leads/new?lang=zh', fields);
  const receipt = receiptIn(sent.html);
  expect([sent.status, receipt.slice(0, 10), sent.headers.get('cache-control')]).toEqual([
    200,
    `${STREET}-`,
    'no-store',
  ]);
  expect(receiptIn((await post('/leads/new?lang=zh', fields)).html)).toBe(receipt);
  const [id = '', ...others] = await listLeads(street(), STREET);
  expect(others).toEqual([]);
  expect(await readLead(street(), id)).toMatchObject({ source: 'GRID_CENTRE', person: { name: null } });
  const told = async () => (await post('/leads?lang=zh', { receipt: receipt.toUpperCase().replaceAll('-', ' ') })).html;
  expect(await told()).toContain('已收到');
  recordOf(await moveLead(street(), id, 'TRIAGE', { level: 'RED' }));
  expect(await told()).toContain('正在了解');
  recordOf(await moveLead(street(), id, 'HANDLE', { outcomes: ['SENT_TO_RESCUE'] }));
  const handled = await told();
  expect([handled.includes('已处理'), handled.includes('救助管理机构')]).toEqual([true, false]);
  expect((await endpoint.ask(LEAD_OF_RECEIPT, { variables: { receipt } })).data).toEqual({
    lead: { state: 'HANDLED' },
  });
});

describe('the form', () => {
  test('says what is wrong, keeps what was written, and sends nothing', async () => {
    const sent = await post('/leads/new?lang=en', {
      key: randomUUID(),
      division: STREET,
      text: ' ',
      address: '<b>某处</b>',
      contact: '12',
    });
    expect(sent.status).toBe(400);
    expect(sent.html).toContain('It has not been sent.');
    expect(sent.html).toContain('value="&lt;b&gt;某处&lt;/b&gt;"');
    expect(receiptIn(sent.html)).toBe('');
  });

  test('tells of a receipt that is none what it tells of one that nobody has', async () => {
    const pages = [];
    for (const receipt of ['', 'x', `${STREET}-${randomUUID()}`, `310104-${randomUUID()}`]) {
      const { status, html } = await post('/leads?lang=zh', { receipt });
      pages.push(JSON.stringify([status, html]));
    }
    expect(new Set(pages).size).toBe(1);
  });
});

describe('the mutation of the public', () => {
  test('is counted by address with the look-ups, each alias for itself', async () => {
    const tight = await openPublicEndpoint(city, { public: { formsPerMinute: 3 } });
    const guess = `lead(receipt: "${STREET}-${randomUUID()}") { state }`;
    const { status, errors } = await tight.ask(`{ a: ${guess} b: ${guess} c: ${guess} d: ${guess} }`);
    expect([status, errors?.map(({ extensions }) => extensions.code)]).toEqual([429, ['RATE_LIMITED']]);
    expect((await submit({ division: STREET }, tight)).status).toBe(429);
    await tight.close();
  });

  test('refuses a place that is none, and answers whether or not somebody is known there in the same words', async () => {
    expect((await submit({ division: '31' })).errors).toMatchObject([
      { reason: 'NOT_A_PLACE', path: ['input', 'division'] },
    ]);
    expect((await submit({ division: '310199' })).errors).toMatchObject([{ code: 'DIVISION_UNKNOWN' }]);
    const known = await submit({ division: STREET, personName: '吴桂英', personPhone: '13800001234' });
    const again = await submit({ division: STREET, personName: '吴桂英', personPhone: '13800001234' });
    expect([known.errors, again.errors]).toEqual([[], []]);
    expect(known.ok?.receipt).not.toBe(again.ok?.receipt);
  });

  test('reads no lead, no list and no figure', async () => {
    for (const query of [
      `{ leads(within: "${STREET}") { totalCount } }`,
      '{ leadCase(id: "x") { id } }',
      `{ division(code: "${STREET}") { leads { waiting } } }`,
      'mutation { recordLead(input: {}) { ok { receipt } } }',
    ])
      expect((await endpoint.ask(query)).errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});
