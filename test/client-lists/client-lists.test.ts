import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createTokenVerifier } from '#access';
import { startOwners } from '../../subgraphs/index.ts';
import { filedAt } from '../serving-advisors/network.ts';
import { openStation } from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import {
  endService,
  moveHousehold,
  person,
  recordVisit,
  registerHousehold,
  reopenClient,
} from '../testkit/client-verbs.ts';
import { code } from '../testkit/codes.ts';
import { createIssuer } from '../testkit/issuer.ts';
import type { Graph } from '../testkit/graph.ts';
import { correctClient } from '../testkit/subject-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const COMMUNITY = '310101002001';
const NEXT = '310101002002';
const LEAD = `station:${COMMUNITY}`;
const limits = { perHour: 30, perDay: 40 };

type Page = { readonly totalCount: number; readonly edges: readonly { readonly node: { readonly id: string } }[] };

let owner: AuditedOwner;
let street: Graph;
let district: Graph;
let numbers: readonly string[];
let shan: string;
let sima: string;
let household: string;

beforeAll(async () => {
  owner = await startAuditedOwner('310101', { searchLimits: limits });
  street = owner.at('clients', 'street:310101002');
  district = owner.at('clients', 'district:310101');
  const members = [
    person({ name: '单小明', phone: '13812345678', riskFlags: ['LIVES_ALONE', 'DISABLED'] }),
    person({ name: '司马相如', phone: '021-62348765', riskFlags: ['DISABLED'] }),
  ];
  numbers = members.map(({ identityNumber }) => identityNumber);
  const registered = recordOf(await registerHousehold(street, COMMUNITY, members));
  household = registered.id;
  [shan = '', sima = ''] = registered.members.map(({ id }) => id);
});
afterAll(() => owner.close());

const CLIENTS = `query ($within: DivisionCode!, $filter: ClientFilter, $search: String) {
  clients(within: $within, filter: $filter, search: $search) { totalCount edges { node { id } } } }`;

async function list(graph: Graph, variables: object): Promise<string[]> {
  const { clients } = await graph.ask<{ clients: Page }>(CLIENTS, { within: '310101002', ...variables });
  expect(clients.totalCount).toBe(clients.edges.length);
  return clients.edges.map(({ node }) => node.id);
}
const found = (search: string, within = '310101002') => list(street, { search, within });
const codesOf = async (persona: string, variables: object) => {
  const { errors } = await owner.at('clients', persona).answer(CLIENTS, { within: '310101002', ...variables });
  return errors.map((error) => error.code);
};
const searches = async () => (await owner.trail()).filter(({ action }) => action === 'client.search');

describe('a client is found', () => {
  test.each(['单小明', '小明', 'shanxiaoming', 'sxm', '13812345678', '138 1234 5678', '5678', '单小明 5678'])(
    'by %s',
    async (search) => expect(await found(search)).toEqual([shan]),
  );

  test('by the number of an identity document, whole or by its last four', async () => {
    for (const number of numbers) expect(await found(number)).toHaveLength(1);
    expect(await found(numbers[1]?.slice(-4) ?? '')).toContain(sima);
    expect(await found('021-62348765')).toEqual([sima]);
  });

  test('by nothing else: no part of a number, nobody else’s name, none in another community', async () => {
    for (const search of ['1234', '张三', '单小明 8765', numbers[0]?.slice(0, 6) ?? '']) {
      expect(await found(search)).toEqual([]);
    }
    expect(await found('单小明', NEXT)).toEqual([]);
  });

  test('by what a correction says, and no more by what it replaced', async () => {
    recordOf(await correctClient(street, sima, 1, { name: '司马长卿', riskFlags: ['ELDERLY'] }));
    expect(await found('司马相如')).toEqual([]);
    expect(await found('长卿')).toEqual([sima]);
    expect(await list(street, { filter: { flags: ['ELDERLY'] } })).toEqual([sima]);
    expect(await list(street, { filter: { flags: ['DISABLED', 'LIVES_ALONE'] } })).toEqual([shan]);
  });

  test('after the service has ended among those who may be served again, and then among the served', async () => {
    recordOf(await endService(street, sima));
    expect(await found('长卿')).toEqual([]);
    expect(await list(street, { search: '长卿', filter: { active: false } })).toEqual([sima]);
    recordOf(await reopenClient(street, sima, 3));
    expect(await found('长卿')).toEqual([sima]);
  });

  test('who was registered before clients were searched, once the instance has started', async () => {
    await owner.asAdmin('delete from clients.client_token where id = $1', [shan]);
    expect(await found('小明')).toEqual([]);
    const { jwks } = await createIssuer();
    const host = await startOwners({
      owners: [{ code: code('310101'), databaseUrl: owner.url }],
      verifier: createTokenVerifier({ localKeys: jwks, issuer: 'i', audience: 'a' }),
      sealingKeysFile: owner.sealingKeysFile,
      host: '127.0.0.1',
      port: 0,
      logLevel: 'silent',
    });
    await host.close();
    for (const search of ['小明', '5678', numbers[0] ?? '']) expect(await found(search)).toEqual([shan]);
    expect(await list(street, { filter: { flags: ['LIVES_ALONE'] } })).toEqual([shan]);
  });

  test('where the household has moved to', async () => {
    recordOf(await moveHousehold(district, household, NEXT));
    expect(await found('小明', COMMUNITY)).toEqual([]);
    expect(await found('小明', NEXT)).toEqual([shan]);
    recordOf(await moveHousehold(district, household, COMMUNITY, 2));
  });
});

