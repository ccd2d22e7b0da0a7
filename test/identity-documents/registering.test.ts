import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { faultsOfHousehold } from '../testkit/client-faults.ts';
import { endService, identityNumber, registerHousehold } from '../testkit/client-verbs.ts';
import type { Graph } from '../testkit/graph.ts';
import { placesOf } from '../testkit/traces.ts';
import { unmaskClient } from '../testkit/unmasking-verbs.ts';
import { recordOf } from '../testkit/write.ts';
import { withCheckCharacter } from './documents.ts';

const COMMUNITY = '310101002001';
const SAME_STREET = '310101002006';
const OTHER_STREET = '310101013001';

let owner: AuditedOwner;
let officer: Graph;

beforeAll(async () => {
  owner = await startAuditedOwner();
  officer = owner.at('clients', 'district:310101');
});
afterAll(() => owner.close());

const someone = { name: '陈建国', sex: 'MALE' };
const withDocument = (kind: string, number: string | null, more: object = {}) => ({
  ...someone,
  identityDocument: { kind, number },
  ...more,
});
const withoutDocument = (more: object = {}) => ({
  ...someone,
  identityDocument: { kind: 'NONE', reason: '户口迁移途中证件遗失' },
  birthYear: 1958,
  ...more,
});

async function register(member: object, division = COMMUNITY): Promise<string> {
  return recordOf(await registerHousehold(officer, division, [member])).members[0]?.id ?? '';
}
const faultsOf = (member: object, division = COMMUNITY) => faultsOfHousehold(officer, { division, members: [member] });

const shown = async (id: string) => {
  const query = `query ($id: ID!) { client(id: $id) { identityDocument { kind number { text masked } }
    identityNumber { text masked } noDocumentReason birthYear } }`;
  return (await officer.ask<{ client: object }>(query, { id })).client;
};

describe('a person is registered with', () => {
  const permit = withCheckCharacter('81000019670203001');
  test.each([
    [
      'a residence permit of Hong Kong',
      'RESIDENT_ID',
      permit,
      permit,
      `810${'*'.repeat(11)}${permit.slice(-4)}`,
      1967,
      {},
    ],
    [
      'a foreigner’s card',
      'FOREIGNER_PERMANENT_RESIDENCE',
      '911398199012310021',
      '911398199012310021',
      '9**************021',
      1990,
      {},
    ],
    [
      'a foreigner’s card of the old kind',
      'FOREIGNER_PERMANENT_RESIDENCE',
      'usa310000190101',
      'USA310000190101',
      'U***********101',
      1971,
      { birthYear: 1971 },
    ],
    [
      'a permit of Hong Kong or Macao',
      'HK_MACAO_PERMIT',
      'H 1234 5678',
      'H12345678',
      'H*****678',
      1980,
      { birthYear: 1980 },
    ],
    ['a permit of Taiwan', 'TAIWAN_PERMIT', '１２３４５６７８', '12345678', '1*****78', 1955, { birthYear: 1955 }],
    ['a passport', 'PASSPORT', 'ea-1234567', 'EA1234567', 'E*****567', 1960, { birthYear: 1960 }],
  ])('%s', async (_, kind, typed, number, mask, birthYear, more) => {
    const id = await register(withDocument(kind, typed, more));
    const masked = { text: mask, masked: true };
    expect(await shown(id)).toEqual({
      identityDocument: { kind, number: masked },
      identityNumber: masked,
      noDocumentReason: null,
      birthYear,
    });
    const street = owner.at('clients', 'street:310101002');
    expect(recordOf(await unmaskClient(street, id)).identityNumber?.text).toBe(number);
    expect(await placesOf(owner, number)).toEqual([]);
  });

  test('no document, with the reason why there is none, which stands in no table', async () => {
    const id = await register(withoutDocument({ name: '周无证' }));
    expect(await shown(id)).toEqual({
      identityDocument: { kind: 'NONE', number: null },
      identityNumber: null,
      noDocumentReason: '户口迁移途中证件遗失',
      birthYear: 1958,
    });
    expect(await placesOf(owner, '户口迁移途中证件遗失')).toEqual([]);
    const street = owner.at('clients', 'street:310101002');
    expect(recordOf(await unmaskClient(street, id))).toMatchObject({ name: { text: '周无证' }, identityNumber: null });
  });

  test('neither document nor name, several times', async () => {
    const nameless = { ...withoutDocument(), name: undefined };
    expect(await register(nameless)).not.toBe(await register(nameless));
  });
});

