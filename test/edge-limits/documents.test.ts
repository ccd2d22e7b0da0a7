import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { edgeDefaults } from '#config';
import { loadShanghai } from '#divisions';
import { code as divisionCode } from '../testkit/codes.ts';
import { deskOwners, deskSource, startDesks } from '../testkit/desks.ts';
import { type TestGateway, divisionsSource, startTestGateway } from '../testkit/gateway.ts';
import type { PlainSubgraph } from '../testkit/plain-subgraph.ts';
import { CITY_TODAY, ONE_CLIENT, OVERDUE, RECORD_VISIT } from '../testkit/questions.ts';

const month = '2026-11';
const list = (length: number, make: (index: number) => string): string =>
  Array.from({ length }, (_, i) => make(i)).join(' ');
const MONTHS = list(
  12,
  (i) => `m${i}: visitCompliance(month: "2026-${String(i + 1).padStart(2, '0')}") { due done rate }`,
);
const FIGURES =
  'coverage { stations required staffed rate } filings { draft filed } clients { total byCategory { category count } }';
const DISTRICTS = loadShanghai()
  .childrenOf(divisionCode('31'))
  .map((district) => district.code);
const CLIENT = '310101002001-018f2f5e-7a00-7000-8000-000000000001';

describe("the product's own questions pass", () => {
  let gateway: TestGateway;

  beforeAll(async () => {
    gateway = await startTestGateway({ owners: 'owners: []\n' });
  });
  afterAll(() => gateway.close());

  test.each([
    ['the city today', CITY_TODAY, { month }],
    ['the largest page of the overdue', OVERDUE, { first: 200 }],
    ['one client', ONE_CLIENT, { id: CLIENT }],
    [
      'recording a visit',
      RECORD_VISIT,
      { input: { client: CLIENT, visitedOn: '2026-11-01', place: 'HOME', summary: 'x' } },
    ],
    ['the schema, as GraphiQL asks for it', getIntrospectionQuery(), {}],
    [
      'twelve months of each district, with its figures',
      `{ division(code: "31") { children { name ${MONTHS} ${FIGURES} } } }`,
      {},
    ],
    [
      'sixteen districts side by side, by alias',
      `{ ${list(16, (i) => `d${i}: division(code: "${DISTRICTS[i]}") { ...F }`)} } fragment F on Division { ${MONTHS} }`,
      {},
    ],
    ['figures of every street', `{ division(code: "31") { children { children { name ${FIGURES} } } } }`, {}],
    [
      'a figure of every community',
      '{ division(code: "31") { children { children { children { coverage { rate } } } } } }',
      {},
    ],
  ])('%s', async (_, query, variables) => {
    const { data, errors = [] } = await gateway.ask(query, { as: 'city', variables });
    // Nobody owns anything here: the question was planned, and fields that owners answer are missing.
    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(
      new Set(errors.length > 0 ? ['OWNER_UNKNOWN'] : []),
    );
    expect(data).toBeDefined();
  });

  test('a number without end is refused as it stands, and what the same caller asks next is answered', async () => {
    const ranking = 'coverageRanking(level: COMMUNITY, first: $first) { code }';
    const query = `query ($first: Int) { division(code: "310101002001") { children { ${ranking} } } }`;
    const { status, code } = await gateway.send({
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: await gateway.bearer('city') },
      body: `{ "query": ${JSON.stringify(query)}, "variables": { "first": 1e999 } }`,
    });
    expect([status, code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(await gateway.ask('{ division(code: "31") { code } }', { as: 'city' })).toMatchObject({
      status: 200,
      data: { division: { code: '31' } },
    });
  });

  test('nor does one of many small parts, of which the answer names the most costly', async () => {
    const { errors } = await gateway.ask(
      `{ ${list(130, (i) => `a${i}: stations(within: "31", first: ${i + 1}) { totalCount }`)} }`,
      { as: 'city' },
    );
    expect(errors?.[0]?.message).toMatch(/; \d+ of it at a129\. /);
  });

  test('several figures of every community do not, and the answer says which part costs most', async () => {
    const figures = 'clients { total } coverage { stations } visitCompliance { due }';
    const query = `{ division(code: "31") { children { children { children { ${figures} } } } } }`;
    const { status, errors } = await gateway.ask(query, { as: 'city' });
    expect(status).toBe(400);
    expect(errors).toMatchObject([
      {
        message: expect.stringMatching(/ division\.children\.children\.children\..*smaller division/),
        extensions: { code: 'DOCUMENT_TOO_COSTLY', values: { field: 'division.children.children.children' } },
      },
    ]);
  });
});

const NESTED = (levels: number): string =>
  `division(code: "31") { ${'parent { '.repeat(levels - 2)}code${' }'.repeat(levels - 1)}`;

describe('a document that asks too much is refused before anyone is asked', () => {
  let desks: PlainSubgraph;
  let gateway: TestGateway;
  const limits = { ...edgeDefaults.limits, cost: 300 };

  beforeAll(async () => {
    desks = await startDesks(3);
    gateway = await startTestGateway({
      subgraphs: [await divisionsSource(), deskSource],
      owners: deskOwners({ 31: desks.url }),
      edge: { limits },
    });
  });
  afterAll(async () => {
    await gateway.close();
    await desks.stop();
  });

  const askAlong = async (rest: string) => {
    const before = desks.received.length;
    const answer = await gateway.ask(`{ desks(within: "31") { total } ${rest}`, { as: 'city' });
    return {
      ...answer,
      codes: answer.errors?.map(({ extensions }) => extensions.code),
      asked: desks.received.length - before,
    };
  };

  test.each([
    ['nests 16 levels', 'DOCUMENT_TOO_DEEP', `${NESTED(16)} }`, '15'],
    [
      'nests them in fragments',
      'DOCUMENT_TOO_DEEP',
      `${NESTED(12).replace('code }', '...F }')} } fragment F on Division { ${NESTED(5).replace('division(code: "31")', 'parent')} }`,
      '15',
    ],
    ['gives 401 aliases', 'ALIASES_TOO_MANY', `${list(401, (i) => `a${i}: __typename`)} }`, '400'],
    [
      'gives them by fragments',
      'ALIASES_TOO_MANY',
      `${list(100, () => '...F')} } fragment F on Query { ${list(5, (i) => `a${i}: owners { code }`)} }`,
      '400',
    ],
    ['is a thousand fields long', 'DOCUMENT_TOO_LONG', `${list(1000, () => 'owners { code }')} }`, '2,000'],
    ['holds fifty-one directives', 'DIRECTIVES_TOO_MANY', `${list(51, () => '__typename @include(if: true)')} }`, '50'],
    [
      'goes to and fro between parents and children',
      'DOCUMENT_TOO_COSTLY',
      'division(code: "31") { children { parent { children { code name } } } } }',
      '300',
    ],
    [
      'multiplies by fragments',
      'DOCUMENT_TOO_COSTLY',
      'division(code: "31") { ...A } } fragment A on Division { ...B ...B } fragment B on Division { ...C ...C } fragment C on Division { children { code children { code } } }',
      '300',
    ],
  ])('one that %s: %s', async (_, code, rest, limit) => {
    const { status, data, codes, errors, asked } = await askAlong(rest);
    expect({ status, data, codes: [...new Set(codes)], asked }).toEqual({
      status: 400,
      data: undefined,
      codes: [code],
      asked: 0,
    });
    expect(errors?.[0]?.message).toMatch(new RegExp(`\\b${limit}\\b.*\\. [A-Z].*\\.$`));
  });

  test.each([
    ['nests 15 levels', `${NESTED(15)} }`],
    ['gives 400 aliases', `${list(400, (i) => `a${i}: __typename`)} }`],
    ['holds fifty directives', `${list(50, () => '__typename @include(if: true)')} }`],
    ['asks for the children of the children', 'division(code: "31") { children { children { __typename } } } }'],
  ])('one that %s is answered', async (_, rest) => {
    const { status, codes, asked } = await askAlong(rest);
    expect({ status, codes, asked }).toEqual({ status: 200, codes: undefined, asked: 1 });
  });

  test('a limit is looked at with each request, also when the document was seen before', async () => {
    const query = '{ division(code: "31") { children { parent { children { code name } } } } }';
    for (const _ of [1, 2]) {
      expect((await gateway.ask(query)).errors?.map(({ extensions }) => extensions.code)).toEqual([
        'DOCUMENT_TOO_COSTLY',
      ]);
    }
  });

  test('of several operations the one that is asked for counts', async () => {
    const query =
      'query Small { owners { code } } query Large { division(code: "31") { children { children { code name } } } }';
    const send = (operationName: string) =>
      gateway.send({
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, operationName }),
      });
    expect((await send('Small')).code).toBe('UNAUTHENTICATED');
    expect((await send('Large')).code).toBe('DOCUMENT_TOO_COSTLY');
    expect((await send('None')).code).toBe('OPERATION_RESOLUTION_FAILURE');
  });
});
