import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { faultsOfHousehold } from '../testkit/client-faults.ts';
import { decisionOf } from '../testkit/confirmation-verbs.ts';
import { person, registerHousehold } from '../testkit/client-verbs.ts';
import type { Graph } from '../testkit/graph.ts';
import { recordOf } from '../testkit/write.ts';

const COMMUNITY = '310101002001';

let owner: AuditedOwner;
let officer: Graph;

beforeAll(async () => {
  owner = await startAuditedOwner();
  officer = owner.at('clients', 'district:310101');
});
afterAll(() => owner.close());

const counted = () => owner.asAdmin('select count(*)::text as seq from clients.client');
const faultsOf = (members: readonly object[], more: object = {}) =>
  faultsOfHousehold(officer, { division: COMMUNITY, members, ...more });

const someone = { name: '陈建国', sex: 'MALE' };
const document = (kind: string, number: string | null = null, reason: string | null = null) => ({
  ...someone,
  identityDocument: { kind, number, reason },
});

test('five wrong fields of one member are five errors at once, each at its field, and nobody is registered', async () => {
  const before = await counted();
  const wrong = {
    ...document('TAIWAN_PERMIT', '1234'),
    name: ' ',
    birthYear: 1850,
    phone: '12345',
    confirmations: [decisionOf('LOW_INCOME', { decidedOn: '2026-02-30' })],
  };
  const faults = await faultsOf([person(), wrong], { address: '某路***' });
  expect(faults.toSorted((one, other) => one.at.localeCompare(other.at))).toEqual([
    { at: 'address', reason: 'MASKED' },
    { at: 'members.1.birthYear', reason: 'NOT_A_BIRTH_YEAR' },
    { at: 'members.1.confirmations.0.decidedOn', reason: 'DATE_INVALID' },
    { at: 'members.1.identityDocument.number', reason: 'NOT_NUMBER_OF_KIND' },
    { at: 'members.1.name', reason: 'MISSING' },
    { at: 'members.1.phone', reason: 'NOT_A_PHONE' },
  ]);
  expect(await counted()).toEqual(before);
});

test('one person twice in a household is said beside what is wrong with the others', async () => {
  const twin = person();
  const faults = await faultsOf([twin, { ...person(), phone: '12345' }, twin]);
  expect(faults).toEqual([
    { at: 'members.1.phone', reason: 'NOT_A_PHONE' },
    { at: 'members.2.identityNumber', reason: 'TWICE_IN_HOUSEHOLD' },
  ]);
});

describe('a document is refused', () => {
  const DOCUMENT = 'members.0.identityDocument';
  test.each([
    ['of an unknown kind', document('DRIVING_LICENCE', '123'), `${DOCUMENT}.kind`, 'KIND_UNKNOWN'],
    [
      'with a wrong check character',
      document('RESIDENT_ID', '110105194912310021'),
      `${DOCUMENT}.number`,
      'NOT_NUMBER_OF_KIND',
    ],
    ['without its number', document('PASSPORT'), `${DOCUMENT}.number`, 'EMPTY'],
    ['with a masked number', document('PASSPORT', 'E*****567'), `${DOCUMENT}.number`, 'MASKED'],
    [
      'when there is none, without the reason',
      { ...document('NONE'), birthYear: 1950 },
      `${DOCUMENT}.reason`,
      'REASON_MISSING',
    ],
    [
      'when there is none, with a number',
      { ...document('NONE', 'E1234567', '遗失'), birthYear: 1950 },
      `${DOCUMENT}.number`,
      'NUMBER_WITHOUT_DOCUMENT',
    ],
    [
      'beside a reason why there is none',
      document('RESIDENT_ID', '11010519491231002X', '遗失'),
      `${DOCUMENT}.reason`,
      'REASON_BESIDE_DOCUMENT',
    ],
    [
      'that is given twice',
      { ...document('RESIDENT_ID', '11010519491231002X'), identityNumber: '11010519491231002X' },
      'members.0.identityNumber',
      'DOCUMENT_TWICE',
    ],
    ['that is not given', someone, DOCUMENT, 'DOCUMENT_MISSING'],
    [
      'that states no birth, without its year',
      document('PASSPORT', 'E1234567'),
      'members.0.birthYear',
      'BIRTH_YEAR_MISSING',
    ],
    [
      'that states another birth',
      { ...document('RESIDENT_ID', '11010519491231002X'), birthYear: 1950 },
      'members.0.birthYear',
      'BIRTH_YEAR_DIFFERS',
    ],
    [
      'with a category confirmed before the year of birth',
      {
        ...document('PASSPORT', 'E1234567'),
        birthYear: 2000,
        confirmations: [decisionOf('LOW_INCOME', { decidedOn: '1999-12-31' })],
      },
      'members.0.confirmations.0.decidedOn',
      'BEFORE_BIRTH',
    ],
  ])('%s', async (_, member, at, reason) => {
    const before = await counted();
    expect(await faultsOf([member])).toEqual([{ at, reason }]);
    expect(await counted()).toEqual(before);
  });
});

test('a household elsewhere is refused among the errors, before anything of it is looked up', async () => {
  const input = { division: '310101013001', members: [person()] };
  const faults = await faultsOfHousehold(owner.at('clients', 'street:310101002'), input);
  expect(faults).toEqual([{ at: 'division', reason: 'DIVISION_FORBIDDEN' }]);
});

describe('a registration under a key', () => {
  const query = `mutation ($input: RegisterHouseholdInput!) { registerHousehold(input: $input) {
    ok { id members { id } } errors { code } } }`;
  type Sent = { registerHousehold: { ok: { id: string } | null; errors: { code: string }[] } };
  const send = async (input: object) => (await officer.ask<Sent>(query, { input })).registerHousehold;

  test('is done once however often it is sent, and is another write with other content', async () => {
    const input = { division: COMMUNITY, address: '一路 1 号', members: [person()], idempotencyKey: randomUUID() };
    const before = Number((await counted())[0]?.seq);
    const [one, other] = await Promise.all([send(input), send(input)]);
    expect(one).toEqual(other);
    expect(await send(input)).toEqual(one);
    expect(Number((await counted())[0]?.seq)).toBe(before + 1);
    expect((await send({ ...input, address: '二路 2 号' })).errors).toEqual([{ code: 'KEY_REUSED' }]);
  });

  test('that was refused keeps no key', async () => {
    const served = person();
    const { members } = recordOf(await registerHousehold(officer, COMMUNITY, [served]));
    const input = { division: COMMUNITY, address: '一路 1 号', members: [served], idempotencyKey: randomUUID() };
    expect((await send(input)).errors).toEqual([{ code: 'INPUT_INVALID' }]);
    const end = `mutation ($input: EndServiceInput!) { endService(input: $input) { ok { id } } }`;
    await officer.ask(end, { input: { client: members[0]?.id, reason: '迁出' } });
    expect((await send(input)).errors).toEqual([]);
  });
});
