import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { endService, person, recordVisit, registerClient, registerHousehold } from '../testkit/client-verbs.ts';
import type { Graph } from '../testkit/graph.ts';
import { WHY, correctClient, exportSubject, historyOf } from '../testkit/subject-verbs.ts';
import { unmaskClient } from '../testkit/unmasking-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const COMMUNITY = '310101002001';

let owner: AuditedOwner;
let street: Graph;

beforeAll(async () => {
  owner = await startAuditedOwner();
  street = owner.at('clients', 'street:310101002');
});
afterAll(() => owner.close());

describe('a correction', () => {
  test('says something else of the person, keeps what was said, and is told in the trail by field names alone', async () => {
    const { id } = await registerClient(street, COMMUNITY, { phone: '13812345678', riskFlags: ['ELDERLY'] });
    const number = person().identityNumber;
    const told = {
      name: '陈建军',
      identityNumber: number,
      phone: null,
      address: '福州路 8 号',
      riskFlags: ['DISABLED'],
    };
    expect(recordOf(await correctClient(street, id, 1, told))).toEqual({ id, version: 2 });
    expect(recordOf(await unmaskClient(street, id))).toMatchObject({
      name: { text: '陈建军' },
      identityNumber: { text: number },
      phone: null,
      address: { text: '福州路 8 号' },
    });
    const entry = (await owner.trail()).find(({ action }) => action === 'client.correct');
    expect(entry).toMatchObject({
      subject: 'street:310101002',
      fields: '{address,identityNumber,name,phone,riskFlags}',
      reason: WHY,
    });
    expect(JSON.stringify(entry)).not.toContain('陈建军');
    const kept = await owner.asAdmin('select version from clients.client_version where client_id = $1', [id]);
    expect(kept).toEqual([{ version: 1 }]);
  });

  test('changes what is given and nothing else', async () => {
    const { identityNumber } = person();
    const said = { identityNumber, phone: '13812345678', needs: ['MEDICAL'] };
    const { id } = await registerClient(street, COMMUNITY, said);
    recordOf(await correctClient(street, id, 1, { phone: '021-62345678' }));
    const { client } = await street.ask<{ client: object }>(
      `query ($id: ID!) { client(id: $id) { phone { text } needs sex birthYear version } }`,
      { id },
    );
    expect(client).toEqual({
      phone: { text: '021-****5678' },
      needs: ['MEDICAL'],
      sex: 'MALE',
      birthYear: Number(identityNumber.slice(6, 10)),
      version: 2,
    });
  });

  test('of an address holds for the whole household', async () => {
    const { members } = recordOf(await registerHousehold(street, COMMUNITY, [person(), person()], '旧路 1 号'));
    const [one = '', other = ''] = members.map(({ id }) => id);
    recordOf(await correctClient(street, one, 1, { address: '新路 2 号' }));
    expect(recordOf(await unmaskClient(street, other)).address?.text).toBe('新路 2 号');
    for (const id of [one, other]) expect(await historyOf(street, id)).toMatchObject([{ field: 'ADDRESS' }]);
  });

  test('of the remarks on a household keeps what they said, for those within whose division it lies alone', async () => {
    const remarks = '家有大型犬\n请先打电话';
    const { id, members } = recordOf(
      await registerHousehold(street, COMMUNITY, [person(), person()], undefined, { remarks }),
    );
    const said = (graph: Graph) =>
      graph.answer<{ household: object | null }>(`query ($id: ID!) { household(id: $id) { remarks } }`, { id });
    expect((await said(owner.at('clients', 'advisor:310101002001'))).data?.household).toEqual({ remarks });
    expect((await said(owner.at('clients', 'street:310101013'))).data?.household).toBeNull();
    const one = members[0]?.id ?? '';
    recordOf(await correctClient(street, one, 1, { remarks: null }));
    expect((await said(street)).data?.household).toEqual({ remarks: null });
    expect(await historyOf(street, one)).toMatchObject([
      { field: 'REMARKS', before: { text: remarks, masked: false }, after: null },
    ]);
    const { document } = recordOf(await exportSubject(street, members[1]?.id ?? ''));
    expect(JSON.parse(document).parts.clients.household).toMatchObject({
      remarks: null,
      earlierAddresses: [{ remarks }],
    });
    expect(JSON.stringify(await owner.trail())).not.toContain('大型犬');
  });

  test('of a record whose service has ended is possible: what is kept must be right', async () => {
    const { id } = await registerClient(street, COMMUNITY);
    recordOf(await endService(street, id));
    expect((await correctClient(street, id, 2, { name: '李四光' })).error).toBeNull();
  });

  test('of two at once counts once, and the other is told to read again', async () => {
    const { id } = await registerClient(street, COMMUNITY);
    const results = await Promise.all([
      correctClient(street, id, 1, { name: '赵一鸣' }),
      correctClient(owner.at('clients', 'district:310101'), id, 1, { name: '赵一名' }),
    ]);
    const codes = results.map(({ error }) => error?.code ?? 'done').toSorted();
    expect(codes).toEqual(['VERSION_CONFLICT', 'done']);
  });
});

