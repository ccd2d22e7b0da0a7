import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { prepareDatabases } from '../../subgraphs/index.ts';
import { type City, startCity } from '../testkit/city.ts';
import { code as codeOf } from '../testkit/codes.ts';
import type { Graph } from '../testkit/graph.ts';
import { add } from '../testkit/library-verbs.ts';
import { connectTo } from '../testkit/raw-sql.ts';

const OWNERS = ['31', '310101', '310104'] as const;
const TITLES = ['助餐', '助餐服务', '\u{20BB7}野家助餐', '\uFF21级助浴', '助浴', '上海助医', 'care 服务', '三助餐'];
const KINDS = ['GOODS', 'SERVICE', 'PLACE'];
const DAYS = ['2026-01-01', '2026-06-01', '2026-11-23'];
const ORDERS = ['DIVISION', 'TITLE', 'AVAILABLE_FROM', 'AVAILABLE_UNTIL'] as const;

const LIST = `query ($within: DivisionCode!, $filter: ResourceFilter, $orderBy: ResourceOrder, $search: String, $first: Int, $after: String) {
  resources(within: $within, filter: $filter, orderBy: $orderBy, search: $search, first: $first, after: $after) {
    totalCount edges { node { id title } } pageInfo { hasNextPage endCursor } } }`;

