import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type City, startCity } from '../testkit/city.ts';
import { code } from '../testkit/codes.ts';
import { endService, moveHousehold, person, recordVisit, registerHousehold } from '../testkit/client-verbs.ts';
import { grantCase, grantedIn, revokeGrant } from '../testkit/grant-verbs.ts';
import { exportSubject } from '../testkit/subject-verbs.ts';
import { breakGlass, unmaskClient } from '../testkit/unmasking-verbs.ts';
import { type Result, recordOf } from '../testkit/write.ts';

const COMMUNITY = '310101002001';
const WORKER = 'case-worker:310101';
/** Of the same role and division, who asks at the same time. */
const COLLEAGUE = { subject: 'colleague', role: 'case-worker', division: code('310101') } as const;
/** What stands in the record and was not granted. */
const SECRETS = ['欧阳', '1381234', '情绪稳定', 'EMOTIONAL_SUPPORT'];

let city: City;
let client: string;
let household: string;
let visit: string;
let membersOnly: string;

beforeAll(async () => {
  city = await startCity({
    owners: [{ code: '31', domains: ['resources', 'audit'] }, { code: '310101' }, { code: '310104' }],
  });
  const one = [person({ name: '欧阳建国', phone: '13812345678', needs: ['EMOTIONAL_SUPPORT'] })];
  const registered = recordOf(await registerHousehold(street(), COMMUNITY, one));
  household = registered.id;
  client = registered.members[0]?.id ?? '';
  visit = recordOf(await recordVisit(street(), client, '2026-11-23', { summary: '情绪稳定' })).id;
  membersOnly = await given({ fields: ['MEMBERS'] });
}, 120_000);
afterAll(() => city.close());

const street = () => city.as('street:310101002');
const given = async (input: object = {}) =>
  recordOf(await grantCase(street(), client, { subject: WORKER, consentOn: '2026-11-20', ...input })).id;

describe('a case worker to whom the members of a household were granted', () => {
  test.each<[string, string]>([
    ['client', 'client(id: $client) { name { text } needs }'],
    ['fetch__Client', 'fetch__Client(id: $client) { name { text } }'],
    ['household', 'household(id: $household) { members { name { text } } }'],
    ['visit', 'visit(id: $visit) { summary client { name { text } } }'],
    ['clients', 'clients(within: "310101", search: "欧阳") { totalCount edges { node { name { text } } } }'],
    ['households', 'households(within: "310101") { totalCount edges { node { id } } }'],
    ['visits', 'visits(within: "310101") { totalCount edges { node { summary } } }'],
    ['visitsDue', 'visitsDue(within: "310101") { totalCount edges { node { name { text } } } }'],
    ['overdueVisits', 'overdueVisits(within: "310101") { totalCount edges { node { client { name { text } } } } }'],
    ['grants', 'grants(within: "310101") { totalCount edges { node { client { name { text } } } } }'],
    ['grant', 'grant(id: $grant) { client { name { text } } }'],
    ['auditTrail', 'auditTrail(within: "310101", filter: { record: $client }) { edges { node { action } } }'],
    ['deputies', 'deputies(authority: "310101") { id }'],
    ['advisors', 'advisors(within: "310101") { totalCount edges { node { caseload } } }'],
    ['figures', 'division(code: "310101") { clients { total } visitCompliance { due } clientsByMonth { month } }'],
  ])('is shown nothing of it by %s', async (_, selection) => {
    const names = ['client', 'household', 'visit', 'grant'].filter((name) => selection.includes(`$${name}`));
    const query = `query ${names.length > 0 ? `(${names.map((name) => `$${name}: ID!`).join(', ')})` : ''} { ${selection} }`;
    const all: Record<string, string> = { client, household, visit, grant: membersOnly };
    const variables = Object.fromEntries(names.map((name) => [name, all[name]]));
    const { data, errors } = await city.as(WORKER).answer<object>(query, variables);
    expect(new Set(errors.map((error) => error.code))).toEqual(new Set(['SCOPE_MISSING']));
    for (const secret of SECRETS) expect(JSON.stringify(data)).not.toContain(secret);
    expect(JSON.stringify(data)).not.toMatch(/"(?:total|totalCount|due)":\d/);
  });

  test('changes, copies, unmasks, opens and grants nothing', async () => {
    const worker = city.as(WORKER);
    const tried: [string, () => Promise<Result<unknown>>][] = [
      ['breakGlass', () => breakGlass(worker, client)],
      ['unmaskClient', () => unmaskClient(worker, client)],
      ['exportSubject', () => exportSubject(worker, client)],
      ['recordVisit', () => recordVisit(worker, client, '2026-11-23')],
      ['endService', () => endService(worker, client)],
      ['grantCase', () => grantCase(worker, client, { subject: WORKER, consentOn: '2026-11-20' })],
      ['revokeGrant', () => revokeGrant(worker, membersOnly)],
    ];
    for (const [name, act] of tried) expect([name, await refusalOf(act)]).toEqual([name, 'SCOPE_MISSING']);
  });

  test('has another’s, a revoked one and one to come by none of their ids, however they are asked together', async () => {
    const theirs = await given({ subject: 'colleague', fields: ['CONTACT'] });
    const revoked = await given({ fields: ['CONTACT'] });
    recordOf(await revokeGrant(street(), revoked));
    const later = await given({ fields: ['CONTACT'], from: '2026-11-24' });
    const query = `query { ${[membersOnly, theirs, revoked, later]
      .map((id, i) => `g${i}: grantedClient(id: "${id}") { id members name { text } }`)
      .join(' ')} }`;
    const [own, colleagues] = await Promise.all([WORKER, COLLEAGUE].map((one) => city.as(one).answer<object>(query)));
    expect(own?.data).toEqual({ g0: { id: membersOnly, members: 1, name: null }, g1: null, g2: null, g3: null });
    expect(colleagues?.data).toMatchObject({ g0: null, g1: { id: theirs, members: null }, g2: null, g3: null });
    expect(own?.errors).toEqual([]);
    const [ownList, theirList] = await Promise.all(
      [WORKER, COLLEAGUE].map((one) => city.as(one).answer<object>(grantedIn('310101'))),
    );
    expect(JSON.stringify(ownList)).not.toContain(theirs);
    expect(JSON.stringify(theirList)).not.toContain(membersOnly);
    for (const id of [theirs, later]) recordOf(await revokeGrant(street(), id));
  });

  test('gains nothing by scopes that a token claims beyond the role', async () => {
    const claimed = { subject: WORKER, role: 'case-worker', division: code('310101') } as const;
    const graph = city.as({
      ...claimed,
      scopes: ['grant.use', 'client.read', 'client.search', 'grant.read', 'grant.give'],
    });
    const { data, errors } = await graph.answer<object>('query ($id: ID!) { client(id: $id) { id name { text } } }', {
      id: client,
    });
    expect([data, errors.map((error) => error.code)]).toEqual([{ client: null }, ['SCOPE_MISSING']]);
    expect(await refusalOf(() => revokeGrant(graph, membersOnly))).toBe('SCOPE_MISSING');
  });
});

