import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { joinHousehold, person, registerHousehold } from '../testkit/client-verbs.ts';
import type { Graph } from '../testkit/graph.ts';
import { recordOf } from '../testkit/write.ts';

const COMMUNITY = '310101002001';
const LIMITS = { perHour: 200, perDay: 200 };

let owner: AuditedOwner;
let street: Graph;
const ids: Record<string, string> = {};

beforeAll(async () => {
  owner = await startAuditedOwner('310101', { searchLimits: LIMITS });
  street = owner.at('clients', 'street:310101002');
  const unnumbered = { identityNumber: undefined, birthYear: 1970 };
  const people = {
    permit: { ...unnumbered, identityDocument: { kind: 'TAIWAN_PERMIT', number: '0123456701B' } },
    passport: { ...unnumbered, identityDocument: { kind: 'PASSPORT', number: 'E12345670' } },
    mobile: { phone: '13912345678' },
    landline: { phone: '021-62348765' },
    // One who only asks: no document, and an address of which no more is known than the community.
    asking: {
      ...unnumbered,
      name: '钱多多',
      category: 'OTHER_RESIDENT',
      phone: '13800001111',
      identityDocument: { kind: 'NONE', reason: '只来咨询' },
    },
  };
  for (const [name, about] of Object.entries(people)) {
    const made = recordOf(await registerHousehold(street, COMMUNITY, [person({ name: '林志远', ...about })]));
    ids[name] = made.members[0]?.id ?? '';
  }
});
afterAll(() => owner.close());

type Listed = { clients: { edges: { node: { id: string } }[] } };

async function found(search: string): Promise<string[]> {
  const query = `query ($search: String) { clients(within: "310101002", search: $search) { edges { node { id } } } }`;
  return (await street.ask<Listed>(query, { search })).clients.edges.map(({ node }) => node.id);
}

test.each([
  ['permit', ['0123456701B', '0123 4567 01b', '0123 4567 01 B', '０１２３４５６７０１Ｂ', '01234567-01(B)']],
  ['passport', ['E12345670', 'e1234 5670', 'E 1234 5670', 'Ｅ１２３４５６７０']],
  [
    'mobile',
    ['13912345678', '139 1234 5678', '+86 139-1234-5678', '+8613912345678', '8613912345678', '0086 13912345678'],
  ],
  ['landline', ['02162348765', '021-6234 8765', '+86 21 6234 8765']],
  ['asking', ['钱多多', 'qdd', 'qian duoduo', '+86 138 0000 1111']],
])('a %s is found however the whole of it is typed', async (name, typed) => {
  for (const search of typed) expect([search, await found(search)]).toEqual([search, [ids[name]]]);
});

const searches = async () => (await owner.trail()).filter(({ action }) => action === 'client.search').length;

async function counted(): Promise<number> {
  const [row] = await owner.asAdmin('select count(*) as count from audit.searching');
  return Number(row?.['count']);
}

test('each of these stands in the trail as one search with whom it found, and counts as one', async () => {
  const before = [await searches(), await counted()] as const;
  expect(await found('+86 139 1234 5678')).toEqual([ids['mobile']]);
  expect(await searches()).toBe(before[0] + 1);
  expect(await counted()).toBeLessThanOrEqual(before[1] + 1);
});

test('somebody is found after joining another household, and is due no visit who only asks', async () => {
  const other = recordOf(await registerHousehold(street, COMMUNITY));
  recordOf(await joinHousehold(street, ids['asking'] ?? '', other.id));
  expect(await found('13800001111')).toEqual([ids['asking']]);
  const query = 'query ($id: ID!) { client(id: $id) { visitDueOn category } }';
  expect(await street.ask(query, { id: ids['asking'] })).toEqual({
    client: { visitDueOn: null, category: 'OTHER_RESIDENT' },
  });
});

test('a letter alone beside words is too short still', async () => {
  const query = `{ clients(within: "310101002", search: "林 e") { totalCount } }`;
  expect((await street.answer(query)).errors).toMatchObject([{ code: 'SEARCH_TOO_SHORT' }]);
});
