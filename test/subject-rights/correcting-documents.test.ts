import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { clientDocument } from '../../subgraphs/clients/index.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { faultsOfCorrection } from '../testkit/client-faults.ts';
import { endService, person, registerClient, registerHousehold } from '../testkit/client-verbs.ts';
import type { Graph } from '../testkit/graph.ts';
import { WHY, correctClient, eraseByTwo, exportSubject, historyOf } from '../testkit/subject-verbs.ts';
import { placesOf } from '../testkit/traces.ts';
import { unmaskClient } from '../testkit/unmasking-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const COMMUNITY = '310101002001';
const LOST = '证件在火灾中烧毁';

let owner: AuditedOwner;
let street: Graph;

beforeAll(async () => {
  owner = await startAuditedOwner();
  street = owner.at('clients', 'street:310101002');
});
afterAll(() => owner.close());

const undocumented = (name: string) => ({
  name,
  identityNumber: undefined,
  identityDocument: { kind: 'NONE', reason: LOST },
  birthYear: 1958,
});
const exportOf = async (who: string, id: string) =>
  clientDocument.parse(JSON.parse(recordOf(await exportSubject(owner.at('clients', who), id)).document)).parts.clients;
const plain = (text: string) => ({ text, masked: false });

describe('a document that a person gets later', () => {
  let id: string;
  beforeAll(async () => {
    ({ id } = await registerClient(street, COMMUNITY, undocumented('钱无证')));
    recordOf(await correctClient(street, id, 1, { identityDocument: { kind: 'PASSPORT', number: 'ea 7654321' } }));
  });

  test('takes the place of the reason why there was none, in record and history', async () => {
    const query = `query ($id: ID!) { client(id: $id) { identityDocument { kind number { text } } noDocumentReason birthYear } }`;
    expect(await street.ask(query, { id })).toEqual({
      client: {
        identityDocument: { kind: 'PASSPORT', number: { text: 'E*****321' } },
        noDocumentReason: null,
        birthYear: 1958,
      },
    });
    const history = (await historyOf(street, id)).map(({ field, before, after }) => ({ field, before, after }));
    expect(history).toHaveLength(3);
    expect(history).toEqual(
      expect.arrayContaining([
        { field: 'IDENTITY_DOCUMENT_KIND', before: plain('NONE'), after: plain('PASSPORT') },
        { field: 'IDENTITY_NUMBER', before: null, after: { text: 'E*****321', masked: true } },
        { field: 'NO_DOCUMENT_REASON', before: plain(LOST), after: null },
      ]),
    );
    expect(await placesOf(owner, 'EA7654321')).toEqual([]);
  });

  test('is in the export with what was said before, its number masked as its kind has it', async () => {
    const earlier = { identityDocumentKind: 'NONE', identityNumber: null, noDocumentReason: LOST, birthYear: 1958 };
    const whole = await exportOf('street:310101002', id);
    expect(whole.client).toMatchObject({ identityDocumentKind: 'PASSPORT', identityNumber: 'EA7654321' });
    expect(whole.earlierVersions).toMatchObject([earlier]);
    const masked = await exportOf('district:310101', id);
    expect(masked.client).toMatchObject({ identityDocumentKind: 'PASSPORT', identityNumber: 'E*****321' });
  });

  test('is what the person is found by from then on', async () => {
    const passport = { identityNumber: undefined, identityDocument: { kind: 'PASSPORT', number: 'EA7654321' } };
    const again = await registerHousehold(street, COMMUNITY, [person({ ...passport, birthYear: 1958 })]);
    expect(again.error).toMatchObject({ path: ['input', 'members', '0', 'identityDocument', 'number'] });
    await registerClient(street, COMMUNITY, undocumented('钱无证'));
  });

  test('goes with the person when they are erased', async () => {
    recordOf(await endService(street, id));
    await eraseByTwo(owner.at('clients', 'district:310101'), street, id);
    for (const table of ['client', 'client_version']) {
      const key = table === 'client' ? 'id' : 'client_id';
      const rows = await owner.asAdmin(
        `select identity_document_kind, identity_number, no_document_reason, birth_year from clients.${table} where ${key} = $1`,
        [id],
      );
      const empty = { identity_document_kind: null, identity_number: null, no_document_reason: null, birth_year: null };
      expect(rows).toEqual([empty]);
    }
    expect(await street.ask(`query ($id: ID!) { client(id: $id) { identityDocument { kind } } }`, { id })).toEqual({
      client: { identityDocument: null },
    });
  });
});

