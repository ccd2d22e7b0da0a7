import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { advisorAt, openStation } from '../testkit/advisor-verbs.ts';
import { type AdvisorsInstance, type Graph, startAdvisors } from '../testkit/advisors.ts';
import { recordOf } from '../testkit/write.ts';

type Page<Node> = {
  totalCount: number;
  edges: { cursor: string; node: Node }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
};

const PAGE_INFO = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const COMMUNITIES = ['310101002001', '310101002002', '310101002003', '310101002008'];

let instance: AdvisorsInstance;
let district: Graph;
const stations: string[] = [];
const advisors: string[] = [];

beforeAll(async () => {
  instance = await startAdvisors('310101');
  district = instance.as('district:310101');
  const street = instance.as('street:310101002');
  let serial = 0;
  for (const division of COMMUNITIES) {
    const { id } = recordOf(await openStation(district, { division }));
    stations.push(id);
    const steps = division.endsWith('8') ? ['SUBMIT'] : ['SUBMIT', 'FILE'];
    for (let i = 0; i < 3; i++) advisors.push((await advisorAt(street, id, serial++, ...steps)).id);
  }
});
afterAll(() => instance.close());

async function pages<Node>(field: string, selection: string, first: number): Promise<Page<Node>[]> {
  const query = `query ($after: String) { list: ${field.replace(')', ', first: ' + first + ', after: $after)')} {
    totalCount edges { cursor node { ${selection} } } ${PAGE_INFO} } }`;
  const all: Page<Node>[] = [];
  for (let after: string | null = null; ;) {
    const { list }: { list: Page<Node> } = await district.ask(query, { after });
    all.push(list);
    after = list.pageInfo.endCursor;
    if (!list.pageInfo.hasNextPage) return all;
  }
}

async function stationIds(filter: string): Promise<string[]> {
  const all = await pages<{ id: string }>(`stations(within: "310101002", filter: { ${filter} })`, 'id', 2);
  return all.flatMap(({ edges }) => edges.map(({ node }) => node.id));
}

async function filedWith(authority: string): Promise<string[]> {
  const field = `filings(within: "310101", filter: { authority: "${authority}" })`;
  const all = await pages<{ advisor: { id: string } }>(field, 'advisor { id }', 5);
  return all.flatMap(({ edges }) => edges.map(({ node }) => node.advisor.id));
}

const readsPersonal = (sql: string): boolean => /identity_number|phone/.test(sql);

function advisorsWith(selection: string): Promise<object> {
  return district.ask(`{ advisors(within: "310101") { edges { node { ${selection} } } } }`);
}

function stationsWithAdvisors(first: number): Promise<object> {
  const selection = 'id advisors { totalCount edges { node { name } } }';
  return district.ask(`{ stations(within: "310101", first: ${first}) { edges { node { ${selection} } } } }`);
}

