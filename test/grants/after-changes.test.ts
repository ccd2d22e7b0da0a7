import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type City, NOW, startCity } from '../testkit/city.ts';
import { endService, moveHousehold, person, recordVisit, registerHousehold } from '../testkit/client-verbs.ts';
import { grantCase, granted } from '../testkit/grant-verbs.ts';
import { eraseByTwo, exportSubject } from '../testkit/subject-verbs.ts';
import { breakGlass } from '../testkit/unmasking-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const [OLD, NEW] = ['310101002001', '310101013001'];
const WORKER = 'case-worker:310101';
/** Who opened the client by break-glass, and others of the same district who did not. */
const OUTSIDER = 'station:310104003';
const OTHERS = ['station:310104004', 'street:310104003', 'district:310104'];
const CLIENT = `query ($id: ID!) { client(id: $id) { active erased division { code } name { text masked } household { id } visits { totalCount } } }`;
const CASE = 'query ($id: ID!) { grantedClient(id: $id) { id client } }';
const GRANT = 'query ($id: ID!) { grant(id: $id) { endedAs caseReference purpose availableActions { action } } }';

let city: City;
let now = NOW;
let client: string;
let household: string;
let caseGrant: string;
let glass: string;

beforeAll(async () => {
  city = await startCity({
    owners: [{ code: '31', domains: ['resources', 'audit'] }, { code: '310101' }, { code: '310104' }],
    clock: () => now,
  });
}, 120_000);
afterAll(() => city.close());
beforeEach(async () => {
  now = NOW;
  const two = [person({ name: '欧阳建国' }), person({ name: '李秀英' })];
  const registered = recordOf(await registerHousehold(street(), OLD ?? '', two));
  household = registered.id;
  client = registered.members[0]?.id ?? '';
  recordOf(await recordVisit(street(), client, '2026-11-23'));
  caseGrant = recordOf(await grantCase(street(), client, { subject: WORKER, consentOn: '2026-11-20' })).id;
  glass = recordOf(await breakGlass(city.as(OUTSIDER), client)).id;
});

const street = () => city.as('street:310101002');
const district = () => city.as('district:310101');
const read = (persona: string, query: string, id: string) =>
  city.as(persona).answer<Record<string, object>>(query, { id });
const isCaseOpen = async () => {
  const { data, errors } = await read(WORKER, CASE, caseGrant);
  const listed = (await granted(city.as(WORKER), '310101')).map(({ id }) => id);
  expect(errors).toEqual([]);
  expect(listed.includes(caseGrant)).toBe(data?.['grantedClient'] !== null);
  return listed.includes(caseGrant);
};

async function seenBy(persona: string): Promise<object | undefined> {
  const { data, errors } = await read(persona, CLIENT, client);
  return data?.['client'] ?? { refused: errors.map(({ code }) => code) };
}

async function othersAreRefused(): Promise<void> {
  for (const other of OTHERS)
    expect([other, await seenBy(other)]).toEqual([other, { refused: ['DIVISION_FORBIDDEN'] }]);
  for (const other of [WORKER, 'case-worker:310104003']) {
    expect([other, await seenBy(other)]).toEqual([other, { refused: ['SCOPE_MISSING'] }]);
  }
}

test('both are open at first', async () => {
  expect(await isCaseOpen()).toBe(true);
  expect(await seenBy(OUTSIDER)).toMatchObject({ active: true, division: { code: OLD } });
  await othersAreRefused();
});

describe('a household that moved to another street', () => {
  beforeEach(async () => void recordOf(await moveHousehold(district(), household, NEW ?? '')));

  test('closes the case; what was opened by break-glass goes on, masked, and names where the client lives now', async () => {
    expect(await isCaseOpen()).toBe(false);
    expect(await seenBy(OUTSIDER)).toMatchObject({
      division: { code: NEW },
      name: { masked: true },
      household: { id: household },
      visits: { totalCount: 1 },
    });
    await othersAreRefused();
    now = new Date(NOW.getTime() + 3 * 3_600_000 - 1);
    expect(await seenBy(OUTSIDER)).toMatchObject({ division: { code: NEW } });
    now = new Date(NOW.getTime() + 3 * 3_600_000);
    expect(await seenBy(OUTSIDER)).toEqual({ refused: ['DIVISION_FORBIDDEN'] });
  });

  test('leaves its grants with the street that gave them and the district; the new street has them in the person’s copy', async () => {
    const grants = async (persona: string, within: string) => {
      const query = `query ($within: DivisionCode!, $filter: GrantFilter) { grants(within: $within, filter: $filter) { edges { node { id } } } }`;
      type Page = { grants: { edges: { node: { id: string } }[] } };
      const { grants: page } = await city.as(persona).ask<Page>(query, { within, filter: { client } });
      return new Set(page.edges.map(({ node }) => node.id));
    };
    expect(await grants('street:310101002', '310101002')).toEqual(new Set([caseGrant, glass]));
    expect(await grants('district:310101', '310101')).toEqual(new Set([caseGrant, glass]));
    expect(await grants('street:310101013', '310101013')).toEqual(new Set());
    const { document } = recordOf(await exportSubject(city.as('street:310101013'), client));
    for (const id of [caseGrant, glass]) expect(document).toContain(id);
    expect((await read('street:310101002', GRANT, caseGrant)).data).toMatchObject({
      grant: { endedAs: 'RECORD_MOVED', availableActions: [] },
    });
    expect((await read('street:310101002', GRANT, glass)).data).toMatchObject({
      grant: { endedAs: null, availableActions: [{ action: 'REVOKE' }] },
    });
    expect((await read('street:310101013', GRANT, glass)).errors).toMatchObject([{ code: 'DIVISION_FORBIDDEN' }]);
  });
});

describe('a client who is served no more', () => {
  beforeEach(async () => void recordOf(await endService(street(), client)));

  test('is closed to the case worker, and shown to who broke the glass as what they are', async () => {
    expect(await isCaseOpen()).toBe(false);
    expect(await seenBy(OUTSIDER)).toMatchObject({ active: false, name: { masked: true }, visits: { totalCount: 1 } });
    await othersAreRefused();
    expect((await grantCase(street(), client, { subject: WORKER, consentOn: '2026-11-20' })).error).toMatchObject({
      code: 'CLIENT_NOT_ACTIVE',
    });
  });

  test('names nobody any more once erased, to anybody', async () => {
    await eraseByTwo(street(), district(), client);
    expect(await isCaseOpen()).toBe(false);
    expect(await seenBy(OUTSIDER)).toMatchObject({ active: false, erased: true, name: null });
    await othersAreRefused();
    expect((await read('street:310101002', GRANT, caseGrant)).data).toEqual({
      grant: { endedAs: 'RECORD_CLOSED', caseReference: null, purpose: '心理疏导个案服务', availableActions: [] },
    });
    const { ok, error } = await breakGlass(city.as('station:310104004'), client);
    expect([ok === null, error?.code]).toEqual([false, undefined]);
    expect(await seenBy('station:310104004')).toMatchObject({ erased: true, name: null });
  });
});
