import { afterAll, beforeAll, test } from '@jest/globals';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { code } from '../testkit/codes.ts';
import { advisorAt, changeAdvisor, changeStation, closeStation, moveFiling, openStation, postAdvisor, readAdvisor, readStation } from '../testkit/advisor-verbs.ts';
import { endService, moveHousehold, reassignClients, registerClient, registerHousehold, reopenClient, recordVisit, compliance } from '../testkit/client-verbs.ts';
import { recordOf } from '../testkit/write.ts';

let owner: AuditedOwner;
const C1 = '310101002001', C2 = '310101013001';
beforeAll(async () => { owner = await startAuditedOwner(); }, 60000);
afterAll(() => owner.close());
const log = (...a: unknown[]) => process.stderr.write(`${a.map((x) => typeof x === 'string' ? x : JSON.stringify(x)).join(' ')}\n`);
const attempt = async (name: string, f: () => Promise<unknown>) => { try { log('##', name, await f() as any); } catch (e) { log('##', name, 'THROWS', String(e).slice(-700).replaceAll('\n', ' ')); } };
const m = (name: string, ok: string) => (g: any, input: object) => g.answer(`mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ok { ${ok} } errors { code reason path } } }`, { input }).then((x: any) => JSON.stringify(x.data?.[name] ?? x.errors).slice(0, 600));
const s = (subject: string, role: any, division: string) => owner.at('advisors', { subject, role, division: code(division) });

test('libraries', async () => {
  const d = owner.at('resources', 'district:310101');
  const addPolicy = m('addPolicy', 'id version'), changePolicy = m('changePolicy', 'version number amount materials inForceUntil summary');
  const add = JSON.parse(await addPolicy(d, { issuedBy: '310101', title: 't', number: 'n1', kind: 'BASIC_LIVING', inForceFrom: '2026-01-01', categories: ['MINIMUM_LIVING'], channel: 'c', summary: 's' }) as any);
  log('## add', add);
  const policy = add.ok?.id;
  let version = 1;
  for (const [name, ch] of Object.entries({ blankNumber: { number: '  ' }, nullNumber: { number: null }, blankTitle: { title: ' ' }, nullTitle: { title: null }, nul: { title: 'a\u0000' }, longTitle: { title: 'x'.repeat(5000) }, manyMaterials: { materials: Array.from({ length: 500 }, (_, i) => `m${i}`) }, emptyMaterials: { materials: [] }, nullMaterials: { materials: null }, blankMaterial: { materials: [' '] }, dup: { materials: ['a', 'a'] }, emptyCats: { categories: [] }, nullCats: { categories: null }, unknownCat: { categories: ['X'] }, untilBefore: { inForceUntil: '2025-01-01' }, fromAfter: { inForceFrom: '2999-01-01' }, none: {}, vneg: { version: -1, title: 'b' }, vbig: { version: 2147483647, title: 'b' }, vhuge: { version: 2147483648, title: 'b' } })) {
    const r: any = await changePolicy(d, { policy, version, ...ch });
    log('##', name, r);
    const got = /"version":(\d+)/.exec(r)?.[1]; if (got) version = Number(got);
  }
  for (const who of ['city', 'district:310101', 'district:310104', 'street:310101002', 'station:310101002', 'advisor:310101002001', 'auditor:310101', 'auditor:31', 'partner:310101'])
    await attempt(`policy by ${who}`, () => changePolicy(owner.at('resources', who), { policy, version: 99, title: 'zz' }));
  await attempt('unknown id', () => changePolicy(d, { policy: '310101-018f3c2a-0000-7000-8000-000000000009', version: 1, title: 'zz' }));
  await attempt('id of other', () => changePolicy(d, { policy: '310104-018f3c2a-0000-7000-8000-000000000009', version: 1, title: 'zz' }));
  await attempt('city id', () => changePolicy(d, { policy: '31-018f3c2a-0000-7000-8000-000000000009', version: 1, title: 'zz' }));
  await attempt('div as id', () => changePolicy(d, { policy: '310101', version: 1, title: 'zz' }));
  const r = await Promise.all([1, 2, 3].map((i) => changePolicy(d, { policy, version, title: `r${i}` })));
  log('## race', r);
});