describe('a list', () => {
  it('of the advisors whom an authority decides on holds those and nobody else', async () => {
    expect((await filedWith('310101002')).toSorted()).toEqual(advisors.toSorted());
    expect(await filedWith('310101')).toEqual([]);
  });

  it.each([1, 5, 12, 200])('of advisors by pages of %i is the sorted whole, without gap or repeat', async (first) => {
    const all = await pages<{ id: string }>('advisors(within: "310101")', 'id', first);
    expect(all.flatMap(({ edges }) => edges.map(({ node }) => node.id))).toEqual(advisors.toSorted());
    expect(all.map(({ pageInfo }) => pageInfo.hasPreviousPage)).toEqual(all.map((_, i) => i > 0));
    expect(all.every(({ totalCount }) => totalCount === advisors.length)).toBe(true);
  });

  it('of advisors holds those of the state asked for', async () => {
    const [page] = await pages<{ id: string }>(
      'advisors(within: "310101", filter: { filings: [SUBMITTED] })',
      'id',
      50,
    );
    expect(page?.edges.map(({ node }) => node.id)).toEqual(advisors.slice(9));
    expect(page?.totalCount).toBe(3);
  });

  it('of filings and of advisors holds those of a station', async () => {
    const filter = `filter: { stations: ["${stations[1]}"] }`;
    const [filings] = await pages<{ advisor: { id: string } }>(
      `filings(within: "310101", ${filter})`,
      'advisor { id }',
      50,
    );
    const [roster] = await pages<{ id: string }>(`advisors(within: "310101", ${filter})`, 'id', 50);
    expect(filings?.edges.map(({ node }) => node.advisor.id)).toEqual(advisors.slice(3, 6));
    expect(roster?.edges.map(({ node }) => node.id)).toEqual(advisors.slice(3, 6));
  });

  it('of filings finds the advisor by name, and holds those of the states asked for', async () => {
    const field = 'filings(within: "310101", filter: { states: [SUBMITTED] }, search: "wangmin")';
    const [found] = await pages<{ advisor: { id: string } }>(field, 'advisor { id }', 50);
    expect(found?.edges.map(({ node }) => node.advisor.id)).toEqual(advisors.slice(9));
  });

  it('of stations tells those below their floor from those at it, and the kinds apart', async () => {
    expect(await stationIds('staffed: true')).toEqual(stations.slice(0, 3));
    expect(await stationIds('staffed: false')).toEqual(stations.slice(3));
    expect(await stationIds('kinds: [COMMUNITY_POINT]')).toEqual(stations);
    expect(await stationIds('kinds: [DISTRICT_GUIDANCE]')).toEqual([]);
  });

  it('of divisions without a station leaves out those that have one', async () => {
    const all = await pages<{ code: string }>('divisionsWithoutStation(within: "310101002")', 'code', 3);
    const codes = all.flatMap(({ edges }) => edges.map(({ node }) => node.code));
    expect(codes).toEqual(codes.toSorted());
    expect(codes).toContain('310101002');
    expect(codes.filter((code) => COMMUNITIES.includes(code))).toEqual([]);
    expect(all[0]?.totalCount).toBe(codes.length);
  });

  it('of the advisors of a station goes by pages', async () => {
    const query = `query ($id: ID!, $after: String) { station(id: $id) { advisors(first: 2, after: $after) {
      totalCount edges { cursor node { id } } ${PAGE_INFO} } } }`;
    const id = stations[0];
    const one = await district.ask<{ station: { advisors: Page<{ id: string }> } }>(query, { id });
    const after = one.station.advisors.pageInfo.endCursor;
    const two = await district.ask<{ station: { advisors: Page<{ id: string }> } }>(query, { id, after });
    const found = [one, two].flatMap(({ station }) => station.advisors.edges.map(({ node }) => node.id));
    expect(found).toEqual(advisors.slice(0, 3));
    expect(two.station.advisors.totalCount).toBe(3);
  });

  it.each([
    ['first: 0', 'PAGE_SIZE_INVALID'],
    ['first: 201', 'PAGE_SIZE_INVALID'],
    ['after: "nonsense"', 'CURSOR_INVALID'],
    ['after: "WyIxIl0"', 'CURSOR_INVALID'],
  ])('asked with %s is refused with %s', async (argument, code) => {
    for (const list of ['stations', 'advisors', 'filings']) {
      const { data, errors } = await district.answer(`{ ${list}(within: "310101", ${argument}) { totalCount } }`);
      expect(data).toEqual({ [list]: null });
      expect(errors).toMatchObject([{ code }]);
    }
  });

  it('holds nothing from outside the caller, and says so', async () => {
    for (const list of ['stations', 'advisors', 'filings', 'divisionsWithoutStation']) {
      const { errors } = await instance
        .as('street:310101013')
        .answer(`{ ${list}(within: "310101002") { totalCount } }`);
      expect(errors).toMatchObject([{ code: 'DIVISION_FORBIDDEN', path: [list] }]);
    }
  });

  it('costs as many statements for twelve advisors as for one', async () => {
    const selection = `id identityNumber { text } phone { text } station { name } filing { history { to } }
      postings { since station { name } }`;
    const list = (first: number) => () =>
      district.ask(`{ advisors(within: "310101", first: ${first}) { edges { node { ${selection} } } } }`);
    const one = await instance.statementsOf(list(1));
    const twelve = await instance.statementsOf(list(12));
    expect(twelve.length).toBe(one.length);
    expect(one.length).toBeLessThanOrEqual(6);
  });

  it('of advisors reads numbers and phones only where they are asked for', async () => {
    const open = await instance.statementsOf(() => advisorsWith('name filing { state }'));
    const personal = await instance.statementsOf(() => advisorsWith('name phone { text }'));
    expect([open.filter(readsPersonal).length, personal.filter(readsPersonal).length]).toEqual([0, 1]);
  });

  it('of stations with their advisors costs as many statements for four as for one', async () => {
    const one = await instance.statementsOf(() => stationsWithAdvisors(1));
    expect((await instance.statementsOf(() => stationsWithAdvisors(4))).length).toBe(one.length);
  });

  it('of entities asks once for all of them, and unknown ones are null without an error', async () => {
    const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Advisor { name station { name } } } }`;
    const unknown = '310101002001-00000000-0000-7000-8000-000000000000';
    const keys = [...advisors, unknown].map((id) => ({ __typename: 'Advisor', id }));
    const statements = await instance.statementsOf(async () => {
      const { _entities: found } = await district.ask<{ _entities: (object | null)[] }>(query, { keys });
      expect(found.map((each) => each === null)).toEqual(keys.map(({ id }) => id === unknown));
    });
    expect(statements).toHaveLength(2);
  });

  it('names an entity by a malformed or forbidden id at its own path', async () => {
    const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Advisor { name } } }`;
    const keys = [advisors[0], 'x', '310104003001-00000000-0000-7000-8000-000000000000'];
    const { data, errors } = await district.answer(query, { keys: keys.map((id) => ({ __typename: 'Advisor', id })) });
    expect(data).toEqual({ _entities: [{ name: '王敏' }, null, null] });
    expect(errors).toMatchObject([
      { path: ['_entities', 1], code: 'ID_MALFORMED' },
      { path: ['_entities', 2], code: 'DIVISION_FORBIDDEN' },
    ]);
  });
});
