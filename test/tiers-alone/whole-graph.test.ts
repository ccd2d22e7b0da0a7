import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { KeyRing, createRequestSigner } from '#signatures';
import { compileTierSchema, serveTiers } from '#tiers';
import { pino } from 'pino';
import { serveDivisions } from '../../gateway/divisions/index.ts';
import { listOwnDocuments } from '../../gateway/edge/documents/index.ts';
import { ownSupergraphFile, plannedOver, readSupergraphFile } from '../../gateway/supergraph/index.ts';
import { readOwners } from '../../libs/tiers/serve/files.ts';
import { until } from '../testkit/gateway.ts';
import { codesOf, post } from '../testkit/post.ts';
import { type SharedCity, sharedCity } from '../testkit/shared-city.ts';

type Served = { readonly url: string; close(): Promise<void> };
type Context = { readonly authorization?: string };

const queries = Object.values(listOwnDocuments()).filter(
  (text) => /^query\b/m.test(text) && !/^mutation\b/m.test(text),
);
const ADDRESS = { host: '127.0.0.1', port: 0 };
let logged = '';
const log = pino({ level: 'info' }, { write: (line: string) => void (logged += line) });
const nameOf = (text: string): string => /\bquery (\w+)/.exec(text)?.[1] ?? '';

/** What some documents of the pages are asked with beside what all are. */
const VARIABLES_OF: Readonly<Record<string, object>> = {
  ClientsToReassign: { filter: { served: true } },
  Deputies: { authority: '310101' },
  FormOfDay: { name: 'PREMISES_CHECK' },
  ImportKind: { name: 'advisors' },
  RosterDocument: { id: '310101-00000000-0000-7000-8000-000000000000' },
  RosterLines: { id: '310101-00000000-0000-7000-8000-000000000000', kind: 'ROSTER' },
  ImportReport: { id: '310101002-00000000-0000-7000-8000-000000000000', part: 1 },
};

let city: SharedCity;
let served: Map<string, Served>;
let stock: ApolloServer<Context>;
let variables: Readonly<Record<string, unknown>>;

beforeAll(async () => {
  process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
  city = await sharedCity();
  served = await serveAll();
  stock = new ApolloServer<Context>({ gateway: await composedOver(served) });
  await stock.start();
  const place = {
    code: '310101',
    within: '310101',
    month: '2026-11',
    first: 50,
    withoutAdvisor: true,
    level: 'SUBDISTRICT',
  };
  variables = { ...place, ...(await someIds()) };
}, 120_000);
afterAll(async () => {
  await stock.stop();
  await Promise.all([...served.values()].map((server) => server.close()));
});

/** Each domain schema over the city's owners, and the gateway's own. */
async function serveAll(): Promise<Map<string, Served>> {
  const sign = createRequestSigner(new KeyRing({ file: city.keys.file, onError: (error) => log.error(error) }));
  const domains = [...readSupergraphFile(ownSupergraphFile).tierSdls].map(async ([domain, sdl]) => {
    const owners = readOwners(city.ownersFile, domain);
    const schema = compileTierSchema(sdl);
    const terms = { deadlineMs: 10_000, delegation: 'confirmed' as const, sign };
    return [domain, await serveTiers({ ...ADDRESS, ...terms, domain, schema, owners: () => owners })] as const;
  });
  const { verifier, ownersFile } = city;
  const divisions = await serveDivisions({
    ...ADDRESS,
    verifier,
    ownersFile,
    log,
    probeIntervalMs: 50,
    reloadIntervalMs: 20,
  });
  return new Map([...(await Promise.all(domains)), ['divisions', divisions]]);
}

/** A federation gateway that knows nothing of owners: what each server says of its schema, composed. */
async function composedOver(servers: ReadonlyMap<string, Served>): Promise<ApolloGateway> {
  const services = [...servers].map(async ([name, { url }]) => {
    const { body } = await post(url, '{ _service { sdl } }');
    return { name, url, typeDefs: parse(Object(body.data?.['_service']).sdl) };
  });
  const { supergraphSdl, errors } = composeServices(await Promise.all(services));
  expect(errors?.map(({ message }) => message)).toBeUndefined();
  return new ApolloGateway({
    // This gateway refuses what it does not enforce itself: who may read what is for those served to say.
    supergraphSdl: plannedOver(supergraphSdl ?? ''),
    buildService: ({ url }) =>
      new RemoteGraphQLDataSource<Context>({
        url: url ?? '',
        willSendRequest: ({ request, context: { authorization } }) => {
          if (authorization !== undefined) request.http?.headers.set('authorization', authorization);
        },
      }),
  });
}

