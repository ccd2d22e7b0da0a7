import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import {
  changeCategory,
  correctVisit,
  endService,
  joinHousehold,
  mergeClients,
  person,
  recordVisit,
  registerHousehold,
  reopenClient,
} from '../testkit/client-verbs.ts';
import type { Graph } from '../testkit/graph.ts';
import { correctClient, eraseSubject, exportSubject, requestErasure } from '../testkit/subject-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const HOME = '310101002001';
const OTHER_STREET = '310101013001';
const NOWHERE = '018f3c2a-0000-7000-8000-000000000009';
const DAY = '2026-10-31';

let owner: AuditedOwner;
let district: Graph;
let street: Graph;

beforeAll(async () => {
  owner = await startAuditedOwner();
  district = owner.at('clients', 'district:310101');
  street = owner.at('clients', 'street:310101002');
});
afterAll(() => owner.close());

const unknown = (name: string) => ({
  name,
  identityNumber: undefined,
  identityDocument: { kind: 'NONE', reason: '遗失' },
  birthYear: 1950,
});

async function registered(changes: object = {}, at = HOME): Promise<string> {
  return recordOf(await registerHousehold(district, at, [person(changes)])).members[0]?.id ?? '';
}

let serial = 0;
/** Two records that nothing tells apart, the second without a document. */
async function two(): Promise<readonly [kept: string, merged: string]> {
  return [await registered(), await registered(unknown(`李雷${(serial += 1)}`))];
}

const READ = `query ($id: ID!) { client(id: $id) { version active mergedInto mergedRecords { id mergedInto visits { totalCount } }
  categories { category } servicePeriods { startedOn endReason } visits { totalCount edges { node { id } } } } }`;
type Read = {
  version: number;
  active: boolean;
  mergedInto: string | null;
  mergedRecords: object[];
  visits: { totalCount: number; edges: { node: { id: string } }[] };
};
const read = async (id: string) => (await district.ask<{ client: Read }>(READ, { id })).client;

