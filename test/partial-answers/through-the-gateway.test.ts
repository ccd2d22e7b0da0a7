import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ApolloGateway, LocalGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { type OwnerReport, TieredDataSource } from '#tiers';
import { type City, startCity, tiers } from '../one-answer/kit/index.ts';

const TREE = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
  type Query { districts: [Division] strict: [Division!] }
  type Division @key(fields: "code") { code: String! }
`;

describe('through the Apollo gateway, an owner that is missing', () => {
  let city: City;
  let server: ApolloServer<{ reports: OwnerReport[] }>;
  let reports: OwnerReport[];

  beforeAll(() => {
    process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
  });
  beforeEach(async () => {
    city = await startCity({ deadlineMs: 1000 });
    server = await startGateway(city);
  });
  afterEach(async () => {
    await server.stop();
    await city.close();
  });
  afterAll(() => {
    delete process.env['APOLLO_TELEMETRY_DISABLED'];
  });

  const ask = async (query: string) => {
    reports = [];
    const { body } = await server.executeOperation({ query }, { contextValue: { reports } });
    if (body.kind !== 'single') throw new TypeError('one answer is due');
    return JSON.parse(JSON.stringify(body.singleResult));
  };

  it.each([
    ['down', 'OWNER_UNAVAILABLE', () => city.first.stop()],
    ['silent', 'OWNER_TIMEOUT', () => city.first.behave('never')],
    ['raving', 'OWNER_INVALID_ANSWER', () => city.first.behave({ body: '{"data":{"_entities":7}}' })],
    ['raving in a list', 'OWNER_INVALID_ANSWER', () => city.first.behave({ body: '{"data":{"_entities":["x","y"]}}' })],
  ])('because it is %s costs a nullable field its value only', async (_, code, cause) => {
    await cause();
    const { data, errors } = await ask('{ districts { code label } }');
    expect(data).toEqual({
      districts: [
        { code: '310101', label: null },
        { code: '310104', label: 'label of 310104' },
      ],
    });
    expect(errors).toMatchObject([{ path: ['districts', 0], extensions: { code, owner: '310101', key: '310101' } }]);
    expect(reports).toMatchObject([{ owner: '310101', domain: 'clients', state: 'MISSING', code }]);
  });

  it('costs a non-null field its object', async () => {
    await city.first.stop();
    const { data, errors } = await ask('{ districts { code seat } }');
    expect(data).toEqual({ districts: [null, { code: '310104', seat: 'seat of 310104' }] });
    expect(errors).toMatchObject([{ extensions: { code: 'OWNER_UNAVAILABLE', owner: '310101' } }]);
  });

  it('costs a non-null field in a list of non-null objects the list', async () => {
    await city.first.stop();
    const { data, errors } = await ask('{ strict { code seat } districts { code } }');
    expect(data).toEqual({ strict: null, districts: [{ code: '310101' }, { code: '310104' }] });
    expect(errors).toMatchObject([{ extensions: { code: 'OWNER_UNAVAILABLE' } }]);
  });

  it('costs a total its value, at the path of the total', async () => {
    await city.first.stop();
    const { data, errors } = await ask('{ districts { coverage { required } } coverage(within: "31") { required } }');
    expect(data).toEqual({
      districts: [{ coverage: null }, { coverage: { required: 2 } }],
      coverage: { required: null },
    });
    expect(errors.map(({ path }: { path: unknown }) => path)).toEqual([
      ['coverage', 'required'],
      ['districts', 0, 'coverage'],
    ]);
  });

  it('costs nothing when it is not concerned', async () => {
    await city.first.stop();
    const id = '310104-c0000000-0000-7000-8000-000000000004';
    const answer = await ask(`{ client(id: "${id}") { name advisor { name } division { label } } }`);
    expect(answer).toEqual({
      data: { client: { name: 'client 4', advisor: { name: 'Xu' }, division: { label: 'label of 310104' } } },
    });
    expect(reports).toEqual([]);
  });
});

const districts = () => [{ code: '310101' }, { code: '310104' }];

async function startGateway(city: City) {
  const { supergraphSdl, errors } = composeServices([
    { name: 'clients', url: 'http://clients.invalid', typeDefs: parse(tiers.sdl) },
    { name: 'tree', url: 'http://tree.invalid', typeDefs: parse(TREE) },
  ]);
  if (supergraphSdl === undefined) throw new AggregateError(errors ?? []);
  const tree = buildSubgraphSchema([{ typeDefs: parse(TREE), resolvers: { Query: { districts, strict: districts } } }]);
  const gateway = new ApolloGateway({
    supergraphSdl,
    queryPlannerConfig: { exposeDocumentNodeInFetchNode: true },
    buildService: ({ name }) =>
      name === 'tree'
        ? new LocalGraphQLDataSource(tree)
        : new TieredDataSource<{ reports: OwnerReport[] }>({
            router: city.router,
            headers: () => ({}),
            report: ({ reports }, owners) => {
              reports.push(...owners);
            },
          }),
  });
  const server = new ApolloServer<{ reports: OwnerReport[] }>({ gateway, includeStacktraceInErrorResponses: false });
  await server.start();
  return server;
}
