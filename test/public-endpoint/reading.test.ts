import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { closeStation, openStation } from '../testkit/advisor-verbs.ts';
import { type OpenedEndpoint, openPublicEndpoint } from '../testkit/public-endpoint.ts';
import { type SharedCity, sharedCity } from '../testkit/shared-city.ts';

const LIST = `query ($within: DivisionCode!, $kinds: [StationKind!], $search: String, $after: String) {
  stations(within: $within, filter: { kinds: $kinds }, search: $search, first: 5, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { id kind name address phone division { code name } } } } }`;
const ONE = 'query ($id: ID!) { station(id: $id) { id name phone serviceHours } }';

const listShape = z.object({
  stations: z.object({
    totalCount: z.number(),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    edges: z.array(z.object({ node: z.looseObject({ id: z.string(), kind: z.string(), name: z.string() }) })),
  }),
});

let city: SharedCity;
let endpoint: OpenedEndpoint;

beforeAll(async () => {
  city = await sharedCity();
  endpoint = await openPublicEndpoint(city);
}, 120_000);
afterAll(() => endpoint.close());

const list = async (variables: object) => {
  const { data, errors } = await endpoint.ask(LIST, { variables });
  expect(errors).toBeUndefined();
  return listShape.parse(data).stations;
};

/** A point of a community of Huangpu, which the district opens. */
async function openPoint(name: string): Promise<string> {
  const { ok } = await openStation(city.as('district:310101'), {
    kind: 'PROFESSIONAL_POINT',
    division: '310101002',
    name,
    providerName: '绿光社工服务社',
  });
  return ok?.id ?? '';
}

describe('somebody who is not signed in', () => {
  test('lists the open stations within a division, over all owners, in pages', async () => {
    const first = await list({ within: '31' });
    expect(first.edges).toHaveLength(5);
    expect(first.totalCount).toBeGreaterThan(100);
    const second = await list({ within: '31', after: first.pageInfo.endCursor });
    const ids = [...first.edges, ...second.edges].map(({ node }) => node.id);
    expect(new Set(ids).size).toBe(10);
  });

  test('narrows them by kind and by words, and finds one by its id', async () => {
    const { edges } = await list({ within: '310101', kinds: ['SUBDISTRICT_SERVICE'] });
    expect(new Set(edges.map(({ node }) => node.kind))).toEqual(new Set(['SUBDISTRICT_SERVICE']));
    const id = await openPoint('晨光专业服务点');
    expect((await list({ within: '31', search: '晨光专业' })).edges.map(({ node }) => node.id)).toContain(id);
    const { data } = await endpoint.ask(ONE, { variables: { id } });
    expect(data).toMatchObject({ station: { id, name: '晨光专业服务点', phone: '021-63201234' } });
  });

  test('finds the own street by the tree of divisions', async () => {
    const { data } = await endpoint.ask('{ division(code: "310101") { name parent { name } children { code name } } }');
    expect(data).toMatchObject({ division: { name: '黄浦区', parent: { name: '上海市' } } });
    expect(JSON.stringify(data)).toContain('310101002');
  });

  test('finds no station that was closed, neither in lists nor by its id', async () => {
    const id = await openPoint('暮色专业服务点');
    const before = await list({ within: '310101', search: '暮色专业' });
    expect(before.totalCount).toBe(1);
    await closeStation(city.as('district:310101'), { station: id, version: 1, reason: '机构停办' });
    expect((await list({ within: '310101', search: '暮色专业' })).totalCount).toBe(0);
    const { data, errors } = await endpoint.ask(ONE, { variables: { id } });
    expect(data).toEqual({ station: null });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
  });

  test('is told in the own language why nothing is found', async () => {
    const variables = { id: '310101002-01900000-0000-7000-8000-000000000000' };
    const [zh, en] = await Promise.all(
      ['zh', 'en'].map((language) => endpoint.ask(ONE, { variables, headers: { 'accept-language': language } })),
    );
    expect(zh?.errors?.[0]?.message).toMatch(/\p{Script=Han}/u);
    expect(en?.errors?.[0]?.message).toMatch(/^[ -~]+$/);
  });
});

const listedWith = (headers: Record<string, string>) =>
  endpoint.ask(LIST, { variables: { within: '310101' }, headers });

describe('a token', () => {
  test('changes nothing of what the public endpoint answers, whether it holds or not', async () => {
    const [plain, staff, broken] = await Promise.all([
      listedWith({}),
      listedWith({ authorization: `Bearer ${await city.tokenOf('district:310101')}` }),
      listedWith({ authorization: 'Bearer nonsense' }),
    ]);
    expect(staff.data).toEqual(plain.data);
    expect(broken.data).toEqual(plain.data);
  });
});
