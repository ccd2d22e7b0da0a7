import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type City, startCity } from '../testkit/city.ts';
import { findAnswers } from '../testkit/guidance-verbs.ts';

const [DISTRICT, OTHER] = ['310101', '310104'];

let city: City;

beforeAll(async () => {
  city = await startCity({ owners: [{ code: '31' }, { code: DISTRICT }, { code: OTHER }], months: 3 });
}, 120_000);
afterAll(() => city.close());

const answeredBy = async (persona: string, within: string, search?: string) =>
  (await findAnswers(city.as(persona), within, search)).map(({ division }) => division);

test('an advisor finds what the own district and the city answered, and nothing of another district', async () => {
  const found = await answeredBy('advisor:310101002001', '310101002001');
  expect(found).toHaveLength(2);
  expect(found).toEqual(expect.arrayContaining([{ code: '31' }, { code: DISTRICT }]));
  expect(await answeredBy('district:310104', OTHER, '救助')).toEqual([{ code: OTHER }]);
  expect(await answeredBy('district:310104', OTHER, '存款')).toEqual([{ code: '31' }]);
  const { errors } = await city
    .as('district:310104')
    .answer(`{ guidanceAnswers(within: "${DISTRICT}") { edges { node { id } } } }`);
  expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['DIVISION_FORBIDDEN']));
});

test('pages of answers of several owners go on where they ended', async () => {
  type Page = {
    guidanceAnswers: {
      totalCount: number;
      edges: { node: { id: string } }[];
      pageInfo: { endCursor: string; hasNextPage: boolean };
    };
  };
  const query = `query ($after: String) { guidanceAnswers(within: "${DISTRICT}", first: 1, after: $after) {
    totalCount edges { node { id } } pageInfo { endCursor hasNextPage } } }`;
  const officer = city.as(`district:${DISTRICT}`);
  const first = (await officer.ask<Page>(query)).guidanceAnswers;
  expect(first).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
  const second = (await officer.ask<Page>(query, { after: first.pageInfo.endCursor })).guidanceAnswers;
  expect(second.pageInfo.hasNextPage).toBe(false);
  expect(second.edges[0]?.node.id).not.toBe(first.edges[0]?.node.id);
});

test('the city adds up what its districts recorded, and shows no total of people where one is unknown', async () => {
  type Counts = { events: number; countedReach: number; reachUnknown: number; reach: number | null };
  type Shown = { division: { outreach: Counts & { byChannel: (Counts & { channel: string })[] } } };
  const parts = 'events countedReach reachUnknown reach';
  const ask = async (code: string) =>
    (
      await city
        .as('city')
        .ask<Shown>(
          `{ division(code: "${code}") { outreach(month: "${MONTH}") { ${parts} byChannel { channel ${parts} } } } }`,
        )
    ).division.outreach;
  const whole = await ask('31');
  const list = `query ($within: DivisionCode!) { outreach(within: $within, first: 200, filter: { from: "${MONTH}-01", until: "${MONTH}-30" }) {
    totalCount edges { node { channel reach } } } }`;
  type Page = { outreach: { totalCount: number; edges: { node: { channel: string; reach: number | null } }[] } };
  const { outreach } = await city.as('city').ask<Page>(list, { within: '31' });
  const events = outreach.edges.map(({ node }) => node);
  expect(whole.events).toBe(outreach.totalCount);
  expect(whole.events).toBeGreaterThan(2);
  const unknown = events.filter(({ reach }) => reach === null).length;
  expect([whole.reachUnknown, whole.reach === null]).toEqual([unknown, unknown > 0]);
  for (const { channel, ...counts } of whole.byChannel) {
    const some = events.filter((event) => event.channel === channel);
    expect([channel, counts.events]).toEqual([channel, some.length]);
    expect([channel, counts.reach === null]).toEqual([channel, some.some(({ reach }) => reach === null)]);
  }
});

/** Of the seed, in which each street may have held something. */
const MONTH = '2026-09';
