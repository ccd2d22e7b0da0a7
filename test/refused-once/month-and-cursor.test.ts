import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type City, startCity } from '../testkit/city.ts';
import { startTestGateway } from '../testkit/gateway.ts';
import { startPlainSubgraph } from '../testkit/plain-subgraph.ts';

let city: City;

beforeAll(async () => {
  city = await startCity({
    owners: [{ code: '31', domains: ['advisors', 'resources'] }, { code: '310101' }, { code: '310104' }],
  });
}, 120_000);
afterAll(() => city.close());

const MONTHS = `query ($month: YearMonth) {
  division(code: "31") { name all: children { visitCompliance(month: $month) { rate } } } }`;
const PAGES = `query ($after: String) { more: stations(within: "31", after: $after) { totalCount } }`;

async function ask(query: string, variables: object) {
  const response = await fetch(city.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await city.tokenOf('city')}` },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, body: await response.json() };
}

describe('a value that many owners would refuse each for itself', () => {
  test.each([
    ['a thirteenth month', MONTHS, { month: '2026-13' }, 'MONTH_INVALID', ['division', 'all', 'visitCompliance']],
    ['a day', MONTHS, { month: '2026-10-01' }, 'MONTH_INVALID', ['division', 'all', 'visitCompliance']],
    ['a number', MONTHS, { month: 202610 }, 'MONTH_INVALID', ['division', 'all', 'visitCompliance']],
    [
      'a month as the default of a variable',
      MONTHS.replace('YearMonth', 'YearMonth = "May"'),
      {},
      'MONTH_INVALID',
      ['division', 'all', 'visitCompliance'],
    ],
    [
      'a month as text, in a fragment',
      '{ division(code: "31") { ...F } } fragment F on Division { visitComplianceByMonth(until: "2026-00") { rate } }',
      {},
      'MONTH_INVALID',
      ['division', 'visitComplianceByMonth'],
    ],
    ['a cursor', PAGES, { after: 'none' }, 'CURSOR_INVALID', ['more']],
    ['an empty cursor', PAGES, { after: '' }, 'CURSOR_INVALID', ['more']],
  ])('is refused once, and nobody is asked: %s', async (_, query, variables, code, path) => {
    let answer: unknown;
    const { requests } = await city.costOf(async () => (answer = await ask(query, variables)));
    expect(answer).toEqual({
      status: 400,
      body: { errors: [{ message: expect.any(String), extensions: expect.objectContaining({ code, path }) }] },
    });
    expect(requests).toBe(0);
  });

  test.each([
    ['a month', MONTHS, { month: '2026-10' }],
    ['none', MONTHS, { month: null }],
    ['nothing', MONTHS, {}],
    ['a cursor', PAGES, { after: Buffer.from('["310101","x"]').toString('base64url') }],
    ['no cursor', PAGES, { after: null }],
  ])('is passed on where it is one: %s', async (_, query, variables) => {
    expect(await ask(query, variables)).toMatchObject({ status: 200, body: { data: expect.anything() } });
  });

  test('is left to a subgraph of others, whose cursors are its own', async () => {
    const sdl = `scalar YearMonth
      type Query { shelves(first: Int, after: String, month: YearMonth): ShelfConnection }
      type ShelfConnection { totalCount: Int }`;
    const library = await startPlainSubgraph(sdl, { Query: { shelves: () => ({ totalCount: 7 }) } });
    const gateway = await startTestGateway({ subgraphs: [{ name: 'library', url: library.url, sdl }] });
    const { data } = await gateway.ask('{ shelves(first: 1, after: "page 2", month: "May") { totalCount } }');
    expect(data).toEqual({ shelves: { totalCount: 7 } });
    await gateway.close();
    await library.stop();
  });
});
