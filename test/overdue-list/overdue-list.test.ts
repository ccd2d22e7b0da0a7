import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { clients } from '../../subgraphs/clients/index.ts';
import { endService, person, recordVisit, registerClient, registerHousehold } from '../testkit/client-verbs.ts';
import type { Graph } from '../testkit/graph.ts';
import { type Instance, startInstance } from '../testkit/instance.ts';
import { serveIn } from '../testkit/serving.ts';
import { recordOf } from '../testkit/write.ts';

const COMMUNITIES = ['310101002001', '310101002002', '310101013001'] as const;
const OVERDUE = `query ($within: DivisionCode!, $first: Int, $after: String) {
  overdueVisits(within: $within, first: $first, after: $after) {
    totalCount
    edges { cursor node { daysOverdue dueOn client { id division { code } category advisor { id } } } }
    pageInfo { hasNextPage endCursor } } }`;

type Overdue = { daysOverdue: number; dueOn: string; client: { id: string; division: { code: string } } };
type Page = {
  totalCount: number;
  edges: { cursor: string; node: Overdue }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
};

let instance: Instance;
let officer: Graph;

async function overdue(graph: Graph, within: string, first = 200, after: string | null = null): Promise<Page> {
  return (await graph.ask<{ overdueVisits: Page }>(OVERDUE, { within, first, after })).overdueVisits;
}

/** All pages from a cursor on; `between` runs after each page. */
async function walk(within: string, first: number, between: (page: Page) => Promise<void>): Promise<Overdue[]> {
  const nodes: Overdue[] = [];
  let after: string | null = null;
  for (;;) {
    const page: Page = await overdue(officer, within, first, after);
    nodes.push(...page.edges.map(({ node }) => node));
    if (!page.pageInfo.hasNextPage) return nodes;
    after = page.pageInfo.endCursor;
    await between(page);
  }
}

beforeAll(async () => {
  instance = await startInstance(clients, '310101');
  officer = instance.as('district:310101');
  for (const [month, count] of [
    ['01', 6],
    ['02', 5],
    ['03', 7],
  ] as const) {
    instance.setClock(`2026-${month}-15`);
    for (const division of COMMUNITIES) {
      recordOf(
        await registerHousehold(
          officer,
          division,
          Array.from({ length: count }, () => person()),
        ),
      );
    }
  }
  instance.setClock('2026-04-10');
});

afterAll(() => instance.close());

it('shows those whose month went by without a visit, the longest overdue first, each once', async () => {
  const { edges, totalCount, pageInfo } = await overdue(officer, '310101');
  const nodes = edges.map(({ node }) => node);
  expect(totalCount).toBe(33);
  expect(pageInfo.hasNextPage).toBe(false);
  expect(nodes.filter(({ dueOn }) => dueOn === '2026-02-28')).toHaveLength(18);
  expect(nodes.filter(({ dueOn }) => dueOn === '2026-03-31')).toHaveLength(15);
  expect(new Set(nodes.map(({ daysOverdue }) => daysOverdue))).toEqual(new Set([41, 10]));
  const keys = nodes.map(({ dueOn, client }) => `${dueOn} ${client.id}`);
  expect(keys).toEqual(keys.toSorted());
});

it('keeps to the division asked for, whoever asks', async () => {
  const street = await overdue(officer, '310101013');
  expect(new Set(street.edges.map(({ node }) => node.client.division.code))).toEqual(new Set(['310101013001']));
  expect(street.totalCount).toBe(11);
  expect(await overdue(instance.as('city'), '31')).toMatchObject({ totalCount: 33 });
  const { errors } = await instance.as('street:310101013').answer(OVERDUE, { within: '310101' });
  expect(errors.map(({ code }) => code)).toEqual(['DIVISION_FORBIDDEN']);
});

it.each([1, 4, 7])('is whole when read in pages of %i, without gap or repeat', async (first) => {
  const whole = (await overdue(officer, '310101')).edges.map(({ node }) => node);
  expect(await walk('310101', first, async () => {})).toEqual(whole);
});

it('neither repeats nor leaves out anyone while visits are recorded between pages', async () => {
  const before = (await overdue(officer, '310101')).edges.map(({ node }) => node.client.id);
  const visited = new Set<string>();
  const seen = await walk('310101', 4, async (page) => {
    // One who was shown and one who comes later are visited, and leave the list.
    for (const id of [page.edges[0]?.node.client.id, before.findLast((later) => !visited.has(later))]) {
      if (id === undefined || visited.has(id)) continue;
      visited.add(id);
      recordOf(await recordVisit(officer, id, '2026-04-10'));
    }
  });
  const ids = seen.map(({ client }) => client.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of before) expect(ids.includes(id) || visited.has(id)).toBe(true);
  const after = await overdue(officer, '310101');
  expect(after.totalCount).toBe(before.length - visited.size);
});

it('turns at midnight in Shanghai, and forgets whose service ended', async () => {
  const division = '310101002003';
  instance.setClock('2026-04-10');
  const stays = await registerClient(officer, division);
  const ends = await registerClient(officer, division);
  instance.setClock('2026-05-31T23:59:59+08:00');
  expect((await overdue(officer, division)).totalCount).toBe(0);
  instance.setClock('2026-06-01T00:00:00+08:00');
  expect((await overdue(officer, division)).edges.map(({ node }) => [node.client.id, node.daysOverdue])).toEqual([
    [stays.id, 1],
    [ends.id, 1],
  ]);
  recordOf(await endService(officer, ends.id));
  expect((await overdue(officer, division)).totalCount).toBe(1);
});

