import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Graph } from '../testkit/graph.ts';
import { type LibraryInstances, startLibraries } from '../testkit/libraries.ts';
import { type Entry, add, titlesInForce } from '../testkit/library-verbs.ts';

const DISTRICT = '310101';
const STREET = '310101002';
const COMMUNITY = '310101002001';
const CLIENT = `${COMMUNITY}-018f3c2a-0000-7000-8000-000000000001`;
const NEIGHBOUR = '310101013001-018f3c2a-0000-7000-8000-000000000002';

const POLICIES_OF = `query ($clients: [_Any!]!) {
  found: _entities(representations: $clients) { ... on Client { id policies { title issuedBy { code } } } } }`;
type ClientsPolicies = {
  found: ({ policies: { title: string; issuedBy: { code: string } }[] | null } | null)[];
};

let instances: LibraryInstances;
let city: Graph;
let district: Graph;

beforeAll(async () => {
  instances = await startLibraries('31', DISTRICT);
  city = instances.at('31', 'city');
  district = instances.at(DISTRICT, 'district:310101');
  await add(city, 'policy', { issuedBy: '31', title: '全市低保' });
  await add(city, 'policy', { issuedBy: '31', title: '全市医疗', kind: 'MEDICAL', categories: ['LOW_INCOME'] });
  await add(city, 'policy', { issuedBy: '31', title: '今日到期', inForceUntil: '2026-10-31' });
  await add(city, 'policy', { issuedBy: '31', title: '昨日到期', inForceUntil: '2026-10-30' });
  await add(city, 'policy', { issuedBy: '31', title: '今日生效', inForceFrom: '2026-10-31' });
  await add(city, 'policy', { issuedBy: '31', title: '明日生效', inForceFrom: '2026-11-01' });
  await add(district, 'policy', { issuedBy: DISTRICT, title: '本区低保' });
  await add(instances.at(DISTRICT, `street:${STREET}`), 'policy', { issuedBy: STREET, title: '本街道低保' });
  await add(instances.at(DISTRICT, 'street:310101013'), 'policy', { issuedBy: '310101013', title: '邻街道低保' });
});
afterAll(() => instances.close());

describe('policies in force', () => {
  it.each([['31'], [DISTRICT], [STREET], [COMMUNITY], ['310104003']])(
    'of the city hold in %s, from their first day to their last',
    async (division) => {
      expect(await titlesInForce(city, division)).toEqual(['全市低保', '全市医疗', '今日到期', '今日生效']);
    },
  );

  it('of a district hold in the district and beneath, nearest level first', async () => {
    expect(await titlesInForce(district, DISTRICT)).toEqual(['本区低保']);
    expect(await titlesInForce(district, COMMUNITY)).toEqual(['本街道低保', '本区低保']);
  });

  it('may be asked for one category and one kind', async () => {
    expect(await titlesInForce(city, COMMUNITY, { category: 'LOW_INCOME' })).toEqual(['全市医疗']);
    expect(await titlesInForce(city, COMMUNITY, { kind: 'MEDICAL' })).toEqual(['全市医疗']);
    expect(await titlesInForce(city, COMMUNITY, { kind: 'MEDICAL', category: 'OTHER_RESIDENT' })).toEqual([]);
  });

  it.each([['category'], ['kind']])(
    'asked for by a %s that its list does not have are refused there',
    async (argument) => {
      const query = `{ policiesInForce(in: "${COMMUNITY}", ${argument}: "POOR") { title } }`;
      const { errors } = await city.answer(query);
      expect(errors).toMatchObject([
        { code: 'INPUT_INVALID', message: expect.stringMatching(/^POOR is not a code of/) },
      ]);
    },
  );

  it('of the city are read by every officer beneath it', async () => {
    const street = instances.at('31', `street:${STREET}`);
    expect(await titlesInForce(street, COMMUNITY)).toContain('全市低保');
    const { policies } = await city.ask<{ policies: { edges: { node: Entry }[] } }>(
      '{ policies(within: "31", first: 1) { edges { node { id title } } } }',
    );
    const id = policies.edges[0]?.node.id;
    expect(await street.ask('query ($id: ID!) { policy(id: $id) { id } }', { id })).toEqual({ policy: { id } });
  });
});