describe('a correction is refused', () => {
  let id: string;
  beforeAll(async () => {
    ({ id } = await registerClient(street, COMMUNITY, { name: '孙中和', phone: '13812345678' }));
  });

  test.each<[string, object, string, string[]]>([
    ['that changes nothing', { name: '孙中和' }, 'INPUT_INVALID', ['input']],
    ['without anything to change', {}, 'INPUT_INVALID', ['input']],
    ['with a masked name', { name: '孙*' }, 'INPUT_INVALID', ['input', 'name']],
    ['with a masked address', { address: '云南中路居委会***' }, 'INPUT_INVALID', ['input', 'address']],
    ['with an empty name', { name: ' ' }, 'INPUT_INVALID', ['input', 'name']],
    [
      'with a number whose checksum is wrong',
      { identityNumber: '310101190001010008' },
      'INPUT_INVALID',
      ['input', 'identityNumber'],
    ],
    ['with a phone that is none', { phone: '138****5678' }, 'INPUT_INVALID', ['input', 'phone']],
    ['of another version', { version: 7, name: '孙大圣' }, 'VERSION_CONFLICT', ['input', 'version']],
    ['without a reason', { reason: '', name: '孙大圣' }, 'INPUT_INVALID', ['input', 'reason']],
    [
      'whose reason names the person',
      { reason: '孙中和要求更名', name: '孙大圣' },
      'INPUT_INVALID',
      ['input', 'reason'],
    ],
    [
      'whose reason names the new name',
      { reason: '改名为孙大圣', name: '孙大圣' },
      'INPUT_INVALID',
      ['input', 'reason'],
    ],
  ])('%s', async (_, input, code, path) => {
    expect((await correctClient(street, id, 1, input)).error).toMatchObject({ code, path });
    expect(await historyOf(street, id)).toEqual([]);
  });

  test('to the number of somebody who is served', async () => {
    const somebody = person();
    recordOf(await registerHousehold(street, COMMUNITY, [somebody]));
    const { error } = await correctClient(street, id, 1, { identityNumber: somebody.identityNumber });
    expect(error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'identityNumber'] });
    expect(await historyOf(street, id)).toEqual([]);
  });

  test('by whoever does not register clients, or registers them elsewhere', async () => {
    const query = `mutation ($input: CorrectClientInput!) { correctClient(input: $input) { ok { id } errors { code path } } }`;
    const input = { client: id, version: 1, reason: WHY, name: '孙大圣' };
    for (const persona of [`advisor:${COMMUNITY}`, 'auditor:310101', 'city']) {
      const { errors } = await owner.at('clients', persona).answer(query, { input });
      expect(errors).toMatchObject([{ code: 'SCOPE_MISSING' }]);
    }
    const elsewhere = await owner.at('clients', 'street:310101013').answer(query, { input });
    const refusal = { code: 'DIVISION_FORBIDDEN', path: ['input', 'client'] };
    expect(elsewhere.data).toEqual({ correctClient: { ok: null, errors: [refusal] } });
  });

  test('and visits go on under the corrected record', async () => {
    recordOf(await correctClient(street, id, 1, { name: '孙大圣' }));
    expect((await recordVisit(street, id, '2026-10-31')).error).toBeNull();
  });
});