describe('two records that are merged', () => {
  it('are read under the one that is kept, with the visits, categories and periods of both', async () => {
    const [kept, merged] = await two();
    const visits = [];
    for (const id of [kept, merged]) visits.push(recordOf(await recordVisit(district, id, DAY)).id);
    expect(recordOf(await mergeClients(street, [kept, 1], [merged, 1]))).toMatchObject({ id: kept, version: 2 });
    const shown = await read(kept);
    expect(shown).toMatchObject({
      active: true,
      mergedInto: null,
      mergedRecords: [{ id: merged, mergedInto: kept, visits: { totalCount: 1 } }],
      categories: ['MINIMUM_LIVING', 'OTHER_RESIDENT', 'MINIMUM_LIVING', 'OTHER_RESIDENT'].map((category) => ({
        category,
      })),
      servicePeriods: [expect.anything(), expect.anything()],
      visits: { totalCount: 2 },
    });
    expect(shown.visits.edges.map(({ node }) => node.id).toSorted()).toEqual(visits.toSorted());
    expect(await read(merged)).toMatchObject({ active: false, mergedInto: kept, version: 2 });
  });

  it('page the visits of both together, none twice and none left out', async () => {
    const [kept, merged] = await two();
    for (const id of [kept, merged, kept, merged, merged]) recordOf(await recordVisit(district, id, DAY));
    recordOf(await mergeClients(district, [kept, 1], [merged, 1]));
    const query = `query ($id: ID!, $after: String) { client(id: $id) { visits(first: 2, after: $after) {
      pageInfo { hasNextPage endCursor } edges { node { id } } } } }`;
    type Page = {
      client: { visits: { pageInfo: { hasNextPage: boolean; endCursor: string }; edges: { node: { id: string } }[] } };
    };
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { visits }: Page['client'] = (await district.ask<Page>(query, { id: kept, after })).client;
      seen.push(...visits.edges.map(({ node }) => node.id));
      [after, more] = [visits.pageInfo.endCursor, visits.pageInfo.hasNextPage];
    }
    expect(seen).toHaveLength(5);
    expect(new Set(seen).size).toBe(5);
  });

  it('lead on to the last one when that is merged in its turn', async () => {
    const [middle, first] = await two();
    const last = await registered(unknown('韩梅'));
    recordOf(await mergeClients(district, [middle, 1], [first, 1]));
    recordOf(await mergeClients(district, [last, 1], [middle, 2]));
    expect(await read(first)).toMatchObject({ mergedInto: last });
    expect((await read(last)).mergedRecords).toHaveLength(2);
  });

  it('stand in the trail without the reason, which goes when the person is erased, with both records', async () => {
    const [kept, merged] = await two();
    recordOf(await recordVisit(district, merged, DAY));
    recordOf(await mergeClients(district, [kept, 1], [merged, 1]));
    const entry = (await owner.trail()).findLast(({ action }) => action === 'client.merge');
    expect(entry).toMatchObject({ division: HOME, reason: null });
    for (const id of [kept, merged]) expect(entry?.records).toContain(id);
    const { ok } = await exportSubject(district, kept);
    expect(JSON.stringify(ok)).toContain(merged);
    expect(JSON.stringify(ok)).toContain('身体尚可');
    recordOf(await endService(district, kept));
    recordOf(await requestErasure(street, kept));
    recordOf(await eraseSubject(district, kept));
    const query = 'query ($ids: [ID!]!) { a: client(id: $ids) { erased } }'.replaceAll('[ID!]!', 'ID!');
    for (const ids of [kept, merged]) expect(await district.ask(query, { ids })).toEqual({ a: { erased: true } });
    const rows = await owner.asAdmin(
      `select reason, name, notes from clients.client_merge join clients.client on client.id = client_id
       join clients.visit on visit.client_id = client.id where client.id = $1`,
      [merged],
    );
    expect(rows).toEqual([{ reason: null, name: null, notes: null }]);
  });

  it('are listed once: neither among those who are served nor among those whose service has ended', async () => {
    const [kept, merged] = await two();
    recordOf(await mergeClients(district, [kept, 1], [merged, 1]));
    const query = `query ($active: Boolean) { clients(within: "${HOME}", filter: { active: $active }, first: 200) {
      edges { node { id } } } }`;
    type Listed = { clients: { edges: { node: { id: string } }[] } };
    const listed = await Promise.all([true, false].map((active) => district.ask<Listed>(query, { active })));
    const ids = listed.flatMap(({ clients: { edges } }) => edges.map(({ node }) => node.id));
    expect(ids).toContain(kept);
    expect(ids).not.toContain(merged);
  });
});

describe('what was merged is changed no more, and says where to go on', () => {
  it.each([
    ['recordVisit', (id: string) => recordVisit(district, id, DAY)],
    ['changeCategory', (id: string) => changeCategory(district, id, 'LOW_INCOME')],
    ['endService', (id: string) => endService(district, id)],
    ['reopenClient', (id: string) => reopenClient(district, id, 2)],
    ['correctClient', (id: string) => correctClient(district, id, 2, { phone: '13912345678' })],
    ['requestErasure', (id: string) => requestErasure(district, id)],
    ['joinHousehold', async (id: string) => joinHousehold(district, id, `${HOME}-${NOWHERE}`, 2)],
    ['mergeClients', async (id: string) => mergeClients(district, [await registered(), 1], [id, 2])],
  ])('%s', async (_, act) => {
    const [kept, merged] = await two();
    recordOf(await mergeClients(district, [kept, 1], [merged, 1]));
    const { error } = await act(merged);
    expect(error).toMatchObject({ code: 'RECORD_MERGED', message: expect.stringContaining(kept) });
  });

  it('correctVisit', async () => {
    const [kept, merged] = await two();
    const visit = recordOf(await recordVisit(district, merged, DAY));
    recordOf(await mergeClients(district, [kept, 1], [merged, 1]));
    expect((await correctVisit(district, visit.id, 1, DAY)).error).toMatchObject({ code: 'RECORD_MERGED' });
  });
});

