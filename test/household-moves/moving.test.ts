import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import {
  changeCategory,
  correctVisit,
  endService,
  moveHousehold,
  recordVisit,
  withdrawVisit,
} from '../testkit/client-verbs.ts';
import type { Graph } from '../testkit/graph.ts';
import { correctClient, eraseSubject, exportSubject, requestErasure } from '../testkit/subject-verbs.ts';
import { unmaskClient, unmaskClients } from '../testkit/unmasking-verbs.ts';
import { recordOf } from '../testkit/write.ts';
import { type Ids, NEIGHBOUR, NEW, OLD, READ, type Read, codesOf, moved, settle } from './family.ts';

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

describe('a household that was moved', () => {
  it('is read under its old id in the new street, with its clients, visits and everything from before', async () => {
    const ids = await moved(district);
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
      categories: [{ category: 'MINIMUM_LIVING' }, { category: 'OTHER_RESIDENT' }],
      correctionHistory: [{ field: 'PHONE' }, { field: 'CATEGORY' }],
      visits: { totalCount: 1, edges: [{ node: { id: ids.visit } }] },
    });
    expect(visit).toMatchObject({ client: { id: ids.client, division: { code: NEW } } });
    expect(visit?.earlierVersions).toHaveLength(1);
  });

  it('is not found in the old street, under the id that names it, and forbidden to any other', async () => {
    const ids = await moved(district);
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
    const { client } = await moved(district);
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
    const { client } = await moved(district);
    expect(await idsIn(after, '310101013')).toContain(client);
    expect(await idsIn(before, '310101002')).not.toContain(client);
  });

  it('is changed in the new street, also what was recorded before it came', async () => {
    const { client, visit } = await moved(district);
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
    const ids = await moved(district);
    expect((await act(ids)).error).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is erased where it lies, also when that was asked for before it moved', async () => {
    const { client, household, visit } = await settle(district);
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
    const ids = await moved(district);
    recordOf(await moveHousehold(district, ids.household, OLD, 2));
    expect(await codesOf(before, ids)).toEqual([]);
    expect(await codesOf(after, ids)).toEqual(
      ['household', 'client', 'visit'].map((one) => ['DIVISION_FORBIDDEN', [one]]),
    );
  });

  it('stands in the trail of both places, by who moved it', async () => {
    const { household, client } = await moved(district);
    const entries = (await owner.trail()).filter(({ action }) => action === 'household.move').slice(-2);
    expect(entries).toMatchObject([
      { division: OLD, subject: 'district:310101', fields: '{division}' },
      { division: NEW, subject: 'district:310101', fields: '{division}' },
    ]);
    for (const { records } of entries) for (const id of [household, client]) expect(records).toContain(id);
  });
});