async function askStock(query: string, asked: object, persona: string | undefined) {
  const authorization = persona === undefined ? {} : { authorization: `Bearer ${await city.tokenOf(persona)}` };
  const { body } = await stock.executeOperation({ query, variables: { ...asked } }, { contextValue: authorization });
  if (body.kind !== 'single') throw new TypeError('it answers in one piece');
  return body.singleResult;
}

/** Records that the pages may show. */
async function someIds(): Promise<Readonly<Record<string, unknown>>> {
  const query = `{
    clients(within: "310101002", first: 1) { edges { node { id } } }
    stations(within: "310101002", first: 1) { edges { node { id advisors(first: 1) { edges { node { id } } } } } }
  }`;
  type Edges<Node> = { edges: { node: Node }[] };
  type Found = { clients: Edges<{ id: string }>; stations: Edges<{ id: string; advisors: Edges<{ id: string }> }> };
  const { clients, stations } = await city.as('street:310101002').ask<Found>(query);
  const client = clients.edges[0]?.node.id;
  const station = stations.edges[0]?.node;
  return { id: client, client, station: station?.id, advisor: station?.advisors.edges[0]?.node.id };
}

/** Data as JSON, without the time since when each gateway has seen an owner as it is; errors by field, which ours tells once for a list. */
function comparable(data: unknown, errors: readonly { path?: unknown; code?: unknown }[]) {
  const fields = errors.map(({ path, code }) => `${String(code)} ${fieldsOf(path).join('.')}`);
  return { data: JSON.parse(JSON.stringify(data, withoutSince)), errors: [...new Set(fields)].toSorted() };
}

function withoutSince(key: string, value: unknown): unknown {
  return key === 'since' ? undefined : value;
}

function fieldsOf(path: unknown): unknown[] {
  return Array.isArray(path) ? path.filter((part) => typeof part === 'string') : [];
}

describe('another federation gateway over the domains and the divisions, each served by itself', () => {
  test.each(queries.map((query) => [nameOf(query), query]))(
    'answers %s of our pages as ours does',
    async (name, query) => {
      const asked = { ...variables, ...VARIABLES_OF[name] };
      const compare = async (persona: string): Promise<void> => {
        const [ours, theirs] = await Promise.all([
          city.as(persona).answer(query, asked),
          askStock(query, asked, persona),
        ]);
        const errors = (theirs.errors ?? []).map(({ path, extensions }) => ({ path, code: extensions?.['code'] }));
        expect(comparable(theirs.data, errors)).toEqual(comparable(ours.data, ours.errors));
      };
      await Promise.all(['city', 'street:310101002'].map(compare));
    },
  );

  test.each([
    ['who is not signed in', undefined, 'DIVISIONS'],
    ['a token that does not hold', 'Bearer of.no.use', 'INVALID'],
  ])('refuses %s at the field that needs a caller', async (_, authorization, reason) => {
    const { url } = served.get('divisions') ?? { url: '' };
    const { status, body } = await post(url, '{ division(code: "31") { name } owners { code } }', {
      headers: authorization === undefined ? {} : { authorization },
    });
    const refused = (field: string): unknown =>
      expect.objectContaining({ path: [field], extensions: { code: 'UNAUTHENTICATED', reason } });
    expect(status).toBe(200);
    expect(body).toEqual({ data: { division: null, owners: null }, errors: [refused('division'), refused('owners')] });
  });
});

describe('divisions served by themselves', () => {
  test('send partners to their own endpoint, read the owners file as it changes and keep what it said before an error', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'divisions-'));
    const ownersFile = join(folder, 'owners.yaml');
    const [cityEntry = '', districtEntry = ''] = (await readFile(city.ownersFile, 'utf8')).split(
      /^(?=  - code: "310101")/m,
    );
    await writeFile(ownersFile, cityEntry);
    const server = await serveDivisions({ ...ADDRESS, verifier: city.verifier, ownersFile, log, reloadIntervalMs: 20 });
    const token = await city.tokenOf('city');
    const askOwners = () =>
      post(server.url, '{ owners { code } }', { token }).then(({ body }) => body.data?.['owners']);
    expect(await askOwners()).toEqual([{ code: '31' }]);
    await writeFile(ownersFile, cityEntry + districtEntry);
    await until(askOwners, (found) => JSON.stringify(found) === '[{"code":"31"},{"code":"310101"}]');
    await writeFile(ownersFile, cityEntry + districtEntry + districtEntry);
    await until(
      async () => logged,
      (text) => text.includes('Owner 310101 is listed twice'),
    );
    expect(await askOwners()).toHaveLength(2);
    const partner = await post(server.url, '{ owners { code } }', { token: 'ak_green-light_x' });
    expect(codesOf(partner)).toEqual(['PARTNER_DOOR_ONLY']);
    await server.close();
    await rm(folder, { recursive: true });
  });
});
