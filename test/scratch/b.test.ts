import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { advisorAt, changeAdvisor, closeStation, moveFiling, openStation, postAdvisor, readAdvisor, readStation, tieAdvisor } from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { code } from '../testkit/codes.ts';
import { changeCategory, endService, moveHousehold, reassignClients, recordVisit, registerClient, registerHousehold, person, reopenClient } from '../testkit/client-verbs.ts';
import { recordOf } from '../testkit/write.ts';
import { startInstance } from '../testkit/instance.ts';
import { clients } from '../../subgraphs/clients/index.ts';

let owner: AuditedOwner;
const C1 = '310101002001', C2 = '310101013001', C1b = '310101002006';
beforeAll(async () => { owner = await startAuditedOwner(); }, 60000);
afterAll(() => owner.close());
const log = (...a: unknown[]) => process.stderr.write(`${a.map((x) => typeof x === 'string' ? x : JSON.stringify(x)).join(' ')}\n`);
const attempt = async (name: string, f: () => Promise<unknown>) => { try { log('##', name, await f() as any); } catch (e) { log('##', name, 'THROWS', String(e).slice(-900)); } };

test('keys', async () => {
  const d = owner.at('clients', 'district:310101'), s1 = owner.at('clients', 'street:310101002'), s2 = owner.at('clients', 'street:310101013');
  const { id, members: [m] } = recordOf(await registerHousehold(s1, C1)) as any;
  const k = { idempotencyKey: randomUUID() };
  await attempt('street visit', () => recordVisit(s1, m.id, '2026-10-31', k));
  await attempt('move', () => moveHousehold(d, id, C2));
  await attempt('street resend after move away', () => recordVisit(s1, m.id, '2026-10-31', k));
  await attempt('street resend with other content', () => recordVisit(s1, m.id, '2026-10-30', k));
  await attempt('new street visit', () => recordVisit(s2, m.id, '2026-10-31'));
  const k2 = { idempotencyKey: randomUUID() };
  await attempt('move back', () => moveHousehold(d, id, C1b, 2, k2));
  await attempt('move on', () => moveHousehold(d, id, C2, 3));
  await attempt('move back resend', () => moveHousehold(d, id, C1b, 2, k2));
  await attempt('stale version', () => moveHousehold(d, id, C1b, 3));
  await attempt('version 0', () => moveHousehold(d, id, C1b, 0));
  await attempt('as auditor', () => moveHousehold(owner.at('clients', 'auditor:310101'), id, C1b, 4));
  await attempt('as city', () => moveHousehold(owner.at('clients', 'city'), id, C1b, 4));
  await attempt('as advisor', () => moveHousehold(owner.at('clients', 'advisor:310101013001'), id, C1b, 4));
  await attempt('as partner', () => moveHousehold(owner.at('clients', 'partner:310101'), id, C1b, 4));
  await attempt('as station both', () => moveHousehold(owner.at('clients', 'station:310101013'), id, '310101013003', 4));
  await attempt('as system', () => moveHousehold(owner.at('clients', { subject: 'sys', role: 'system', division: code('310101') }), id, C1b, 5));
});
test('races', async () => {
  const d = owner.at('clients', 'district:310101');
  for (let i = 0; i < 12; i += 1) {
    const { id, members } = recordOf(await registerHousehold(d, C1, [person(), person()])) as any;
    const [a, b] = members;
    const r = await Promise.allSettled([
      moveHousehold(d, id, C2), endService(d, a.id), recordVisit(d, b.id, '2026-10-31'), changeCategory(d, b.id, 'OTHER'), moveHousehold(d, id, C1b), recordVisit(d, a.id, '2026-10-31'),
    ]);
    log('## race', r.map((x) => x.status === 'fulfilled' ? ((x.value as any).error?.code ?? 'ok') : String(x.reason).slice(-300)));
    const rr = await Promise.allSettled([reopenClient(d, a.id, 99), moveHousehold(d, id, '310101013003', 2)]);
    log('## race2', rr.map((x) => x.status === 'fulfilled' ? ((x.value as any).error ?? 'ok') : String(x.reason).slice(-300)));
  }
}, 60000);
test('delegated after', async () => {
  const S = '310101015';
  const inst: any = await startInstance(clients, '310101', {});
  inst.setClock('2026-03-20');
  const d = inst.as('district:310101');
  const { id, members: [m] } = recordOf(await registerHousehold(d, S + '002')) as any;
  inst.setClock('2026-04-20');
  const v: any = recordOf(await recordVisit(d, m.id, '2026-04-20'));
  recordOf(await moveHousehold(d, id, C1));
  log('## keys', Object.keys(inst));
  await inst.close();
}, 60000);
