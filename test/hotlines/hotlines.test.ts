import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type City, startCity } from '../testkit/city.ts';
import { type HotlineView, addHotline, changeHotline } from '../testkit/hotline-verbs.ts';
import { NOW } from '../testkit/owner-databases.ts';
import { type OpenedEndpoint, openPublicEndpoint } from '../testkit/public-endpoint.ts';
import { recordOf } from '../testkit/write.ts';

const LIST = 'query ($within: DivisionCode!) { hotlines(within: $within) { id name phone division { code } until } }';

let city: City;
let endpoint: OpenedEndpoint;
let clock = NOW;

beforeAll(async () => {
  city = await startCity({ owners: [{ code: '31' }, { code: '310101' }, { code: '310104' }], clock: () => clock });
  endpoint = await openPublicEndpoint(city);
}, 120_000);
afterAll(async () => {
  await endpoint.close();
  await city.close();
});

const district = () => city.as('district:310101');
const shownIn = async (within: string) => {
  const { data, errors } = await endpoint.ask(LIST, { variables: { within } });
  expect(errors).toBeUndefined();
  return (data as { hotlines: HotlineView[] }).hotlines.map(({ name, division }) => `${division.code} ${name}`);
};

test('each level publishes its own, everybody sees those of the place and of all above it, and who is signed in does so too', async () => {
  recordOf(await addHotline(city.as('city'), { division: '31', name: '市热线', phone: '12345' }));
  recordOf(await addHotline(district(), { division: '310101', name: '区热线' }));
  expect(await shownIn('310101002001')).toEqual(['310101 区热线', '31 市热线']);
  expect(await shownIn('310104')).toEqual(['31 市热线']);
  const ofAdvisor = await city.as('advisor:310101002001').ask<{ hotlines: object[] }>(LIST, { within: '310101002001' });
  expect(ofAdvisor.hotlines).toHaveLength(2);
  const { html } = await endpoint.page('/hotlines?within=310101&lang=zh');
  expect([html.includes('href="tel:02163201234"'), html.includes('市热线'), html.includes('<script')]).toEqual([
    true,
    true,
    false,
  ]);
});

test('one is changed and ended by its own level alone, at the version that was read', async () => {
  const hotline = recordOf(await addHotline(district(), { division: '310101', name: '旧热线' }));
  for (const [persona, expected] of [
    ['district:310104', 'DIVISION_FORBIDDEN'],
    ['city', 'NOT_ITS_OWN'],
  ] as const) {
    const { error } = await changeHotline(city.as(persona), { hotline: hotline.id, version: 1, hours: '全天' });
    expect([persona, [error?.code, (error as { reason?: string } | null)?.reason].includes(expected)]).toEqual([
      persona,
      true,
    ]);
  }
  const elsewhere = await addHotline(city.as('city'), { division: '310101' });
  expect(elsewhere.error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'division'] });
  expect((await changeHotline(district(), { hotline: hotline.id, version: 7, hours: '全天' })).error?.code).toBe(
    'VERSION_CONFLICT',
  );
  expect(
    (await changeHotline(district(), { hotline: hotline.id, version: 1, until: '2025-12-31' })).error,
  ).toMatchObject({
    path: ['input', 'until'],
  });
  recordOf(await changeHotline(district(), { hotline: hotline.id, version: 1, until: '2026-11-22' }));
  expect(await shownIn('310101')).not.toContain('310101 旧热线');
});

test('a district finds what it published again, open or not, and changes what has ended', async () => {
  const publish = async (name: string, dates: object) =>
    recordOf(await addHotline(district(), { division: '310101', name, ...dates })).id;
  const ended = await publish('已停用', { since: '2026-01-01', until: '2026-06-30' });
  const coming = await publish('将启用', { since: '2027-01-01' });
  const now = await publish('启用中', { since: '2026-01-01', until: '2026-12-31' });
  const query = `query ($within: DivisionCode!, $open: Boolean) { publishedHotlines(within: $within, filter: { open: $open }, first: 200) {
    totalCount edges { node { id } } } }`;
  type Page = { publishedHotlines: { totalCount: number; edges: { node: { id: string } }[] } };
  const found = async (open: boolean | null, within = '310101') => {
    const { publishedHotlines: page } = await district().ask<Page>(query, { within, open });
    expect(page.totalCount).toBe(page.edges.length);
    return page.edges.map(({ node }) => node.id);
  };
  expect(await found(null)).toEqual(expect.arrayContaining([ended, coming, now]));
  expect((await found(false)).toSorted()).toEqual(expect.arrayContaining([ended, coming].toSorted()));
  expect(await found(false)).not.toContain(now);
  expect(await found(true)).toContain(now);
  const { errors } = await district().answer(query, { within: '310104' });
  expect(errors).toMatchObject([{ code: 'DIVISION_FORBIDDEN' }]);
  recordOf(await changeHotline(district(), { hotline: ended, version: 1, until: null }));
  const one = await district().ask<{ hotline: object }>(`{ hotline(id: "${ended}") { name until version } }`);
  expect(one.hotline).toEqual({ name: '已停用', until: null, version: 2 });
});

test('those that are open are paged through over midnight, and a cursor of theirs fits no others', async () => {
  const query = `query ($open: Boolean, $first: Int, $after: String) {
    publishedHotlines(within: "310104", filter: { open: $open }, first: $first, after: $after) { edges { cursor node { id } } } }`;
  type Page = { publishedHotlines: { edges: { cursor: string; node: { id: string } }[] } };
  const bureau = city.as('district:310104');
  for (const name of ['热线一', '热线二']) recordOf(await addHotline(bureau, { division: '310104', name }));
  const { publishedHotlines: page } = await bureau.ask<Page>(query, { open: true, first: 1 });
  const after = page.edges[0]?.cursor;
  try {
    clock = new Date('2026-11-24T00:10:00+08:00');
    const next = await bureau.ask<Page>(query, { open: true, after });
    expect(next.publishedHotlines.edges.map(({ node }) => node.id)).not.toContain(page.edges[0]?.node.id);
    expect(next.publishedHotlines.edges).toHaveLength(1);
    expect((await bureau.answer(query, { open: false, after })).errors).toMatchObject([{ code: 'CURSOR_INVALID' }]);
  } finally {
    clock = NOW;
  }
});
