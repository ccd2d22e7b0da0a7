import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type TestGateway, startTestGateway } from '../testkit/gateway.ts';
import { type PlainSubgraph, startPlainSubgraph } from '../testkit/plain-subgraph.ts';

const QUERY = '{ division(code: "31") { coverage { stations required staffed rate } } }';
const HONEST = { stations: '40', required: '30', staffed: '15', rate: '0.5' };

/** An owner's instance of the product's own schema, which answers whatever the test says, as JSON. */
const coverage = (figures: object) => ({
  status: 200,
  body: `{"data":{"_entities":[{"coverage":{${Object.entries({ ...HONEST, ...figures })
    .map(([name, value]) => `"${name}":${String(value)}`)
    .join(',')}}}]}}`,
});

const start = () => startPlainSubgraph('type Query { ok: Boolean }', {});
const entry = (code: string, name: string, { url }: PlainSubgraph) =>
  `  - { code: "${code}", name: ${name}, instances: { advisors: ${url} } }`;

describe("the city's coverage, when a district's server", () => {
  let city: PlainSubgraph;
  let district: PlainSubgraph;
  let gateway: TestGateway;

  beforeAll(async () => {
    [city, district] = [await start(), await start()];
    gateway = await startTestGateway({
      owners: ['owners:', entry('31', '上海市', city), entry('310101', '黄浦区', district)].join('\n'),
    });
    city.pretend(coverage({}));
    district.pretend(coverage({}));
  });
  afterAll(async () => {
    await gateway.close();
    await Promise.all([city.stop(), district.stop()]);
  });

  test.each([
    ['answers -700 for the stations', { stations: '-700' }],
    ['answers 99999999999 for the stations', { stations: '99999999999' }],
    ['answers 1.5 for the stations', { stations: '1.5' }],
    ['has more stations staffed than are required', { staffed: '31' }],
  ])('%s, is the last known one, or null, and names the district', async (_, figures) => {
    district.pretend(coverage(figures));
    const unknown = await gateway.ask(QUERY, { as: 'auditor:31' });
    expect(unknown.data).toEqual({
      division: { coverage: { stations: null, required: null, staffed: null, rate: null } },
    });
    expect(unknown.errors?.[0]).toMatchObject({
      path: ['division', 'coverage', 'stations'],
      extensions: { code: 'OWNER_INVALID_ANSWER', owner: '310101' },
    });

    district.pretend(coverage({}));
    const whole = await gateway.ask(QUERY, { as: 'city' });
    expect(whole.data).toEqual({ division: { coverage: { stations: 80, required: 60, staffed: 30, rate: 0.5 } } });
    district.pretend(coverage(figures));
    const known = await gateway.ask(QUERY, { as: 'city' });
    expect({ data: known.data, errors: known.errors }).toEqual({ data: whole.data, errors: undefined });
    expect(known.extensions).toMatchObject({
      owners: [{ owner: '310101', state: 'LAST_KNOWN', code: 'OWNER_INVALID_ANSWER', fields: ['Division.coverage'] }],
    });
  });
});

test('more households than people are believed of no district', async () => {
  const district = await start();
  const gateway = await startTestGateway({
    owners: `owners:\n  - { code: "310101", name: 黄浦区, instances: { clients: ${district.url} } }`,
  });
  const answer = async (total: number, households: number) => {
    district.pretend({
      status: 200,
      body: JSON.stringify({ data: { _entities: [{ clients: { total, households } }] } }),
    });
    return gateway.ask('{ division(code: "310101") { clients { total households } } }', { as: 'city' });
  };
  expect((await answer(41, 42)).errors?.[0]).toMatchObject({
    extensions: { code: 'OWNER_INVALID_ANSWER', owner: '310101', field: 'ClientStatistics.households' },
  });
  expect((await answer(41, 41)).data).toEqual({ division: { clients: { total: 41, households: 41 } } });
  await gateway.close();
  await district.stop();
});
