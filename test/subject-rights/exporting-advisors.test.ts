import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  type Failure,
  moveFiling,
  openStation,
  person,
  postAdvisor,
  registerAdvisor,
} from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { exportAdvisor } from '../testkit/subject-verbs.ts';
import { advisorDocument } from '../../subgraphs/advisors/index.ts';
import { recordOf } from '../testkit/write.ts';

const COMMUNITY = '310101002001';

let owner: AuditedOwner;
let advisor: string;

beforeAll(async () => {
  owner = await startAuditedOwner();
  const graph = owner.at('advisors', 'street:310101002');
  const { id: station } = recordOf(await openStation(graph, { division: COMMUNITY }));
  const { id: next } = recordOf(await openStation(graph, { division: '310101002006' }));
  advisor = recordOf(await registerAdvisor(graph, { station, ...person(1) })).id;
  recordOf(await postAdvisor(graph, { advisor, station: next }));
  for (const action of ['SUBMIT', 'FILE', 'SUSPEND']) recordOf(await moveFiling(graph, advisor, action, `因${action}`));
});
afterAll(() => owner.close());

test('an advisor gets everything that the domain holds on them, whole, in a documented shape', async () => {
  const exported = recordOf(await exportAdvisor(owner.at('advisors', 'street:310101002'), advisor));
  expect(exported).toMatchObject({ schema: 'assistance-graph/subject-export/1', mediaType: 'application/json' });
  const document = advisorDocument.parse(JSON.parse(exported.document));
  const { licence, ...told } = { ...person(1), identityDocumentKind: 'RESIDENT_ID' };
  expect(document).toMatchObject({
    subject: { kind: 'advisor', id: advisor },
    owner: '310101',
    parts: {
      advisors: {
        advisor: { ...told, licenceLevel: licence.level, licenceNumber: licence.number, filingState: 'SUSPENDED' },
        postings: [{ until: null }, { until: null }],
        filingSteps: [
          { fromState: null, toState: 'DRAFT' },
          { toState: 'SUBMITTED' },
          { toState: 'FILED' },
          { toState: 'SUSPENDED', reason: '因SUSPEND' },
        ],
      },
    },
  });
});

test('it is told in the trail, by whom and why', async () => {
  const entries = (await owner.trail()).filter(({ action }) => action === 'subject.export');
  expect(entries).toMatchObject([{ subject: 'street:310101002', records: `{${advisor}}` }]);
  for (const field of ['filingSteps', 'identityNumber', 'name', 'phone', 'postings']) {
    expect(entries[0]?.['fields']).toContain(field);
  }
});

test('it is not for the officer of another street', async () => {
  const { ok, error } = await exportAdvisor(owner.at('advisors', 'street:310101013'), advisor);
  expect([ok, error]).toMatchObject([null, { code: 'DIVISION_FORBIDDEN', path: ['input', 'advisor'] }]);
});

test.each([
  ['a station lead', `station:${COMMUNITY}`, 'SCOPE_MISSING'],
  ['an auditor', 'auditor:310101', 'SCOPE_MISSING'],
  ['the city', 'city', 'SCOPE_MISSING'],
])('it is not for %s', async (_, persona, code) => {
  const query = `mutation ($input: ExportAdvisorInput!) { exportAdvisor(input: $input) { ok { document } } }`;
  const { data, errors } = await owner
    .at('advisors', persona)
    .answer<{ exportAdvisor: null }>(query, { input: { advisor, reason: '本人要求查阅' } });
  expect(data).toEqual({ exportAdvisor: null });
  expect(errors).toMatchObject([{ code }]);
});

test.each<[string, object, Pick<Failure, 'code' | 'path'>]>([
  ['without a reason', { reason: '' }, { code: 'INPUT_INVALID', path: ['input', 'reason'] }],
  [
    'of nobody',
    { advisor: `${COMMUNITY}-00000000-0000-7000-8000-000000000000` },
    { code: 'NOT_FOUND', path: ['input', 'advisor'] },
  ],
])('it is refused %s, and leaves nothing in the trail', async (_, input, failure) => {
  const before = await owner.trail();
  const query = `mutation ($input: ExportAdvisorInput!) { exportAdvisor(input: $input) { ok { document } errors { code path } } }`;
  const { exportAdvisor: result } = await owner
    .at('advisors', 'district:310101')
    .ask<{ exportAdvisor: object }>(query, { input: { advisor, reason: '本人要求查阅', ...input } });
  expect(result).toEqual({ ok: null, errors: [failure] });
  expect(await owner.trail()).toEqual(before);
});