it('of visits due holds whoever is not yet visited this month, and can be narrowed to an advisor', async () => {
  const division = '310101002006';
  const advisor = await serveIn(instance.database, '310101', division);
  instance.setClock('2026-06-15');
  const [visited, open, mine] = [
    await registerClient(officer, division),
    await registerClient(officer, division),
    await registerClient(officer, division, { advisor }),
  ];
  instance.setClock('2026-07-02');
  recordOf(await recordVisit(officer, visited.id, '2026-07-01'));
  const query = `query ($advisor: ID) { visitsDue(within: "${division}", advisor: $advisor) { totalCount edges { node { id } } } }`;
  expect(await officer.ask(query)).toEqual({
    visitsDue: { totalCount: 2, edges: [{ node: { id: open.id } }, { node: { id: mine.id } }] },
  });
  expect(await officer.ask(query, { advisor })).toEqual({
    visitsDue: { totalCount: 1, edges: [{ node: { id: mine.id } }] },
  });
});

it('is narrowed and ordered by what its rows show, also for those who may not read the clients', async () => {
  const division = '310101002007';
  const advisor = await serveIn(instance.database, '310101', division);
  instance.setClock('2026-06-15');
  const mine = await registerClient(officer, division, { advisor, category: 'EXTREME_HARDSHIP' });
  instance.setClock('2026-07-15');
  const later = await registerClient(officer, division);
  instance.setClock('2026-10-01');
  const narrowed = async (as: string, args: string): Promise<string[]> => {
    const query = `{ overdueVisits(within: "${division}" ${args}) { totalCount edges { node { client { id } } } } }`;
    const { overdueVisits: page } = await instance.as(as).ask<{ overdueVisits: Page }>(query);
    expect(page.totalCount).toBe(page.edges.length);
    return page.edges.map(({ node }) => node.client.id);
  };
  for (const as of ['city', 'district:310101']) {
    expect(await narrowed(as, '')).toEqual([mine.id, later.id]);
    expect(await narrowed(as, 'orderBy: { direction: DESC }')).toEqual([later.id, mine.id]);
    expect(await narrowed(as, `filter: { advisor: "${advisor}" }`)).toEqual([mine.id]);
    expect(await narrowed(as, 'filter: { served: false }')).toEqual([later.id]);
    expect(await narrowed(as, 'filter: { categories: [EXTREME_HARDSHIP] }')).toEqual([mine.id]);
  }
  const due = `{ visitsDue(within: "${division}", filter: { served: false, visitDueBy: "2026-08-31" }) { edges { node { id } } } }`;
  expect(await officer.ask(due)).toEqual({ visitsDue: { edges: [{ node: { id: later.id } }] } });
});

it('goes on over midnight from a page of the day before', async () => {
  const division = '310101013001';
  instance.setClock('2026-09-30T23:59:59+08:00');
  const first = await overdue(officer, division, 1);
  instance.setClock('2026-10-01T00:00:00+08:00');
  const rest = await overdue(officer, division, 200, first.pageInfo.endCursor);
  expect(rest.edges.length).toBe(first.totalCount - 1);
});

it('of all clients follows the divisions, and can be narrowed to a category', async () => {
  const query = `query ($categories: [CodeKey!], $after: String) { clients(within: "310101013", filter: { categories: $categories }, first: 15, after: $after) {
    totalCount edges { cursor node { id } } pageInfo { endCursor hasNextPage } } }`;
  type Clients = {
    clients: { totalCount: number; edges: { node: { id: string } }[]; pageInfo: { endCursor: string } };
  };
  const { clients: first } = await officer.ask<Clients>(query);
  const { clients: second } = await officer.ask<Clients>(query, { after: first.pageInfo.endCursor });
  const ids = [...first.edges, ...second.edges].map(({ node }) => node.id);
  expect([first.totalCount, ids.length, new Set(ids).size]).toEqual([18, 18, 18]);
  expect(ids).toEqual(ids.toSorted());
  const { clients: others } = await officer.ask<Clients>(query, { categories: ['OTHER_RESIDENT'] });
  expect(others).toMatchObject({ totalCount: 0, edges: [] });
});

it.each([
  ['a page of no rows', { first: 0 }, 'PAGE_SIZE_INVALID'],
  ['a page of too many rows', { first: 201 }, 'PAGE_SIZE_INVALID'],
  ['a cursor that is none', { after: 'x' }, 'CURSOR_INVALID'],
  ['a cursor of another list', { after: Buffer.from('["310101002001","x"]').toString('base64url') }, 'CURSOR_INVALID'],
])('%s is refused', async (_, variables, code) => {
  const { errors } = await officer.answer(OVERDUE, { within: '310101', ...variables });
  expect(errors.map((error) => error.code)).toEqual([code]);
});

it('costs the same statements whatever the number of rows', async () => {
  const query = `query ($first: Int) { overdueVisits(within: "310101", first: $first) { totalCount edges { node { client {
    id name { text } phone { text } address { text } sex needs household { members { id } } categories { category }
    visits(first: 3) { totalCount edges { node { summary earlierVersions { version } } } } } } } } }`;
  const few = await instance.statementsOf(() => officer.ask(query, { first: 2 }));
  const many = await instance.statementsOf(() => officer.ask(query, { first: 20 }));
  expect(many.length).toBe(few.length);
  expect(many.length).toBeLessThan(14);
});

it('of figures for many divisions is one statement, whatever their fields', async () => {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Division {
    clients { total households } visitCompliance { due } visitComplianceByMonth { due done } } } }`;
  const of = ['31', '310101', '310101002', '310101013', ...COMMUNITIES].map((code) => ({
    __typename: 'Division',
    code,
  }));
  const statements = await instance.statementsOf(() => instance.as('city').ask(query, { of }));
  expect(statements).toHaveLength(1);
});
