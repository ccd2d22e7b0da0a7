import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { clientDocument } from '../../subgraphs/clients/index.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { changeCategory, correctVisit, endService, recordVisit, registerClient } from '../testkit/client-verbs.ts';
import { WHY, correctClient, exportSubject, exportTrail, requestErasure } from '../testkit/subject-verbs.ts';
import { breakGlass } from '../testkit/unmasking-verbs.ts';
import { recordOf, refusalsOf } from '../testkit/write.ts';

let owner: AuditedOwner;

beforeAll(async () => {
  owner = await startAuditedOwner();
});
afterAll(() => owner.close());

describe('an export', () => {
  test('has the shape that it says, whole values, and the same order each time', async () => {
    const street = owner.at('clients', 'street:310101002');
    const { id } = await registerClient(street, '310101002001', { name: '卓文君', phone: '13812345678' });
    recordOf(await correctClient(street, id, 1, { phone: null, needs: ['MEDICAL'] }));
    recordOf(await changeCategory(street, id, 'LOW_INCOME'));
    const { id: visited } = recordOf(await recordVisit(street, id, '2026-10-31'));
    recordOf(await correctVisit(street, visited, 1, '2026-10-31'));
    recordOf(await breakGlass(owner.at('clients', 'district:310104'), id));
    recordOf(await endService(street, id));
    recordOf(await requestErasure(street, id));
    const once = recordOf(await exportSubject(street, id));
    const { parts, ...head } = clientDocument.parse(JSON.parse(once.document));
    expect(head).toEqual({
      schema: once.schema,
      subject: { kind: 'client', id },
      owner: '310101',
      exportedAt: '2026-10-31T04:00:00.000Z',
      reason: '本人到窗口提出',
      masked: [],
    });
    const { clients } = parts;
    expect(clients.earlierVersions).toMatchObject([{ version: 1, phone: '13812345678', needs: [] }]);
    expect(clients.categories.map(({ category }) => category)).toEqual(['MINIMUM_LIVING', 'LOW_INCOME']);
    expect(clients.visits[0]?.earlierVersions).toHaveLength(1);
    expect(clients.grants).toMatchObject([{ subject: 'district:310104', giverDivision: '310104' }]);
    expect(clients.erasureRequests).toMatchObject([{ legalBasis: 'UNLAWFUL_PROCESSING' }]);
    expect(clients.duty.changes).toEqual([]);
    expect(recordOf(await exportSubject(street, id)).document).toBe(once.document);
  });

  test('of an owner whose limit of people seen whole is reached is refused', async () => {
    const strict = await startAuditedOwner('310101', { unmaskLimits: { perHour: 1, perDay: 1 } });
    try {
      const street = strict.at('clients', 'street:310101002');
      const one = await registerClient(street, '310101002001');
      const other = await registerClient(street, '310101002001');
      expect((await exportSubject(street, one.id)).error).toBeNull();
      expect((await exportSubject(street, other.id)).error).toMatchObject({ code: 'UNMASK_LIMIT' });
    } finally {
      await strict.close();
    }
  });

  test('is refused without a reason, to those who may not, and outside of the division', async () => {
    const { id } = await registerClient(owner.at('clients', 'street:310101002'), '310101002001');
    const street = owner.at('clients', 'street:310101002');
    expect((await exportSubject(street, id, '')).error).toMatchObject({
      code: 'INPUT_INVALID',
      path: ['input', 'reason'],
    });
    const query = `mutation ($input: ExportSubjectInput!) { exportSubject(input: $input) { ok { document } errors { code } } }`;
    for (const [persona, code] of [
      ['street:310101013', 'DIVISION_FORBIDDEN'],
      ['district:310104', 'DIVISION_FORBIDDEN'],
      ['station:310101002001', 'SCOPE_MISSING'],
      ['advisor:310101002001', 'SCOPE_MISSING'],
      ['auditor:310101', 'SCOPE_MISSING'],
      ['city', 'SCOPE_MISSING'],
    ] as const) {
      const before = (await owner.trail()).length;
      const input = { client: id, reason: WHY };
      expect(await refusalsOf(owner.at('clients', persona), query, { input })).toEqual([code]);
      expect(await owner.trail()).toHaveLength(before);
    }
  });

  test('opens the trail for an hour, which an export of the trail does not make longer', async () => {
    const { id } = await registerClient(owner.at('clients', 'street:310101002'), '310101002001');
    const trail = owner.at('audit', 'street:310101002');
    try {
      recordOf(await exportSubject(owner.at('clients', 'street:310101002'), id));
      owner.setClock('2026-10-31T13:00:00+08:00');
      recordOf(await exportTrail(trail, id));
      owner.setClock('2026-10-31T13:00:01+08:00');
      expect((await exportTrail(trail, id)).error).toMatchObject({ code: 'INPUT_INVALID', path: ['input', 'record'] });
    } finally {
      owner.setClock('2026-10-31T12:00:00+08:00');
    }
  });

  test('is not opened by break-glass', async () => {
    const { id } = await registerClient(owner.at('clients', 'street:310101002'), '310101002001');
    const stranger = owner.at('clients', 'district:310104');
    recordOf(await breakGlass(stranger, id));
    expect((await exportSubject(stranger, id)).error).toMatchObject({
      code: 'DIVISION_FORBIDDEN',
      path: ['input', 'client'],
    });
  });
});