describe('a correction', () => {
  test('changes only what it names, and null empties phone and lists', async () => {
    const { id } = await registerClient(street, COMMUNITY, {
      phone: '021-62345678',
      needs: ['MEDICAL'],
      riskFlags: ['MINOR'],
    });
    const before = (await exportOf('street:310101002', id)).client;
    recordOf(await correctClient(street, id, 1, { phone: null, needs: null }));
    const after = (await exportOf('street:310101002', id)).client;
    expect({ ...after, changedAt: before.changedAt }).toEqual({ ...before, phone: null, needs: [], version: 2 });
  });

  test('keeps a phone in its one form', async () => {
    const { id } = await registerClient(street, COMMUNITY, { phone: '（021）6234 5678 转 12' });
    expect(recordOf(await unmaskClient(street, id)).phone?.text).toBe('021-62345678-12');
    recordOf(await correctClient(street, id, 1, { phone: '+86 138 1234 5678' }));
    expect(recordOf(await unmaskClient(street, id)).phone?.text).toBe('13812345678');
  });

  test('under a key is done once', async () => {
    const { id } = await registerClient(street, COMMUNITY);
    const change = { name: '赵一鸣', idempotencyKey: randomUUID() };
    const done = await correctClient(street, id, 1, change);
    expect(await correctClient(street, id, 1, change)).toEqual(done);
    expect((await correctClient(street, id, 1, { ...change, name: '赵二鸣' })).error).toMatchObject({
      code: 'KEY_REUSED',
    });
    expect(await historyOf(street, id)).toHaveLength(1);
  });

  test('says all that is wrong with it at once, and nothing of it is done', async () => {
    const { id } = await registerClient(street, COMMUNITY);
    const faults = await faultsOfCorrection(street, {
      client: id,
      version: 1,
      reason: '改名为孙大圣',
      name: '孙大圣',
      identityNumber: '310101190001010019',
      identityDocument: { kind: 'LIBRARY_CARD', number: '1' },
      birthYear: 3000,
      phone: '1',
      address: null,
      sex: null,
    });
    expect(faults.toSorted((one, other) => one.at.localeCompare(other.at))).toEqual([
      { at: 'address', reason: 'EMPTY' },
      { at: 'birthYear', reason: 'NOT_A_BIRTH_YEAR' },
      { at: 'identityDocument.kind', reason: 'KIND_UNKNOWN' },
      { at: 'identityNumber', reason: 'NOT_NUMBER_OF_KIND' },
      { at: 'phone', reason: 'NOT_A_PHONE' },
      { at: 'reason', reason: 'NAMES_THE_PERSON' },
      { at: 'sex', reason: 'EMPTY' },
    ]);
    expect(await historyOf(street, id)).toEqual([]);
  });

  test.each([
    ['names nothing', {}, '', 'NOTHING_CHANGED'],
    ['says what the record says', { sex: 'MALE' }, '', 'NOTHING_CHANGED'],
    ['gives another birth than the number', { birthYear: 1950 }, 'birthYear', 'BIRTH_YEAR_DIFFERS'],
    ['is of another version', { version: 7, sex: 'FEMALE' }, 'version', 'VERSION_CONFLICT'],
  ])('is refused when it %s', async (_, input, at, reason) => {
    const { id: client } = await registerClient(street, COMMUNITY);
    const faults = await faultsOfCorrection(street, { client, version: 1, reason: WHY, ...input });
    expect(faults).toEqual([{ at, reason }]);
  });

  test('is refused when it makes a person without a document one who is served already', async () => {
    await registerClient(street, COMMUNITY, undocumented('吴一'));
    const { id: client } = await registerClient(street, COMMUNITY, undocumented('吴二'));
    const faults = await faultsOfCorrection(street, { client, version: 1, reason: WHY, name: '吴一' });
    expect(faults).toEqual([{ at: 'name', reason: 'SERVED_WITHOUT_DOCUMENT' }]);
  });
});