describe('an officer elsewhere who broke the glass', () => {
  test('reads the client, and neither grants, copies, moves, ends nor visits, nor finds it in a list or a figure', async () => {
    const officer = city.as('street:310104003');
    recordOf(await breakGlass(officer, client));
    const read = await officer.ask('query ($id: ID!) { client(id: $id) { name { masked } } }', { id: client });
    expect(read).toEqual({ client: { name: { masked: true } } });
    const tried: [string, () => Promise<Result<unknown>>][] = [
      ['grantCase', () => grantCase(officer, client, { subject: WORKER, consentOn: '2026-11-20' })],
      ['revokeGrant', () => revokeGrant(officer, membersOnly)],
      ['exportSubject', () => exportSubject(officer, client)],
      ['moveHousehold', () => moveHousehold(officer, household, '310104003001')],
      ['endService', () => endService(officer, client)],
      ['recordVisit', () => recordVisit(officer, client, '2026-11-23')],
    ];
    for (const [name, act] of tried) expect([name, await refusalOf(act)]).toEqual([name, 'DIVISION_FORBIDDEN']);
    const lists = `{ clients(within: "310104003") { totalCount } visits(within: "310104003") { totalCount }
      visitsDue(within: "310104003") { totalCount } division(code: "310104003") { clients { total } } }`;
    expect(await officer.ask(lists)).toEqual({
      clients: { totalCount: 0 },
      visits: { totalCount: 0 },
      visitsDue: { totalCount: 0 },
      division: { clients: { total: 0 } },
    });
    const { errors } = await officer.answer<object>(`{ clients(within: "${COMMUNITY}") { totalCount } }`);
    expect(errors.map((error) => error.code)).toEqual(['DIVISION_FORBIDDEN']);
  });
});

async function refusalOf(act: () => Promise<Result<unknown>>): Promise<string | undefined> {
  try {
    return (await act()).error?.code;
  } catch (thrown) {
    return /SCOPE_MISSING|DIVISION_FORBIDDEN/.exec(String(thrown))?.[0] ?? String(thrown);
  }
}