describe('a person who is served already is found', () => {
  test('by the number, given as that of a resident or with its kind', async () => {
    const number = identityNumber(1, 1931);
    await register({ ...someone, identityNumber: number });
    expect(await faultsOf(withDocument('RESIDENT_ID', number))).toEqual([
      { at: 'members.0.identityDocument.number', reason: 'SERVED_ALREADY' },
    ]);
    const other = identityNumber(2, 1931);
    await register(withDocument('RESIDENT_ID', other));
    expect(await faultsOf({ ...someone, identityNumber: other })).toEqual([
      { at: 'members.0.identityNumber', reason: 'SERVED_ALREADY' },
    ]);
  });

  test('by the look-up of records from before there were kinds, which is the hash of the bare number', async () => {
    const number = identityNumber(3, 1931);
    const id = await register(withDocument('RESIDENT_ID', number));
    const keys = z.object({ owners: z.object({ 310101: z.object({ lookup: z.string() }) }) });
    const { lookup } = keys.parse(JSON.parse(readFileSync(owner.sealingKeysFile, 'utf8'))).owners[310101];
    const before = createHmac('sha256', Buffer.from(lookup, 'base64'))
      .update(`clients.client.identity_number ${number}`)
      .digest('base64url');
    const rows = await owner.asAdmin('select id from clients.client where identity_number_lookup = $1', [before]);
    expect(rows).toEqual([{ id }]);
  });

  test('by a permit that was issued anew, and not by the same digits of another kind', async () => {
    await register(withDocument('TAIWAN_PERMIT', '87654321', { birthYear: 1970 }));
    expect(await faultsOf(withDocument('TAIWAN_PERMIT', '8765432102', { birthYear: 1970 }))).toEqual([
      { at: 'members.0.identityDocument.number', reason: 'SERVED_ALREADY' },
    ]);
    await register(withDocument('PASSPORT', '87654321', { birthYear: 1970 }));
  });

  const served = withoutDocument({ name: '阿卜杜·热合曼' });
  const again = [{ at: 'members.0.name', reason: 'SERVED_WITHOUT_DOCUMENT' }];
  test('without a document by name, year of birth and street, while they are served', async () => {
    const id = await register(served);
    expect(await faultsOf(served, SAME_STREET)).toEqual(again);
    expect(await faultsOf({ ...served, name: ' 阿卜杜•热合曼' }, SAME_STREET)).toEqual(again);
    expect(await faultsOf({ ...served, birthYear: 1959 }, SAME_STREET)).toEqual([]);
    expect(await faultsOf(served, OTHER_STREET)).toEqual([]);
    recordOf(await endService(officer, id));
    expect(await faultsOf(served, SAME_STREET)).toEqual([]);
  });

  test('twice in one household', async () => {
    const twin = withoutDocument({ name: '双生' });
    const passport = withDocument('PASSPORT', 'G12345678', { birthYear: 1980 });
    expect(
      await faultsOfHousehold(officer, { division: COMMUNITY, members: [twin, passport, twin, passport] }),
    ).toEqual([
      { at: 'members.2.name', reason: 'TWICE_IN_HOUSEHOLD' },
      { at: 'members.3.identityDocument.number', reason: 'TWICE_IN_HOUSEHOLD' },
    ]);
  });
});
