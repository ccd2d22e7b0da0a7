import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asService } from '../testkit/as-service.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { endService, registerClient } from '../testkit/client-verbs.ts';
import type { Graph } from '../testkit/graph.ts';
import { WHY, eraseByTwo, eraseSubject, requestErasure } from '../testkit/subject-verbs.ts';
import { recordOf, refusalsOf } from '../testkit/write.ts';

const COMMUNITY = '310101002001';
const DAY = '2026-10-31T12:00:00+08:00';

let owner: AuditedOwner;
let street: Graph;
let district: Graph;

beforeAll(async () => {
  owner = await startAuditedOwner();
  street = owner.at('clients', 'street:310101002');
  district = owner.at('clients', 'district:310101');
});
afterAll(() => owner.close());

/** A client whose service has ended. */
async function endedClient(changes: object = {}): Promise<string> {
  const { id } = await registerClient(street, COMMUNITY, changes);
  recordOf(await endService(street, id));
  return id;
}

const codeOf = async (result: ReturnType<typeof requestErasure> | ReturnType<typeof eraseSubject>) =>
  (await result).error?.code;

async function availableTo(graph: Graph, id: string): Promise<object[] | undefined> {
  const query = `query ($id: ID!) { client(id: $id) { erasureRequest { availableActions { action needsReason fields } } } }`;
  type Seen = { readonly client: { readonly erasureRequest: { readonly availableActions: object[] } | null } };
  return (await graph.ask<Seen>(query, { id })).client.erasureRequest?.availableActions;
}

describe('an erasure is refused', () => {
  test('of somebody who is served, on whatever basis', async () => {
    const { id } = await registerClient(street, COMMUNITY);
    for (const legalBasis of ['PURPOSE_DONE', 'CONSENT_WITHDRAWN', 'UNLAWFUL_PROCESSING', 'OTHER_LAW']) {
      expect(await codeOf(requestErasure(street, id, { legalBasis }))).toBe('SUBJECT_SERVED');
      expect(await codeOf(eraseSubject(district, id, { legalBasis }))).toBe('SUBJECT_SERVED');
    }
  });

  test('while the record must be kept, and not a day longer', async () => {
    owner.setClock(DAY);
    const id = await endedClient();
    const legalBasis = 'RETENTION_OVER';
    owner.setClock('2036-10-30T23:59:59+08:00');
    expect((await requestErasure(street, id, { legalBasis })).error).toMatchObject({
      code: 'RETENTION_RUNNING',
      message: expect.stringContaining('2036-10-31'),
      path: ['input', 'legalBasis'],
    });
    owner.setClock('2036-10-31T00:00:00+08:00');
    await eraseByTwo(street, district, id, { legalBasis });
    owner.setClock(DAY);
  });

  test('to whoever asked for it, to everybody when nobody asked, and on another basis', async () => {
    const id = await endedClient();
    expect(await codeOf(eraseSubject(street, id))).toBe('ERASURE_NOT_REQUESTED');
    recordOf(await requestErasure(street, id));
    expect(await codeOf(eraseSubject(street, id))).toBe('SECOND_PERSON_NEEDED');
    expect(await availableTo(street, id)).toEqual([]);
    expect(await availableTo(district, id)).toEqual([{ action: 'CONFIRM', needsReason: true, fields: ['legalBasis'] }]);
    expect(await codeOf(eraseSubject(district, id, { legalBasis: 'OTHER_LAW' }))).toBe('ERASURE_NOT_REQUESTED');
    expect(await codeOf(requestErasure(district, id))).toBe('INPUT_INVALID');
    const [kept] = await owner.asAdmin('select name from clients.client where id = $1', [id]);
    expect(kept?.['name']).not.toBeNull();
    expect(recordOf(await eraseSubject(district, id))).toEqual({ id, erased: true });
  });

  test('when nobody confirmed in thirty days; then it can be asked for anew', async () => {
    owner.setClock(DAY);
    const id = await endedClient();
    expect(recordOf(await requestErasure(street, id)).lapsesAt).toBe('2026-11-30T12:00:00.000+08:00');
    const waiting = `query ($id: ID!) { client(id: $id) { erasureRequest { requestedBy legalBasis reason } } }`;
    const { client } = await district.ask<{ client: object }>(waiting, { id });
    expect(client).toEqual({
      erasureRequest: {
        requestedBy: 'street:310101002',
        legalBasis: 'UNLAWFUL_PROCESSING',
        reason: expect.any(String),
      },
    });
    owner.setClock('2026-11-30T12:00:00+08:00');
    expect(await district.ask(waiting, { id })).toEqual({ client: { erasureRequest: null } });
    expect(await codeOf(eraseSubject(district, id))).toBe('ERASURE_NOT_REQUESTED');
    await eraseByTwo(street, district, id);
    owner.setClock(DAY);
  });

  test('once of two who confirm at the same time', async () => {
    const id = await endedClient();
    recordOf(await requestErasure(street, id));
    const second = owner.at('clients', 'street:310101002');
    const codes = await Promise.all([
      codeOf(eraseSubject(district, id)),
      codeOf(eraseSubject(district, id)),
      codeOf(eraseSubject(second, id)),
    ]);
    expect(codes.filter((code) => code === undefined)).toHaveLength(1);
  });

  test('outside of the division, and to those who only visit or read', async () => {
    const id = await endedClient();
    const query = `mutation ($input: EraseSubjectInput!) { requestErasure(input: $input) { errors { code } } eraseSubject(input: $input) { errors { code } } }`;
    const input = { client: id, reason: WHY, legalBasis: 'OTHER_LAW' };
    for (const [persona, code] of [
      ['street:310101013', 'DIVISION_FORBIDDEN'],
      ['district:310104', 'DIVISION_FORBIDDEN'],
      [`station:${COMMUNITY}`, 'SCOPE_MISSING'],
      [`advisor:${COMMUNITY}`, 'SCOPE_MISSING'],
      ['auditor:310101', 'SCOPE_MISSING'],
      ['city', 'SCOPE_MISSING'],
    ] as const) {
      expect(await refusalsOf(owner.at('clients', persona), query, { input })).toEqual([code, code]);
    }
  });

  test('with a reason that names the person, and one without words', async () => {
    const id = await endedClient({ name: '蔺相如' });
    for (const reason of ['蔺相如要求删除', '', '12345678']) {
      expect(await requestErasure(street, id, { reason })).toMatchObject({
        error: { code: 'INPUT_INVALID', path: ['input', 'reason'] },
      });
    }
  });

  test('by the database itself, when two people do not stand for it', async () => {
    const id = await endedClient();
    recordOf(await requestErasure(street, id));
    const before = await owner.asAdmin('select * from clients.client where id = $1', [id]);
    const emptied = `name = null, identity_number = null, phone = null, sex = null, risk_flags = '{}', needs = '{}'`;
    for (const statement of [
      `update clients.client set erased_at = now() where id = '${id}'`,
      `update clients.client set ${emptied} where id = '${id}'`,
      `insert into clients.erasure select client_id, division, id, requested_by, requested_by, now() from clients.erasure_request where client_id = '${id}'`,
    ]) {
      expect(await asService(owner.url, '310101', statement)).toMatch(/^(23514|42501)$/);
    }
    expect(await owner.asAdmin('select * from clients.client where id = $1', [id])).toEqual(before);
  });
});
