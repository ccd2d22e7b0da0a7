import { beforeAll, expect, test } from '@jest/globals';
import { findIdentifying } from '#de-identify';
import { type SharedCity, sharedCity } from '../testkit/shared-city.ts';

let city: SharedCity;

beforeAll(async () => {
  city = await sharedCity();
});

type Case = Readonly<Record<'id' | 'title' | 'difficulty' | 'measures' | 'result', string>> & {
  readonly origin: { readonly code: string };
};

const PAGE = `query ($within: DivisionCode!, $first: Int, $after: String) {
  gatheredCases(within: $within, first: $first, after: $after, filter: { states: [PUBLISHED] }) { totalCount
    pageInfo { endCursor hasNextPage } edges { node { id title difficulty measures result origin { code } } } } }`;
type Page = {
  gatheredCases: {
    totalCount: number;
    pageInfo: { endCursor: string; hasNextPage: boolean };
    edges: { node: Case }[];
  };
};

test('an advisor reads in the own division, through the gateway, what the city published; what was made as an example names nobody', async () => {
  const advisor = city.as('advisor:310101002001');
  const { gatheredCases } = await advisor.ask<Page>(PAGE, { within: '310101002001' });
  expect(gatheredCases.totalCount).toBeGreaterThanOrEqual(3);
  expect(new Set(gatheredCases.edges.map(({ node }) => node.origin.code))).toEqual(
    new Set(['310101', '310104', '310115']),
  );
  for (const { node } of gatheredCases.edges)
    for (const text of [node.title, node.difficulty, node.measures, node.result])
      expect([text, findIdentifying(text)]).toEqual([text, []]);
  const byOne: string[] = [];
  let after: string | null = null;
  do {
    const page: Page = await advisor.ask<Page>(PAGE, { within: '310101002001', first: 1, after });
    byOne.push(...page.gatheredCases.edges.map(({ node }) => node.id));
    after = page.gatheredCases.pageInfo.hasNextPage ? page.gatheredCases.pageInfo.endCursor : null;
  } while (after !== null);
  expect(byOne).toEqual(gatheredCases.edges.map(({ node }) => node.id));
});

test('the same for the city itself; the bureau finds what was found in the case that it sent back', async () => {
  const { gatheredCases } = await city.as('city').ask<Page>(PAGE, { within: '31' });
  expect(gatheredCases.totalCount).toBeGreaterThanOrEqual(3);
  const query = `{ modelCases(within: "310101", filter: { states: [SENT_BACK] }) { edges { node { findings { kind field quote } } } } }`;
  type Found = { modelCases: { edges: { node: object }[] } };
  const { modelCases } = await city.as('district:310101').ask<Found>(query);
  expect(modelCases.edges.map(({ node }) => node)).toContainEqual({
    findings: [{ kind: 'NAME', field: 'measures', quote: '古丽' }],
  });
});
