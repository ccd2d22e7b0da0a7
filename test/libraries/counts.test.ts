import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadShanghai } from '#divisions';
import { code as asCode } from '../testkit/codes.ts';
import type { Graph } from '../testkit/graph.ts';
import { type LibraryInstances, startLibraries } from '../testkit/libraries.ts';
import { type Entry, type Kind, type Page, add, tryChange } from '../testkit/library-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const LIBRARY_OF = `query ($divisions: [_Any!]!) { found: _entities(representations: $divisions) {
  ... on Division { code library { policies resources projects providers } } } }`;
type Libraries = { found: ({ library: Record<string, number> | null } | null)[] };
type Node = { id: string; open: string; until: string | null };

/** The lists, each with the period that must hold today. */
const LISTS = {
  policies: 'policies(within: $within, first: 200) { edges { node { id open: inForceFrom until: inForceUntil } } }',
  resources:
    'resources(within: $within, first: 200) { edges { node { id open: availableFrom until: availableUntil } } }',
  projects: 'projects(within: $within, first: 200) { edges { node { id open: runsFrom until: runsUntil } } }',
} as const;

const DIVISIONS = ['31', '310101', '310101002', '310101013'];
/** Those that keep libraries here, and the officer who does. */
const KEEPERS = [
  ['310101', 'district:310101'],
  ['310101002', 'street:310101002'],
  ['310101013', 'street:310101013'],
] as const;
const PERIODS = [
  ['2026-01-01', null],
  ['2026-10-31', '2026-10-31'],
  ['2026-01-01', '2026-10-30'],
  ['2026-11-01', null],
] as const;

let instances: LibraryInstances;
let district: Graph;

beforeAll(async () => {
  instances = await startLibraries('310101');
  district = instances.at('310101', 'district:310101');
  for (const [division, keeper] of KEEPERS) {
    const graph = instances.at('310101', keeper);
    const { id: provider } = await add(graph, 'provider', { division });
    for (const [from, until] of PERIODS) {
      await add(graph, 'policy', { issuedBy: division, inForceFrom: from, inForceUntil: until });
      await add(graph, 'resource', { provider, availableFrom: from, availableUntil: until });
      await add(graph, 'project', { provider, runsFrom: from, runsUntil: until });
    }
  }
});
afterAll(() => instances.close());

describe('the counts of a library', () => {
  it.each(DIVISIONS)('of %s equal a recount of its lists today', async (division) => {
    const city = instances.at('310101', 'city');
    const counted = await recount(city, division);
    const { found } = await city.ask<Libraries>(LIBRARY_OF, { divisions: [asKey(division)] });
    expect(found[0]?.library).toEqual(counted);
    expect(counted['policies']).toBeGreaterThan(0);
  });

  it('are one statement for any number of divisions', async () => {
    for (const divisions of [divisionsOf(1), divisionsOf(60)]) {
      const statements = await instances.statementsOf('310101', () => district.ask(LIBRARY_OF, { divisions }));
      expect(statements).toHaveLength(1);
    }
  });

  it('are those that are open when a month ends, corrected where an entry is, and today in the month that goes on', async () => {
    const graph = instances.at('310101', 'street:310101013');
    const { id } = await add(graph, 'policy', { issuedBy: '310101013', inForceFrom: '2025-11-05' });
    const months = async () => (await monthsOf('310101013')).found[0].months;
    const before = await months();
    expect([before[0], before[1], before[9], before[10], before[11]]).toEqual([
      { month: '2025-12', policies: 1, resources: 0, projects: 0, providers: 0 },
      { month: '2026-01', policies: 3, resources: 2, projects: 2, providers: 0 },
      { month: '2026-09', policies: 3, resources: 2, projects: 2, providers: 0 },
      { month: '2026-10', policies: 3, resources: 2, projects: 2, providers: 1 },
      { month: '2026-11', policies: null, resources: null, projects: null, providers: null },
    ]);
    recordOf(await tryChange(graph, 'policy', { policy: id, version: 1, inForceUntil: '2026-08-31' }));
    const after = await months();
    expect([after[7], after[8], after[9], after[10]]).toMatchObject([3, 3, 2, 2].map((policies) => ({ policies })));
    expect((await monthsOf('310101')).found[0].ranking).toMatchObject([
      { code: '310101015', library: { resources: 0 } },
    ]);
  });

  it('are refused outside the caller, and told for the rest', async () => {
    const street = instances.at('310101', 'street:310101002');
    const divisions = ['310101002', '310101013', '310101', 'none'].map(asKey);
    const { data, errors } = await street.answer<Libraries>(LIBRARY_OF, { divisions });
    expect(data?.found.map((division) => division?.library?.['providers'])).toEqual([
      1,
      undefined,
      undefined,
      undefined,
    ]);
    expect(errors?.map(({ code, path }) => [code, path?.[1]])).toEqual([
      ['DIVISION_MALFORMED', 3],
      ['DIVISION_FORBIDDEN', 1],
      ['DIVISION_FORBIDDEN', 2],
    ]);
  });

  it('are told to a partner', async () => {
    const partner = instances.at('310101', 'partner:ngo');
    const { found } = await partner.ask<Libraries>(LIBRARY_OF, { divisions: [asKey('310101')] });
    expect(found[0]?.library?.['providers']).toBe(3);
  });
});

describe('a list', () => {
  it.each<[Kind, string]>([
    ['policy', 'policies'],
    ['provider', 'providers'],
    ['resource', 'resources'],
    ['project', 'projects'],
  ])('of the kind %s paged one by three is the whole, in the order of division and id', async (_, list) => {
    const whole = await page(district, list, 200);
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const next: Page<Entry> = await page(district, list, 3, after);
      paged.push(...next.edges.map(({ node }) => node.id));
      expect(next.totalCount).toBe(whole.totalCount);
      after = next.pageInfo.hasNextPage ? next.pageInfo.endCursor : null;
    } while (after !== null);
    expect(paged).toEqual(whole.edges.map(({ node }) => node.id));
    expect(paged).toHaveLength(whole.totalCount);
    expect(paged.map((id) => id.split('-')[0])).toEqual(paged.map((id) => id.split('-')[0]).toSorted());
  });

  it('of offers reads its providers by one further statement', async () => {
    const query = '{ resources(within: "310101", first: 100) { edges { node { provider { name } } } } }';
    expect(await instances.statementsOf('310101', () => district.ask(query))).toHaveLength(2);
  });

  it.each([
    ['first: 0', 'PAGE_SIZE_INVALID'],
    ['first: 201', 'PAGE_SIZE_INVALID'],
    ['after: "nonsense"', 'CURSOR_INVALID'],
    ['after: "WzFd"', 'CURSOR_INVALID'],
  ])('with %s is refused with %s', async (argument, code) => {
    const { errors } = await district.answer(`{ policies(within: "310101", ${argument}) { totalCount } }`);
    expect(errors).toMatchObject([{ code }]);
  });

  it("of another district's library is refused, never shown as empty", async () => {
    const other = instances.at('310101', 'district:310104');
    const { data, errors } = await other.answer('{ projects(within: "310101") { totalCount } }');
    expect(data).toEqual({ projects: null });
    expect(errors).toMatchObject([{ code: 'DIVISION_FORBIDDEN', path: ['projects'] }]);
  });
});

// The months before and after today, and the ranking of the streets.
const monthsOf = (division: string) =>
  district.ask<{ found: [{ months: object[]; ranking: { code: string }[] }] }>(
    `query ($divisions: [_Any!]!) { found: _entities(representations: $divisions) { ... on Division {
      months: libraryByMonth(from: "2025-12", until: "2026-11") { month policies resources projects providers }
      ranking: libraryRanking(level: SUBDISTRICT, first: 1) { code library { resources } } } } }`,
    { divisions: [asKey(division)] },
  );

function asKey(code: string) {
  return { __typename: 'Division', code };
}

function divisionsOf(count: number) {
  const all = loadShanghai().listWithin(asCode('310101'));
  return all.slice(0, count).map((division) => asKey(division.code));
}

async function recount(graph: Graph, within: string): Promise<Record<string, number>> {
  const today = '2026-10-31';
  const counts: Record<string, number> = {};
  for (const [name, list] of Object.entries(LISTS)) {
    const data = await graph.ask<Record<string, { edges: { node: Node }[] }>>(
      `query ($within: DivisionCode!) { ${list} }`,
      { within },
    );
    const nodes = data[name]?.edges.map(({ node }) => node) ?? [];
    counts[name] = nodes.filter(({ open, until }) => open <= today && (until === null || until >= today)).length;
  }
  const { providers } = await graph.ask<{ providers: { totalCount: number } }>(
    'query ($within: DivisionCode!) { providers(within: $within) { totalCount } }',
    { within },
  );
  return { ...counts, providers: providers.totalCount };
}

async function page(graph: Graph, list: string, first: number, after: string | null = null): Promise<Page<Entry>> {
  const query = `query ($first: Int, $after: String) { page: ${list}(within: "310101", first: $first, after: $after) {
    edges { cursor node { id } } pageInfo { hasNextPage endCursor } totalCount } }`;
  return (await graph.ask<{ page: Page<Entry> }>(query, { first, after })).page;
}