describe("a client's policies", () => {
  it('are those of its division and above for its category, nearest level first', async () => {
    const clients = [
      { __typename: 'Client', id: CLIENT, category: 'MINIMUM_LIVING' },
      { __typename: 'Client', id: NEIGHBOUR, category: 'MINIMUM_LIVING' },
      { __typename: 'Client', id: CLIENT, category: 'OTHER_RESIDENT' },
    ];
    const { found } = await district.ask<ClientsPolicies>(POLICIES_OF, { clients });
    expect(found.map((client) => client?.policies?.map(({ title }) => title))).toEqual([
      ['本街道低保', '本区低保'],
      ['邻街道低保', '本区低保'],
      [],
    ]);
    expect(found[0]?.policies?.[0]?.issuedBy).toEqual({ code: STREET });
    const ofCity = await instances.at('31', 'district:310101').ask<ClientsPolicies>(POLICIES_OF, { clients });
    expect(ofCity.found[0]?.policies?.map(({ title }) => title)).toEqual(['全市低保', '今日到期', '今日生效']);
  });

  it('are those of where it lives now, wherever it was registered first', async () => {
    const moved = { __typename: 'Client', id: NEIGHBOUR, division: { code: COMMUNITY }, category: 'MINIMUM_LIVING' };
    const street = instances.at(DISTRICT, `street:${STREET}`);
    const { found } = await street.ask<ClientsPolicies>(POLICIES_OF, { clients: [moved] });
    expect(found[0]?.policies?.map(({ title }) => title)).toEqual(['本街道低保', '本区低保']);
    const before = await instances.at(DISTRICT, 'street:310101013').answer(POLICIES_OF, { clients: [moved] });
    expect(before.errors).toMatchObject([{ code: 'DIVISION_FORBIDDEN', path: ['found', 0, 'policies'] }]);
  });

  it('are read by one statement however many clients ask', async () => {
    const clients = Array.from({ length: 60 }, (_, i) => ({
      __typename: 'Client',
      id: `31010100200${i % 3}-018f3c2a-0000-7000-8000-${String(i).padStart(12, '0')}`,
      category: i % 2 ? 'LOW_INCOME' : 'MINIMUM_LIVING',
    }));
    const statements = await instances.statementsOf('310101', () => district.ask(POLICIES_OF, { clients }));
    expect(statements).toHaveLength(1);
  });

  it('are not told to a partner, who reads libraries and no client', async () => {
    const clients = [{ __typename: 'Client', id: CLIENT, category: 'MINIMUM_LIVING' }];
    const { data, errors } = await instances
      .at(DISTRICT, 'partner:ngo')
      .answer<ClientsPolicies>(POLICIES_OF, { clients });
    expect(errors).toMatchObject([{ code: 'SCOPE_MISSING', path: ['found', 0, 'policies'] }]);
    expect(data?.found[0]?.policies).toBeNull();
  });

  it('are refused for a client of another district, and told for the others', async () => {
    const clients = [
      { __typename: 'Client', id: CLIENT.replace('310101', '310104'), category: 'MINIMUM_LIVING' },
      { __typename: 'Client', id: 'nobody', category: 'MINIMUM_LIVING' },
      { __typename: 'Client', id: CLIENT, category: 'MINIMUM_LIVING' },
    ];
    const { data, errors } = await district.answer<ClientsPolicies>(POLICIES_OF, { clients });
    expect(errors?.map(({ code, path }) => [code, path])).toEqual([
      ['ID_MALFORMED', ['found', 1]],
      ['DIVISION_FORBIDDEN', ['found', 0, 'policies']],
    ]);
    expect(data?.found[2]?.policies).toHaveLength(2);
  });
});