test('stations', async () => {
  const s1 = owner.at('advisors', 'street:310101002'), d = owner.at('advisors', 'district:310101');
  const st = recordOf(await openStation(s1, { division: C1 })).id;
  const st2 = recordOf(await openStation(d, { division: C2 })).id;
  const a = (await advisorAt(s1, st, 10, 'SUBMIT', 'FILE')).id;
  for (const who of ['city', 'district:310104', 'street:310101013', 'station:310101002', 'advisor:310101002001', 'auditor:310101', 'partner:310101'])
    { await attempt(`station by ${who}`, () => m('changeStation', 'version')(owner.at('advisors', who), { station: st, version: 1, name: 'x' }));
      await attempt(`close by ${who}`, () => m('closeStation', 'version')(owner.at('advisors', who), { station: st, version: 1, reason: 'x' })); 
      await attempt(`advisor by ${who}`, () => m('changeAdvisor', 'version')(owner.at('advisors', who), { advisor: a, version: 1, phone: '13912345678' })); }
  for (const ch of [{ name: ' ' }, { name: null }, { onlineChannels: [] }, { onlineChannels: null }, { providerName: 'x' }, { providerName: ' ' }, { phone: '123' }, { phone: null }, {}, { name: 'a\u0000' }, { onlineChannels: Array.from({ length: 200 }, (_, i) => `m${i}`) }])
    log('##', ch, await m('changeStation', 'version')(s1, { station: st, version: 1, ...ch }));
  const vs = (await readStation(s1, st)).version;
  log('## race', await Promise.all([m('changeStation', 'version')(s1, { station: st, version: vs, name: 'r1' }), m('changeStation', 'version')(s1, { station: st, version: vs, name: 'r2' }), m('closeStation', 'version')(s1, { station: st, version: vs, reason: 'x' }), moveFiling(s1, a, 'SUSPEND', 'z').then((x) => x.error ?? 'ok')]));
  log('## told', await owner.asAdmin('select * from clients.serving_advisor'));
  const v2 = (await readStation(d, st)).version;
  await attempt('closed already', () => m('closeStation', 'version closedOn')(s1, { station: st, version: v2, reason: 'x' }));
  await attempt('post at closed', () => postAdvisor(s1, { advisor: a, station: st }));
  await attempt('future posting', () => postAdvisor(d, { advisor: a, station: st2, since: '2027-01-01' }).then((x) => x.error));
  await attempt('moved', () => owner.asAdmin('select * from clients.serving_advisor'));
  await attempt('reg at closed', () => m('registerAdvisor', 'id')(s1, { station: st, name: 'x', identityNumber: '1', phone: '13812345678', employer: 'x', role: 'COMMUNITY_WORKER' }));
  const r = await readAdvisor(s1, a);
  log('## advisor race', await Promise.all([m('changeAdvisor', 'version')(s1, { advisor: a, version: r.version, skills: ['1'] }), m('changeAdvisor', 'version')(s1, { advisor: a, version: r.version, skills: ['2'] })]));
  log('## adv', (await readAdvisor(s1, a)).version);
});

test('reopen', async () => {
  const d = owner.at('clients', 'district:310101'), s1 = owner.at('clients', 'street:310101002');
  const { id: h, members: [c] } = recordOf(await registerHousehold(d, C1)) as any;
  await attempt('reopen active', () => reopenClient(s1, c.id, 1));
  recordOf(await endService(s1, c.id));
  await attempt('reopen twice at once', () => Promise.all([reopenClient(s1, c.id, 2), reopenClient(s1, c.id, 2)]));
  await attempt('visit', () => recordVisit(s1, c.id, '2026-10-31').then((x) => x.error));
  owner.setClock('2026-11-15T12:00:00+08:00');
  recordOf(await endService(s1, c.id));
  recordOf(await moveHousehold(d, h, C2));
  await attempt('reopen by old', () => reopenClient(s1, c.id, 5));
  const s2 = owner.at('clients', 'street:310101013');
  await attempt('state', () => s2.answer(`{ client(id: "${c.id}") { version servicePeriods { startedOn endedOn endReason reopenReason } categories { category since until } } }`));
  await attempt('reopen by new', () => reopenClient(s2, c.id, 5));
  await attempt('reopen by new', () => reopenClient(s2, c.id, 6));
  for (const mth of ['2026-10', '2026-11', '2026-12', '2027-01']) log('## fig', mth, await compliance(d, C1, mth), await compliance(d, C2, mth));
  await attempt('changes', () => owner.asAdmin('select division, month, category, change::text from clients.duty_change where change<>0 order by 1,2'));
  await attempt('done', () => owner.asAdmin('select division, month, category, done::text from clients.visit_month'));
  owner.setClock('2026-10-31T12:00:00+08:00');
});