describe('a merge is refused', () => {
  it('of two people with documents of one kind and other numbers, which counts as having compared them', async () => {
    const [one, other] = [await registered(), await registered()];
    const { error } = await mergeClients(district, [one, 1], [other, 1]);
    expect(error).toMatchObject({ code: 'MERGE_DIFFERENT_DOCUMENTS', path: ['input', 'merged'] });
    const entries = (await owner.trail()).filter(({ action }) => action === 'client.unmask').slice(-2);
    for (const id of [one, other]) expect(entries.map(({ records }) => records).join()).toContain(id);
    expect(await read(other)).toMatchObject({ active: true, mergedInto: null, version: 1 });
  });

  it('but not of one with documents of two kinds, as a person may have', async () => {
    const passport = { identityNumber: undefined, identityDocument: { kind: 'PASSPORT', number: 'E12345678' } };
    const [kept, merged] = [await registered(), await registered({ ...passport, birthYear: 1950 })];
    recordOf(await mergeClients(district, [kept, 1], [merged, 1]));
    expect(await read(merged)).toMatchObject({ mergedInto: kept });
  });

  it('with itself, of stale versions, of one that is not there, and into one who is no longer served', async () => {
    const [kept, merged] = await two();
    const refusal = async (one: readonly [string, number], other: readonly [string, number]) =>
      (await mergeClients(district, one, other)).error;
    expect(await refusal([kept, 1], [kept, 1])).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'merged'] });
    expect(await refusal([kept, 3], [merged, 1])).toMatchObject({
      code: 'VERSION_CONFLICT',
      path: ['input', 'keptVersion'],
    });
    expect(await refusal([kept, 1], [merged, 3])).toMatchObject({
      code: 'VERSION_CONFLICT',
      path: ['input', 'mergedVersion'],
    });
    expect(await refusal([kept, 1], [`${HOME}-${NOWHERE}`, 1])).toMatchObject({ code: 'NOT_FOUND' });
    recordOf(await endService(district, kept));
    expect(await refusal([kept, 2], [merged, 1])).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'kept'] });
    recordOf(await mergeClients(district, [merged, 1], [kept, 2]));
  });

  it('with one who is erased, or whom another owner keeps', async () => {
    const [kept, merged] = await two();
    recordOf(await endService(district, merged));
    recordOf(await requestErasure(street, merged));
    recordOf(await eraseSubject(district, merged));
    expect((await mergeClients(district, [kept, 1], [merged, 3])).error).toMatchObject({ code: 'SUBJECT_ERASED' });
    const { error } = await mergeClients(district, [kept, 1], [`310104003005-${NOWHERE}`, 1]);
    expect(error).toMatchObject({ code: 'TRANSFER_NEEDED', path: ['input', 'merged'] });
  });

  it('by a street of which only one lies, and by an advisor', async () => {
    const [kept, elsewhere] = [await registered(), await registered(unknown('赵刚'), OTHER_STREET)];
    expect((await mergeClients(street, [kept, 1], [elsewhere, 1])).error).toMatchObject({
      code: 'DIVISION_FORBIDDEN',
      path: ['input', 'merged'],
    });
    const query = `mutation ($input: MergeClientsInput!) { mergeClients(input: $input) { ok { id } } }`;
    const input = { kept, keptVersion: 1, merged: elsewhere, mergedVersion: 1, reason: '重复' };
    const { errors } = await owner.at('clients', `advisor:${HOME}`).answer(query, { input });
    expect(errors).toMatchObject([{ code: 'SCOPE_MISSING' }]);
    recordOf(await mergeClients(district, [kept, 1], [elsewhere, 1]));
  });

  it('a second time, but for the same key', async () => {
    const [kept, merged] = await two();
    const keyed = { idempotencyKey: randomUUID() };
    const done = recordOf(await mergeClients(district, [kept, 1], [merged, 1], keyed));
    expect(recordOf(await mergeClients(district, [kept, 1], [merged, 1], keyed))).toEqual(done);
    expect((await mergeClients(district, [kept, 2], [merged, 2])).error).toMatchObject({ code: 'RECORD_MERGED' });
  });

  it('in one of two directions at once', async () => {
    const [one, other] = await two();
    const outcomes = await Promise.all([
      mergeClients(district, [one, 1], [other, 1]),
      mergeClients(district, [other, 1], [one, 1]),
    ]);
    expect(outcomes.filter(({ ok }) => ok !== null)).toHaveLength(1);
    expect(outcomes.map(({ error }) => error?.code ?? 'done').toSorted()).toEqual(['RECORD_MERGED', 'done']);
  });
});
