import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { compliance, endService, recordVisit, registerClient } from '../testkit/client-verbs.ts';
import { eraseByTwo, eraseSubject, requestErasure } from '../testkit/subject-verbs.ts';
import { recordOf } from '../testkit/write.ts';

let owner: AuditedOwner;

beforeAll(async () => {
  owner = await startAuditedOwner();
});
afterAll(() => owner.close());

test('an erasure is asked for and confirmed once for its key, and the trail tells of it once', async () => {
  const [street, district] = [owner.at('clients', 'street:310101002'), owner.at('clients', 'district:310101')];
  const { id } = await registerClient(street, '310101002001');
  recordOf(await endService(street, id));
  const [asked, confirmed] = [{ idempotencyKey: randomUUID() }, { idempotencyKey: randomUUID() }];
  const request = recordOf(await requestErasure(street, id, asked));
  expect(recordOf(await requestErasure(street, id, asked))).toEqual(request);
  const results = await Promise.all([1, 2, 3].map(() => eraseSubject(district, id, confirmed)));
  expect(results.map(recordOf)).toEqual(Array.from({ length: 3 }, () => ({ id, erased: true })));
  // Also after the erasure, which refuses a request anew.
  expect(recordOf(await requestErasure(street, id, asked))).toEqual(request);
  expect((await requestErasure(street, id, { ...asked, legalBasis: 'OTHER_LAW' })).error).toMatchObject({
    code: 'KEY_REUSED',
    path: ['input', 'idempotencyKey'],
  });
  const actions = (await owner.trail()).map(({ action }) => action).filter((action) => action?.startsWith('subject.'));
  expect(actions).toEqual(['subject.requestErasure', 'subject.erase']);
});

test('a refused erasure keeps no key, and is accounted for as a comparison each time', async () => {
  const street = owner.at('clients', 'street:310101002');
  const { id } = await registerClient(street, '310101002001', { name: '蔺相如' });
  recordOf(await endService(street, id));
  const key = { idempotencyKey: randomUUID() };
  const before = (await owner.trail()).length;
  for (const reason of ['蔺相如要求删除', '蔺相如要求删除']) {
    expect((await requestErasure(street, id, { ...key, reason })).error).toMatchObject({
      code: 'INPUT_INVALID',
      path: ['input', 'reason'],
    });
  }
  expect((await owner.trail()).slice(before).map(({ action }) => action)).toEqual(['client.unmask', 'client.unmask']);
  recordOf(await requestErasure(street, id, key));
});

test('a client who is erased is still counted month by month', async () => {
  const [street, district] = [owner.at('clients', 'street:310101002'), owner.at('clients', 'district:310101')];
  owner.setClock('2026-06-03T12:00:00+08:00');
  const community = '310101002006';
  const { id } = await registerClient(street, community);
  owner.setClock('2026-08-20T12:00:00+08:00');
  recordOf(await recordVisit(street, id, '2026-07-02'));
  recordOf(await endService(street, id));
  const months = async () => Promise.all(['2026-07', '2026-08'].map((month) => compliance(street, community, month)));
  const before = await months();
  await eraseByTwo(street, district, id);
  expect(await months()).toEqual(before);
});