type Row = {
  readonly id: string;
  readonly division: string;
  readonly title: string;
  readonly kind: string;
  readonly availableFrom: string;
  readonly availableUntil: string | null;
};
type Page = {
  readonly totalCount: number | null;
  readonly edges: readonly { readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};
type Question = {
  readonly within: string;
  readonly filter: { readonly kinds?: readonly string[]; readonly availableOn?: string };
  readonly orderBy: { readonly field: (typeof ORDERS)[number]; readonly direction: 'ASC' | 'DESC' };
  readonly search?: string;
};

let city: City;
let analyst: Graph;
const rows: Row[] = [];

beforeAll(async () => {
  city = await startCity({ owners: OWNERS.map((code) => ({ code, domains: ['resources'] })) });
  analyst = city.as('city');
  await Promise.all(OWNERS.map(addResources));
});
afterAll(() => city.close());

async function addResources(division: string, seed: number): Promise<void> {
  const keeper = city.straightAt(division, 'resources', division === '31' ? 'city' : `district:${division}`);
  const { id: provider } = await add(keeper, 'provider', { division });
  const samples = fc.sample(
    fc.record({
      title: fc.constantFrom(...TITLES),
      kind: fc.constantFrom(...KINDS),
      availableFrom: fc.constantFrom(...DAYS),
      availableUntil: fc.constantFrom(null, null, '2026-11-23', '2027-01-01'),
    }),
    { numRuns: 14, seed },
  );
  for (const sample of samples) {
    const { id } = await add(keeper, 'resource', { provider, ...sample });
    rows.push({ id, division, ...sample });
  }
}

const questions: fc.Arbitrary<Question> = fc.record(
  {
    within: fc.constantFrom('31', '31', '310101'),
    filter: fc.record(
      { kinds: fc.subarray(KINDS, { minLength: 1 }), availableOn: fc.constantFrom(...DAYS) },
      { requiredKeys: [] },
    ),
    orderBy: fc.record({ field: fc.constantFrom(...ORDERS), direction: fc.constantFrom('ASC', 'DESC') }),
    search: fc.constantFrom('助餐', '服务', 'care'),
  },
  { requiredKeys: ['within', 'filter', 'orderBy'] },
);

/** The same by filtering and sorting all rows at once. */
function expected({ within, filter, orderBy, search }: Question, known: readonly Row[] = rows): string[] {
  const { kinds, availableOn } = filter;
  const found = known.filter(
    (row) =>
      row.division.startsWith(within) &&
      (kinds === undefined || kinds.includes(row.kind)) &&
      (search === undefined || row.title.includes(search)) &&
      (availableOn === undefined ||
        (row.availableFrom <= availableOn && (row.availableUntil === null || row.availableUntil >= availableOn))),
  );
  return found.toSorted((a, b) => compare(a, b, orderBy)).map(({ id }) => id);
}

function compare(a: Row, b: Row, { field, direction }: Question['orderBy']): number {
  const sense = direction === 'DESC' ? -1 : 1;
  const [x, y] = [keyOf(a, field), keyOf(b, field)];
  if (x === null || y === null) return Number(x === null) - Number(y === null) || sense * bytes(a.id, b.id);
  return sense * (bytes(x, y) || bytes(a.id, b.id));
}

function keyOf(row: Row, field: (typeof ORDERS)[number]): string | null {
  if (field === 'DIVISION') return row.division;
  if (field === 'TITLE') return row.title;
  return field === 'AVAILABLE_FROM' ? row.availableFrom : row.availableUntil;
}

const bytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** All pages of the list, and the count that each of them told. */
async function walk(question: Question, first: number): Promise<{ ids: string[]; counts: Set<number | null> }> {
  const ids: string[] = [];
  const counts = new Set<number | null>();
  let after: string | null = null;
  for (;;) {
    const answer: { readonly data: { resources: Page | null } | null } = await analyst.answer(LIST, {
      ...question,
      first,
      after,
    });
    const page = answer.data?.resources;
    ids.push(...(page?.edges ?? []).map(({ node }) => node.id));
    counts.add(page?.totalCount ?? null);
    if (page?.pageInfo.hasNextPage !== true) return { ids, counts };
    after = page.pageInfo.endCursor;
  }
}

const PAGE = 'totalCount edges { node { id } } pageInfo { hasNextPage endCursor }';

async function cursorOf(args: string): Promise<string | null> {
  const { page } = await analyst.ask<{ page: Page }>(
    `{ page: resources(within: "31", first: 1, ${args}) { ${PAGE} } }`,
  );
  return page.pageInfo.endCursor;
}

async function foundBy(search: string): Promise<string[]> {
  const { page } = await analyst.ask<{ page: Page }>(
    `{ page: providers(within: "31", search: "${search}") { ${PAGE} } }`,
  );
  return page.edges.map(({ node }) => node.id);
}

describe('a list over several owners', () => {
  it('is all rows filtered and sorted at once, whatever is asked and by whatever pages', async () => {
    await fc.assert(
      fc.asyncProperty(questions, fc.integer({ min: 1, max: 9 }), async (question, first) => {
        const whole = expected(question);
        expect(await walk(question, first)).toEqual({ ids: whole, counts: new Set([whole.length]) });
      }),
      { numRuns: 30 },
    );
  });

  it('refuses a cursor of another order, another filter or another list', async () => {
    const title = await cursorOf('orderBy: { field: TITLE }');
    const filtered = await cursorOf('filter: { kinds: [GOODS, SERVICE, PLACE] }');
    for (const [field, args] of [
      ['resources', `after: "${title}"`],
      ['resources', `orderBy: { field: TITLE, direction: DESC }, after: "${title}"`],
      ['resources', `orderBy: { field: AVAILABLE_FROM }, after: "${title}"`],
      ['resources', `after: "${filtered}"`],
      ['providers', `after: "${await cursorOf('')}"`],
    ]) {
      const { errors } = await analyst.answer(`{ ${field}(within: "31", ${args}) { totalCount } }`);
      expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['CURSOR_INVALID']));
    }
  });

  it('refuses a word of one character once, before any owner is asked', async () => {
    const { errors } = await analyst.answer('{ providers(within: "31", search: "助餐 社") { totalCount } }');
    expect(errors).toMatchObject([{ code: 'SEARCH_TOO_SHORT' }]);
  });

  it('finds what a changed row says now, and no longer what it said', async () => {
    const keeper = city.straightAt('310101', 'resources', 'district:310101');
    const { id } = await add(keeper, 'provider', { division: '310101', name: '旧名字' });
    expect(await foundBy('旧名')).toEqual([id]);
    expect(await foundBy('jmz')).toEqual([id]);
    await keeper.ask(
      `mutation { changeProvider(input: { provider: "${id}", version: 1, name: "新招牌" }) { ok { id } errors { code } } }`,
    );
    expect(await foundBy('旧名')).toEqual([]);
    expect(await foundBy('xinzhaopai')).toEqual([id]);
  });

  it('rewrites those words alone that a change alters', async () => {
    const keeper = city.straightAt('310101', 'resources', 'district:310101');
    const { id } = await add(keeper, 'provider', { division: '310101', name: '旧名字社' });
    const admin = await connectTo(city.databaseUrlOf('310101'));
    const words = async () => {
      const { rows: kept } = await admin.within<{ token: string; written: string }>(
        '310101',
        `select token, xmin::text as written from resources.provider_token where id = '${id}'`,
      );
      return new Map(kept.map(({ token, written }) => [token, written]));
    };
    const before = await words();
    await keeper.ask(
      `mutation { changeProvider(input: { provider: "${id}", version: 1, name: "新名字社" }) { ok { id } errors { code } } }`,
    );
    const after = await words();
    await admin.end();
    expect([...after.keys()]).toEqual(expect.arrayContaining(['新名', '名字', '字社', "zi'she"]));
    expect(after.has('旧名')).toBe(false);
    for (const word of ['名字', '字社', "zi'she"]) expect(after.get(word)).toBe(before.get(word));
  });

  it('finds what was there before it was searched, once the instance has started', async () => {
    const keeper = city.straightAt('310101', 'resources', 'district:310101');
    const { id } = await add(keeper, 'provider', { division: '310101', name: '从前就有' });
    const urls = { databaseUrl: city.databaseUrlOf('310101'), migrationDatabaseUrl: city.tablesUrlOf('310101') };
    const admin = await connectTo(urls.migrationDatabaseUrl);
    await admin.query(`begin; select set_config('app.division_from', '310101', true), set_config('app.division_to', '310101:', true);
      delete from resources.provider_token where id = '${id}'; commit`);
    await admin.end();
    expect(await foundBy('从前就有')).toEqual([]);
    await prepareDatabases([{ code: codeOf('310101'), ...urls, domains: ['resources'] }]);
    expect(await foundBy('从前就有')).toEqual([id]);
  });

  it('is the same of the owners that are left when one is down', async () => {
    await city.stopOwner('310104');
    const left = rows.filter(({ division }) => division !== '310104');
    await fc.assert(
      fc.asyncProperty(questions, fc.integer({ min: 3, max: 9 }), async (question, first) => {
        expect((await walk(question, first)).ids).toEqual(expected(question, left));
      }),
      { numRuns: 8 },
    );
  });
});
