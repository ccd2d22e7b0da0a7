import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type City, startCity } from '../testkit/city.ts';
import {
  PURPOSE,
  REASON,
  UNMASK_CLIENT,
  unmaskAdvisor,
  unmaskClient,
  unmaskClients,
} from '../testkit/unmasking-verbs.ts';
import { refusalsOf } from '../testkit/write.ts';

const OWNERS = ['310101', '310104'] as const;
type First = {
  clients: { edges: { node: { id: string } }[] };
  advisors: { edges: { node: { id: string; filing: { authority: { code: string } } } }[] };
};

let city: City;
/** Of each owner: clients of one community, and an advisor with the authority that files the person. */
const known = new Map<string, { community: string; clients: string[]; advisor: string; authority: string }>();

beforeAll(async () => {
  city = await startCity({ owners: OWNERS.map((code) => ({ code })), months: 1 });
  for (const owner of OWNERS) {
    const query = `{ clients(within: "${owner}", first: 200) { edges { node { id } } }
      advisors(within: "${owner}", first: 200) { edges { node { id filing { authority { code } } } } } }`;
    const { clients, advisors } = await city.as(`district:${owner}`).ask<First>(query);
    const ids = clients.edges.map(({ node }) => node.id);
    const community = ids[0]?.split('-')[0] ?? '';
    const filed = advisors.edges.map(({ node }) => node).find(({ filing }) => filing.authority.code.length === 9);
    if (filed === undefined) throw new TypeError('no street files an advisor');
    known.set(owner, {
      community,
      clients: ids.filter((id) => id.startsWith(community)),
      advisor: filed.id,
      authority: filed.filing.authority.code,
    });
  }
}, 120_000);
afterAll(() => city.close());

function of(owner: (typeof OWNERS)[number]) {
  const found = known.get(owner);
  if (found === undefined) throw new TypeError('no such owner');
  return found;
}

describe('through the gateway', () => {
  test('a client, the clients of a day and an advisor are shown whole to who may see them and says why', async () => {
    const { community, clients, advisor, authority } = of('310104');
    const visitor = city.as(`advisor:${community}`);
    const one = await unmaskClient(visitor, clients[0] ?? '');
    expect(one.ok).toMatchObject({ name: { masked: false }, identityNumber: { masked: false } });
    expect(one.ok?.name?.text).not.toContain('*');
    const day = await unmaskClients(visitor, community, clients.slice(0, 3), { fields: ['ADDRESS'] });
    expect(day.ok?.map(({ client, name }) => [client, name])).toEqual(clients.slice(0, 3).map((id) => [id, null]));
    const filed = await unmaskAdvisor(city.as(`street:${authority}`), advisor);
    expect(filed.ok?.identityNumber?.text).toMatch(/^\d{17}[\dX]$/);
  });

  test.each([
    ['an officer of another district', () => `street:310104003`, 'DIVISION_FORBIDDEN'],
    ['an officer without the scope', () => 'district:310101', 'SCOPE_MISSING'],
    ['a partner', () => 'partner:demo', 'PARTNER_DOOR_ONLY'],
    ['nobody', () => undefined, 'UNAUTHENTICATED'],
  ])('nothing is shown to %s', async (_, persona, refusal) => {
    const input = { client: of('310101').clients[0], reason: REASON, purpose: PURPOSE };
    expect(await refusalsOf(city.as(persona()), UNMASK_CLIENT, { input })).toEqual([refusal]);
  });

  test('a mutation said many times in one request counts each time', async () => {
    const { community, clients } = of('310101');
    const visitor = city.as(`advisor:${community}`);
    const fields = clients
      .slice(0, 3)
      .map(
        (id, i) =>
          `a${i}: unmaskClient(input: { client: "${id}", reason: "${REASON}", purpose: "${PURPOSE}" }) { ok { client } }`,
      );
    const data = await visitor.ask<Record<string, { ok: { client: string } }>>(`mutation { ${fields.join(' ')} }`);
    expect(Object.values(data).map(({ ok }) => ok.client)).toEqual(clients.slice(0, 3));
    const trail = `{ auditTrail(within: "310101", filter: { actions: ["client.unmask"] }) { totalCount } }`;
    expect(await city.as('auditor:310101').ask(trail)).toEqual({ auditTrail: { totalCount: 3 } });
  });

  test('a client of an owner that is down is not shown, whoever was shown before', async () => {
    const { community, clients } = of('310104');
    await city.stopOwner('310104');
    const input = { client: clients[0], reason: REASON, purpose: PURPOSE };
    const { data, errors } = await city
      .as(`advisor:${community}`)
      .answer<{ unmaskClient: unknown }>(UNMASK_CLIENT, { input });
    expect(data?.unmaskClient ?? null).toBeNull();
    expect(errors.map(({ code, owner }) => [code, owner])).toEqual([['OWNER_UNAVAILABLE', '310104']]);
  });
});
