import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import {
  changeCategory,
  correctVisit,
  endService,
  moveHousehold,
  person,
  recordVisit,
  registerHousehold,
  withdrawVisit,
} from '../testkit/client-verbs.ts';
import type { Graph } from '../testkit/graph.ts';
import { correctClient, eraseSubject, exportSubject, requestErasure } from '../testkit/subject-verbs.ts';
import { breakGlass, unmaskClient, unmaskClients } from '../testkit/unmasking-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const OLD = '310101002001';
const NEW = '310101013001';
const NEIGHBOUR = '310101013003';

let owner: AuditedOwner;
let district: Graph;
let before: Graph;
let after: Graph;

beforeAll(async () => {
  owner = await startAuditedOwner();
  district = owner.at('clients', 'district:310101');
  before = owner.at('clients', 'street:310101002');
  after = owner.at('clients', 'street:310101013');
});
afterAll(() => owner.close());

type Ids = { readonly household: string; readonly client: string; readonly visit: string };

/** A household with two members, a visit that was corrected and a client whose phone was. */
async function settle(changes: object = {}): Promise<Ids> {
  const registered = recordOf(await registerHousehold(district, OLD, [person(changes), person()]));
  const client = registered.members[0]?.id ?? '';
  const { id: visit } = recordOf(await recordVisit(district, client, '2026-10-31'));
  recordOf(await correctVisit(district, visit, 1, '2026-10-31'));
  recordOf(await correctClient(district, client, 1, { phone: '13912345678' }));
  return { household: registered.id, client, visit };
}

async function moved(changes: object = {}): Promise<Ids> {
  const ids = await settle(changes);
  recordOf(await moveHousehold(district, ids.household, NEW));
  return ids;
}

const READ = `query ($household: ID!, $client: ID!, $visit: ID!) {
  household(id: $household) { id version division { code } address { text } moves { from { code } to { code } movedOn recordedBy } members { id } }
  client(id: $client) { id division { code } name { text } address { text } categories { category } correctionHistory { field }
    household { id } visits { totalCount edges { node { id } } } }
  visit(id: $visit) { id summary earlierVersions { version summary } client { id division { code } } } }`;

type Read = {
  household: { version: number; moves: object[]; division: { code: string }; members: object[] } | null;
  client: { division: { code: string }; visits: { totalCount: number } } | null;
  visit: { earlierVersions: object[] } | null;
};

async function codesOf(graph: Graph, ids: Ids): Promise<unknown[]> {
  return (await graph.answer(READ, ids)).errors.map(({ code, path }) => [code, path]);
}

