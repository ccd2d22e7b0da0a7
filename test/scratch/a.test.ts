import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { advisorAt, changeAdvisor, closeStation, moveFiling, openStation, postAdvisor, readAdvisor, readStation, tieAdvisor } from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { code } from '../testkit/codes.ts';
import { changeCategory, endService, moveHousehold, reassignClients, recordVisit, registerClient, registerHousehold, person, reopenClient } from '../testkit/client-verbs.ts';
import { recordOf } from '../testkit/write.ts';

let owner: AuditedOwner;
let s1: any, s2: any, d: any;
let st1: string, st2: string;
const C1 = '310101002001', C2 = '310101013001';
beforeAll(async () => {
  owner = await startAuditedOwner();
  s1 = owner.at('advisors', 'street:310101002');
  s2 = owner.at('advisors', 'street:310101013');
  d = owner.at('advisors', 'district:310101');
  st1 = recordOf(await openStation(s1, { division: C1 })).id;
  st2 = recordOf(await openStation(s2, { division: C2 })).id;
}, 60000);
afterAll(() => owner.close());
const log = (...a: unknown[]) => process.stderr.write(`${a.map((x) => typeof x === 'string' ? x : JSON.stringify(x)).join(' ')}\n`);
const attempt = async (name: string, f: () => Promise<unknown>) => { try { log('##', name, await f() as any); } catch (e) { log('##', name, 'THROWS', String(e).slice(0, 600)); } };

test('ties', async () => {
  const a = (await advisorAt(s1, st1, 1, 'SUBMIT', 'FILE')).id;
  const b = (await advisorAt(s2, st2, 2, 'SUBMIT', 'FILE')).id;
  recordOf(await tieAdvisor(s1, a, 'wanderer'));
  recordOf(await moveFiling(s1, a, 'WITHDRAW', 'x'));
  await attempt('tie after withdraw elsewhere', () => tieAdvisor(s2, b, 'wanderer'));
  await attempt('rows', () => owner.asAdmin('select advisor, subject, access_ended from audit.tie'));
  // control char
  await attempt('control', () => tieAdvisor(s2, b, 'a\u0001b'));
  await attempt('control2', () => tieAdvisor(s2, b, 'a\u0000b'));
  await attempt('bidi', () => tieAdvisor(s2, b, 'a\u202eb'));
  await attempt('zwsp', () => tieAdvisor(s2, b, '\u200b'));
  // suspended: other street ties?
  const c = (await advisorAt(s1, st1, 3, 'SUBMIT', 'FILE', 'SUSPEND')).id;
  await attempt('tie while suspended', () => tieAdvisor(s1, c, 'late'));
  await attempt('late access', () => owner.at('clients', { subject: 'late', role: 'advisor', division: code(C1) }).answer('{ clients(within: "310101002001") { totalCount } }'));
  await attempt('late access resources', () => owner.at('resources', { subject: 'late', role: 'advisor', division: code(C1) }).answer('{ policies(within: "310101002001") { totalCount } }'));
  await attempt('late audit', () => owner.at('audit', { subject: 'late', role: 'advisor', division: code(C1) }).answer('{ __typename }'));
  await attempt('late other division', () => owner.at('clients', { subject: 'late', role: 'advisor', division: code(C2) }).answer('{ clients(within: "310101013001") { totalCount } }'));
});

test('returned change', async () => {
  const a = (await advisorAt(s1, st1, 4, 'SUBMIT', 'FILE')).id;
  recordOf(await changeAdvisor(s1, a, { name: '新名' }));
  await attempt('after change', async () => (await readAdvisor(s1, a)));
  await attempt('RETURN', () => moveFiling(s1, a, 'RETURN', 'no'));
  await attempt('change in RETURNED by lead', () => changeAdvisor(owner.at('advisors', 'station:310101002001'), a, { name: '偷改' }));
  await attempt('read', async () => (await readAdvisor(s1, a)));
  await attempt('same name as filed in RETURNED', () => changeAdvisor(s1, a, { name: '偷改' }));
  await attempt('SUBMIT', () => moveFiling(s1, a, 'SUBMIT'));
  await attempt('change SUBMITTED', () => changeAdvisor(s1, a, { name: '又改' }));
  await attempt('phone SUBMITTED', async () => (await changeAdvisor(s1, a, { phone: '13912345678' })).error);
  await attempt('SUSPEND submitted', () => moveFiling(s1, a, 'SUSPEND', 'y'));
  await attempt('FILE', async () => (await moveFiling(s1, a, 'FILE')).error);
  // suspended phone
  recordOf(await changeAdvisor(s1, a, { employer: '新单位' }));
  await attempt('suspend while CHANGED', () => moveFiling(s1, a, 'SUSPEND', 'y'));
  await attempt('change back to before', () => changeAdvisor(s1, a, { employer: '外滩街道社区事务受理服务中心' }));
  await attempt('change same again', () => changeAdvisor(s1, a, { employer: '外滩街道社区事务受理服务中心' }));
  await attempt('withdraw while CHANGED', async () => (await moveFiling(s1, a, 'WITHDRAW', 'y')).error);
  await attempt('read', async () => (await readAdvisor(s1, a)));
  await attempt('change after withdraw', () => changeAdvisor(s1, a, { phone: '13912345678' }));
});