describe('a search for people', () => {
  test('of one character is refused, and so is one by who may not search', async () => {
    expect(await codesOf('street:310101002', { search: '单' })).toEqual(['SEARCH_TOO_SHORT']);
    expect(await codesOf('auditor:310101', { search: '单小明' })).toEqual(['FILTER_FORBIDDEN']);
    expect(await codesOf('auditor:310101', { filter: { flags: ['DISABLED'] } })).toEqual([]);
    expect(await codesOf('street:310101002', { filter: { flags: ['RICH'] } })).toEqual(['INPUT_INVALID']);
  });

  test('stands in the trail with whom it found and without its words', async () => {
    const before = (await searches()).length;
    expect(await list(owner.at('clients', LEAD), { within: COMMUNITY, search: '单小明' })).toEqual([shan]);
    expect(await list(owner.at('clients', LEAD), { within: COMMUNITY, search: '无此人' })).toEqual([]);
    const entries = (await searches()).slice(before);
    expect(entries).toMatchObject([
      { subject: LEAD, division: COMMUNITY, records: `{${shan}}`, fields: '{search}', reason: null },
      { subject: LEAD, division: COMMUNITY, records: '{}' },
    ]);
    expect(JSON.stringify(entries)).not.toMatch(/单小明|无此人/);
  });

  test('stands there with whom its total tells of, also on a page after them', async () => {
    const query = `query ($after: String) { clients(within: "${COMMUNITY}", search: "单小明", first: 1, after: $after) {
      totalCount edges { node { id } } pageInfo { endCursor } } }`;
    type Pages = { clients: Page & { pageInfo: { endCursor: string } } };
    const { clients: first } = await owner.at('clients', LEAD).ask<Pages>(query);
    const before = (await searches()).length;
    const { clients: second } = await owner.at('clients', LEAD).ask<Pages>(query, { after: first.pageInfo.endCursor });
    expect(second).toMatchObject({ totalCount: 1, edges: [] });
    expect((await searches()).slice(before)).toMatchObject([{ subject: LEAD, records: `{${shan}}` }]);
  });

  test('is no more possible for a while after so many others; the same one counts once', async () => {
    const advisor = `advisor:${COMMUNITY}`;
    const search = (words: string) => codesOf(advisor, { within: COMMUNITY, search: words });
    for (let count = 0; count < limits.perHour; count++) expect(await search(`甲${count + 10}`)).toEqual([]);
    expect(await search('甲10')).toEqual([]);
    const before = (await searches()).length;
    expect(await search('乙丙')).toEqual(['UNMASK_LIMIT']);
    expect(await searches()).toHaveLength(before);
  });

  test('leaves nothing of names and numbers in the clear', async () => {
    const rows = await owner.asAdmin('select token from clients.client_token where id = $1', [shan]);
    expect(rows.length).toBeGreaterThan(10);
    for (const { token } of rows) expect(token).toMatch(/^[\w-]{16}$/);
    const two = await owner.asAdmin('select * from audit.searching');
    expect(JSON.stringify(two)).not.toMatch(/单|甲/);
  });
});

test('clients are listed by the station from which somebody serves them, and visits by that of who made them', async () => {
  owner.setClock('2026-11-02T12:00:00+08:00');
  const advisors = owner.at('advisors', 'district:310101');
  const point = recordOf(await openStation(advisors, { division: COMMUNITY })).id;
  const elsewhere = recordOf(await openStation(advisors, { division: NEXT })).id;
  const advisor = await filedAt(owner, point);
  const members = [person({ advisor }), person()];
  const [served] = recordOf(await registerHousehold(street, COMMUNITY, members)).members;
  expect(await list(street, { filter: { station: point } })).toEqual([served?.id]);
  expect(await list(street, { filter: { station: elsewhere } })).toEqual([]);
  const { id: visit } = recordOf(await recordVisit(street, served?.id ?? '', '2026-11-02', { advisor }));
  const madeFrom = (station: string) =>
    street.ask(
      'query ($station: ID!) { visits(within: "310101002", filter: { station: $station }) { edges { node { id } } } }',
      { station },
    );
  expect(await madeFrom(point)).toEqual({ visits: { edges: [{ node: { id: visit } }] } });
  expect(await madeFrom(elsewhere)).toEqual({ visits: { edges: [] } });
});

test('households are listed with how many are served, by size and by registration', async () => {
  owner.setClock('2026-11-02T12:00:00+08:00');
  const { id: single, members } = recordOf(await registerHousehold(street, NEXT, [person()]));
  const ask = async (args: string): Promise<string[]> => {
    const { households } = await street.ask<{ households: Page }>(
      `{ households(within: "310101002", ${args}) { totalCount edges { node { id activeClients registeredAt } } } }`,
    );
    expect(households.totalCount).toBe(households.edges.length);
    return households.edges.map(({ node }) => node.id);
  };
  expect((await ask('orderBy: { field: REGISTERED_AT, direction: DESC }'))[0]).toBe(single);
  expect((await ask('orderBy: { field: ACTIVE_CLIENTS }'))[0]).toBe(single);
  expect(await ask('filter: { activeClientsUntil: 1 }')).toEqual([single]);
  expect(await ask('filter: { activeClientsFrom: 2 }')).toContain(household);
  recordOf(await endService(street, members[0]?.id ?? ''));
  expect(await ask('filter: { active: false }')).toEqual([single]);
  expect(await ask('first: 50')).not.toContain(single);
});