describe('a household that was moved', () => {
  it('is read under its old id in the new street, with its clients, visits and everything from before', async () => {
    const ids = await moved();
    const { household, client, visit } = await after.ask<Read>(READ, ids);
    expect(household).toMatchObject({
      division: { code: NEW },
      version: 2,
      members: [expect.anything(), expect.anything()],
      moves: [{ from: { code: OLD }, to: { code: NEW }, movedOn: '2026-10-31', recordedBy: 'district:310101' }],
    });
    expect(client).toMatchObject({
      division: { code: NEW },
      household: { id: ids.household },
      categories: [{ category: 'MINIMUM_LIVING' }],
      correctionHistory: [{ field: 'PHONE' }],
      visits: { totalCount: 1, edges: [{ node: { id: ids.visit } }] },
    });
    expect(visit).toMatchObject({ client: { id: ids.client, division: { code: NEW } } });
    expect(visit?.earlierVersions).toHaveLength(1);
  });

  it('is not found in the old street, under the id that names it, and forbidden to any other', async () => {
    const ids = await moved();
    const paths = [['household'], ['client'], ['visit']];
    expect(await codesOf(before, ids)).toEqual(paths.map((path) => ['NOT_FOUND', path]));
    const third = owner.at('clients', 'street:310101017');
    expect(await codesOf(third, ids)).toEqual(paths.map((path) => ['DIVISION_FORBIDDEN', path]));
    expect(await codesOf(owner.at('clients', `advisor:${NEIGHBOUR}`), ids)).toEqual(
      paths.map((path) => ['DIVISION_FORBIDDEN', path]),
    );
    expect(await codesOf(owner.at('clients', `advisor:${NEW}`), ids)).toEqual([]);
  });

  it('is resolved as an entity where it lies, and nowhere else', async () => {
    const { client } = await moved();
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Client { category name { text } } } }`;
    const of = [{ __typename: 'Client', id: client }];
    expect(await after.ask(query, { of })).toMatchObject({ _entities: [{ category: 'MINIMUM_LIVING' }] });
    expect((await before.answer(query, { of })).data).toEqual({ _entities: [null] });
  });

  it('is listed and counted in the new street alone', async () => {
    const query = `query ($within: DivisionCode!) { clients(within: $within, first: 200) { totalCount edges { node { id } } } }`;
    type Listed = { clients: { totalCount: number; edges: { node: { id: string } }[] } };
    const idsIn = async (graph: Graph, within: string) => {
      const { clients } = await graph.ask<Listed>(query, { within });
      expect(clients.totalCount).toBe(clients.edges.length);
      return clients.edges.map(({ node }) => node.id);
    };
    const { client } = await moved();
    expect(await idsIn(after, '310101013')).toContain(client);
    expect(await idsIn(before, '310101002')).not.toContain(client);
  });

  it('is changed in the new street, also what was recorded before it came', async () => {
    const { client, visit } = await moved();
    recordOf(await recordVisit(after, client, '2026-10-31'));
    recordOf(await correctVisit(after, visit, 2, '2026-10-31'));
    recordOf(await withdrawVisit(after, visit, 3));
    recordOf(await correctClient(after, client, 3, { phone: '13812345678' }));
    recordOf(await changeCategory(after, client, 'LOW_INCOME'));
    expect((await unmaskClient(after, client)).ok?.phone).toMatchObject({ text: '13812345678' });
    expect((await unmaskClients(after, NEW, [client])).error).toBeNull();
    const { ok } = await exportSubject(after, client);
    expect(JSON.stringify(ok)).toContain(OLD);
  });

  it.each([
    ['recordVisit', (ids: Ids) => recordVisit(before, ids.client, '2026-10-31')],
    ['correctVisit', (ids: Ids) => correctVisit(before, ids.visit, 2, '2026-10-31')],
    ['withdrawVisit', (ids: Ids) => withdrawVisit(before, ids.visit, 2)],
    ['correctClient', (ids: Ids) => correctClient(before, ids.client, 3, { phone: '13812345678' })],
    ['changeCategory', (ids: Ids) => changeCategory(before, ids.client, 'LOW_INCOME')],
    ['unmaskClient', (ids: Ids) => unmaskClient(before, ids.client)],
    ['exportSubject', (ids: Ids) => exportSubject(before, ids.client)],
    ['requestErasure', (ids: Ids) => requestErasure(before, ids.client)],
  ])('is not changed in the old street any more: %s', async (_, act) => {
    const ids = await moved();
    expect((await act(ids)).error).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is erased where it lies, also when that was asked for before it moved', async () => {
    const { client, household, visit } = await settle();
    recordOf(await endService(district, client));
    recordOf(await requestErasure(before, client));
    recordOf(await moveHousehold(district, household, NEW));
    recordOf(await eraseSubject(after, client));
    const query = `query ($client: ID!, $visit: ID!) { client(id: $client) { erased } visit(id: $visit) { summary earlierVersions { summary } } }`;
    expect(await after.ask(query, { client, visit })).toEqual({
      client: { erased: true },
      visit: { summary: null, earlierVersions: [{ summary: null }] },
    });
  });

  it('comes back where it was, and is found there again', async () => {
    const ids = await moved();
    recordOf(await moveHousehold(district, ids.household, OLD, 2));
    expect(await codesOf(before, ids)).toEqual([]);
    expect(await codesOf(after, ids)).toEqual(
      ['household', 'client', 'visit'].map((one) => ['DIVISION_FORBIDDEN', [one]]),
    );
  });

  it('stands in the trail of both places, by who moved it', async () => {
    const { household, client } = await moved();
    const entries = (await owner.trail()).filter(({ action }) => action === 'household.move').slice(-2);
    expect(entries).toMatchObject([
      { division: OLD, subject: 'district:310101', fields: '{division}' },
      { division: NEW, subject: 'district:310101', fields: '{division}' },
    ]);
    for (const { records } of entries) for (const id of [household, client]) expect(records).toContain(id);
  });
});

describe('break-glass, after a move,', () => {
  it('opens to the old street what lies elsewhere now, and is not needed in the new one', async () => {
    const ids = await moved();
    expect((await breakGlass(after, ids.client)).error).toMatchObject({
      code: 'INPUT_INVALID',
      path: ['input', 'client'],
    });
    recordOf(await breakGlass(before, ids.client));
    // The history of corrections is for those in charge alone.
    expect(await codesOf(before, ids)).toEqual([['DIVISION_FORBIDDEN', ['client', 'correctionHistory']]]);
    expect((await unmaskClient(before, ids.client)).ok?.phone).toMatchObject({ text: '13912345678' });
    expect((await recordVisit(before, ids.client, '2026-10-31')).error).toMatchObject({ code: 'NOT_FOUND' });
    const outside = (await owner.trail()).filter(({ action }) => action === 'client.outside');
    expect(outside.at(-1)).toMatchObject({ division: NEW, subject: 'street:310101002' });
  });

  it('is told in the copy of the person, wherever it was opened from', async () => {
    const ids = await settle();
    recordOf(await breakGlass(owner.at('clients', 'street:310101017'), ids.client));
    recordOf(await moveHousehold(district, ids.household, NEW));
    const { ok } = await exportSubject(after, ids.client);
    expect(JSON.stringify(ok)).toContain('street:310101017');
  });
});

describe('the advisor of a household', () => {
  const advisor = `${OLD}-018f3c2a-0000-7000-8000-000000000001`;
  const query = 'query ($id: ID!) { client(id: $id) { advisor { id } } }';

  it('does not follow beyond the street', async () => {
    const { client } = await moved({ advisor });
    expect(await after.ask(query, { id: client })).toEqual({ client: { advisor: null } });
  });

  it('stays within the street', async () => {
    const { client, household } = await settle({ advisor });
    recordOf(await moveHousehold(before, household, '310101002006'));
    expect(await before.ask(query, { id: client })).toEqual({ client: { advisor: { id: advisor } } });
  });
});

describe('a person without a document', () => {
  const unknown = { identityNumber: undefined, birthYear: 1950 };
  const without = (name: string) =>
    person({ ...unknown, name, identityDocument: { kind: 'NONE', reason: '证件遗失' } });

  it('is found by the name in the new street, and no more in the old one', async () => {
    const { id } = recordOf(await registerHousehold(district, OLD, [without('吴无名')]));
    recordOf(await moveHousehold(district, id, NEW));
    expect((await registerHousehold(district, NEIGHBOUR, [without('吴无名')])).error).toMatchObject({
      code: 'INPUT_INVALID',
    });
    recordOf(await registerHousehold(district, OLD, [without('吴无名')]));
  });

  it('is not moved to where somebody is served under the same name', async () => {
    const { id } = recordOf(await registerHousehold(district, OLD, [without('郑无名')]));
    recordOf(await registerHousehold(district, NEIGHBOUR, [without('郑无名')]));
    const { error } = await moveHousehold(district, id, NEW);
    expect(error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'division'] });
  });
});
