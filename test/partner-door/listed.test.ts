import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { code } from '../testkit/codes.ts';
import { graphAt } from '../testkit/graph.ts';
import { type PartnerDoor, openPartnerDoor } from '../testkit/partner-door.ts';
import { type SharedCity, sharedCity } from '../testkit/shared-city.ts';

type Grants = {
  readonly partnerGrants: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: { readonly id: string; readonly [field: string]: unknown } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  } | null;
};

const GRANTS = `query ($within: DivisionCode!, $state: GrantState, $first: Int, $after: String) {
  partnerGrants(within: $within, state: $state, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { node { id partner name purpose tags division { code name } state grantedAt expiresAt revokedAt
      requestsPerDay requestsPerMinute requestsToday keys clients } } } }`;

let city: SharedCity;
let door: PartnerDoor;
let keys: string[];

beforeAll(async () => {
  city = await sharedCity();
  door = await openPartnerDoor(city);
  keys = [
    door.grant().key,
    door.grant({ partner: 'bridge', division: code('310101'), tags: ['partner', 'partner-figures'] }).key,
    door.grant({ partner: 'lantern', division: code('310104003') }).key,
    door.grant({ partner: 'portal', division: code('310104'), withKey: false, clients: ['portal-client'] }).key,
  ];
  door.revoke('bridge-1');
}, 120_000);
afterAll(() => door.close());

const as = (persona: string) => graphAt(door.mainUrl, city.tokenOf(persona));

async function idsOf(persona: string, within: string, more: object = {}): Promise<string[]> {
  const { partnerGrants } = await as(persona).ask<Grants>(GRANTS, { within, ...more });
  return partnerGrants?.edges.map(({ node }) => node.id) ?? [];
}

describe('the grants of partners', () => {
  test('are listed for the city, all of them, and for a district those that reach into it', async () => {
    expect(await idsOf('city', '31')).toEqual(['bridge-1', 'green-light-1', 'lantern-1', 'portal-1']);
    expect(await idsOf('district:310101', '310101')).toEqual(['bridge-1', 'green-light-1']);
    expect(await idsOf('auditor:310104', '310104')).toEqual(['green-light-1', 'lantern-1', 'portal-1']);
    expect(await idsOf('district:310104', '310104004')).toEqual(['green-light-1', 'portal-1']);
  });

  test('say what for, until when, how much and by whom, and nothing of keys but how many hold', async () => {
    await door.ask('{ __typename }', { key: keys[0] ?? '' });
    const { partnerGrants } = await as('city').ask<Grants>(GRANTS, { within: '31' });
    expect(partnerGrants?.edges[1]?.node).toEqual({
      id: 'green-light-1',
      partner: 'green-light',
      name: '绿光社工服务社',
      purpose: '在街镇服务站公示资源与项目',
      tags: ['partner'],
      division: { code: '31', name: '上海市' },
      state: 'ACTIVE',
      grantedAt: expect.any(String),
      expiresAt: expect.any(String),
      revokedAt: null,
      requestsPerDay: 1_000_000,
      requestsPerMinute: 100_000,
      requestsToday: 1,
      keys: 1,
      clients: [],
    });
    expect(partnerGrants?.edges[3]?.node).toMatchObject({ id: 'portal-1', keys: 0, clients: ['portal-client'] });
    const text = JSON.stringify(partnerGrants);
    expect(text).not.toContain('sha256');
    for (const key of keys.filter((one) => one !== '')) expect(text).not.toContain(key.slice(-20));
  });

  test('are told apart by their state', async () => {
    expect(await idsOf('city', '31', { state: 'REVOKED' })).toEqual(['bridge-1']);
    expect(await idsOf('city', '31', { state: 'ACTIVE' })).toEqual(['green-light-1', 'lantern-1', 'portal-1']);
    expect(await idsOf('city', '31', { state: 'EXPIRED' })).toEqual([]);
  });

  test('come by pages', async () => {
    const first = await as('city').ask<Grants>(GRANTS, { within: '31', first: 3 });
    expect(first.partnerGrants?.pageInfo.hasNextPage).toBe(true);
    expect(first.partnerGrants?.totalCount).toBe(4);
    const after = first.partnerGrants?.pageInfo.endCursor;
    expect(await idsOf('city', '31', { first: 3, after })).toEqual(['portal-1']);
  });

  test.each([
    ['street:310101002', '310101', 'SCOPE_MISSING'],
    ['advisor:310101002001', '310101', 'SCOPE_MISSING'],
    ['district:310101', '310104', 'DIVISION_FORBIDDEN'],
    ['district:310101', '31', 'DIVISION_FORBIDDEN'],
  ])('are not for %s within %s', async (persona, within, refusal) => {
    const { data, errors } = await as(persona).answer<Grants>(GRANTS, { within });
    expect(data?.partnerGrants).toBeNull();
    expect(errors).toMatchObject([{ code: refusal, path: ['partnerGrants'] }]);
  });

  test.each([
    [{ first: 0 }, 'PAGE_SIZE_INVALID'],
    [{ first: 201 }, 'PAGE_SIZE_INVALID'],
    [{ after: 'no cursor' }, 'CURSOR_INVALID'],
  ])('are not given for %j', async (page, refusal) => {
    const { errors } = await as('city').answer<Grants>(GRANTS, { within: '31', ...page });
    expect(errors).toMatchObject([{ code: refusal }]);
  });
});
