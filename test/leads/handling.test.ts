import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { advisorAt, openStation, tieAdvisor } from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { code } from '../testkit/codes.ts';
import { person, registerHousehold } from '../testkit/client-verbs.ts';
import {
  LEAD_OF_RECEIPT,
  type LeadView,
  listLeads,
  moveLead,
  readLead,
  recordLead,
  submitLead,
} from '../testkit/lead-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const DISTRICT = '310101';
const STREET = '310101002';
const COMMUNITY = '310101002001';
const OTHER_STREET = '310101013';
const FOUND = { checkedOn: '2026-10-31', findings: '老人独居，行动不便，无人照料。', place: '云南中路 12 弄 3 号' };

const actionsOf = (lead: LeadView) => (lead['availableActions'] as { action: string }[]).map(({ action }) => action);

let owner: AuditedOwner;
let station: string;
let advisor: string;

beforeAll(async () => {
  owner = await startAuditedOwner(DISTRICT, { moveDueDays: { 'lead.RED': 2 } });
  const advisors = owner.at('advisors', `district:${DISTRICT}`);
  station = recordOf(await openStation(advisors, { division: COMMUNITY, name: '云南中路服务点' })).id;
  advisor = (await advisorAt(owner.at('advisors', `street:${STREET}`), station, 700, 'SUBMIT', 'FILE')).id;
  recordOf(await tieAdvisor(owner.at('advisors', `street:${STREET}`), advisor, 'zhou-min'));
}, 120_000);
afterAll(() => owner.close());

const at = (persona: string) => owner.at('clients', persona);
const street = () => at(`street:${STREET}`);
const zhouMin = () => owner.at('clients', { subject: 'zhou-min', role: 'advisor', division: code(COMMUNITY) });

async function take(input: object = {}): Promise<LeadView & { receipt: string }> {
  const { lead, receipt } = recordOf(await recordLead(street(), { division: COMMUNITY, ...input }));
  return { ...lead, receipt };
}
const stateBy = async (receipt: string): Promise<string> =>
  (await at(`advisor:${COMMUNITY}`).ask<{ lead: { state: string } }>(LEAD_OF_RECEIPT, { receipt })).lead.state;
const move = async (lead: string, action: string, more: object = {}) =>
  recordOf(await moveLead(street(), lead, action, more));

test('a street grades a lead, assigns it to an advisor who checks it on site, and handles it; whoever reported learns no more than that', async () => {
  const lead = await take({
    personName: '吴桂英',
    personPhone: '13800001234',
    reporterName: '王阿姨',
    contact: '13900005678',
  });
  expect(lead).toMatchObject({
    state: 'RECEIVED',
    source: 'NEIGHBOUR',
    receivedOn: '2026-10-31',
    dueOn: '2026-11-13',
    person: { name: { text: '吴*' }, phone: { text: '138****1234' }, identityNumber: null },
  });
  expect(lead.receipt).toMatch(/^310101002001-[0-9a-f-]{36}$/);
  expect(await stateBy(lead.receipt)).toBe('RECEIVED');
  expect((await moveLead(street(), lead.id, 'HANDLE', { outcomes: ['TOLD_POLICY'] })).error).toMatchObject({
    code: 'MOVE_UNAVAILABLE',
  });
  expect(await move(lead.id, 'TRIAGE', { level: 'ORANGE' })).toMatchObject({ state: 'TRIAGED', dueOn: '2026-11-06' });
  expect(await stateBy(lead.receipt)).toBe('BEING_LOOKED_AT');
  expect(await move(lead.id, 'ASSIGN', { advisor })).toMatchObject({ state: 'ASSIGNED', advisor: { id: advisor } });
  expect((await moveLead(at(`advisor:${COMMUNITY}`), lead.id, 'CHECK', FOUND)).error?.code).toBe('MOVE_UNAVAILABLE');
  expect((await readLead(zhouMin(), lead.id))['availableActions']).toMatchObject([{ action: 'CHECK' }]);
  expect(recordOf(await moveLead(zhouMin(), lead.id, 'CHECK', FOUND))).toMatchObject({
    state: 'CHECKED',
    checkedBy: 'zhou-min',
    checkPlace: FOUND.place,
    findings: FOUND.findings,
  });
  const [client] = recordOf(await registerHousehold(street(), COMMUNITY, [person({ name: '吴桂英' })])).members;
  const handled = await move(lead.id, 'HANDLE', { outcomes: ['TOLD_POLICY', 'HELPED_TO_APPLY'], client: client?.id });
  expect(handled).toMatchObject({ state: 'HANDLED', client: { id: client?.id } });
  expect(await stateBy(lead.receipt)).toBe('HANDLED');
  expect(await move(lead.id, 'REOPEN', { reason: '邻居又来反映' })).toMatchObject({
    state: 'REOPENED',
    dueOn: '2026-11-06',
  });
  expect(await stateBy(lead.receipt)).toBe('BEING_LOOKED_AT');
  expect((await readLead(street(), lead.id))['history']).toMatchObject([
    { from: 'HANDLED', to: 'REOPENED', reason: '邻居又来反映' },
    { to: 'HANDLED' },
    { to: 'CHECKED', by: 'zhou-min' },
    { to: 'ASSIGNED' },
    { to: 'TRIAGED' },
    { from: null, to: 'RECEIVED', by: `street:${STREET}` },
  ]);
});

describe('who decides', () => {
  test('is the street of the place, or its deputy: not the district, the community, an auditor or the street beside', async () => {
    const { id } = await take();
    const refusals = [];
    for (const persona of [
      `district:${DISTRICT}`,
      `station:${COMMUNITY}`,
      `advisor:${COMMUNITY}`,
      `street:${OTHER_STREET}`,
      'auditor:31',
    ])
      refusals.push((await moveLead(at(persona), id, 'TRIAGE', { level: 'RED' }).catch(String)) as unknown);
    expect(
      JSON.stringify(
        refusals.map((one) =>
          typeof one === 'string' ? /SCOPE_MISSING/.exec(one)?.[0] : Reflect.get(Object(one), 'error').code,
        ),
      ),
    ).toBe(
      JSON.stringify(['MOVE_UNAVAILABLE', 'MOVE_UNAVAILABLE', 'SCOPE_MISSING', 'DIVISION_FORBIDDEN', 'SCOPE_MISSING']),
    );
    expect(await readLead(street(), id)).toMatchObject({ state: 'RECEIVED' });
  });

  test('is the district where no more of the place is known, which forwards it to the street that then decides', async () => {
    const { lead } = recordOf(await recordLead(at(`district:${DISTRICT}`), { division: DISTRICT }));
    const forward = (division: string) =>
      moveLead(at(`district:${DISTRICT}`), lead.id, 'FORWARD', { division, reason: '住在该街道' });
    expect((await forward('310104003')).error).toMatchObject({
      code: 'DIVISION_FORBIDDEN',
      path: ['input', 'division'],
    });
    expect((await forward('31')).error).toMatchObject({ reason: 'NOT_A_PLACE' });
    expect(recordOf(await forward(STREET))).toMatchObject({ state: 'FORWARDED', division: { code: STREET } });
    expect((await forward(OTHER_STREET)).error?.code).toBe('MOVE_UNAVAILABLE');
    expect(await move(lead.id, 'FORWARD', { division: OTHER_STREET, reason: '已搬走' })).toMatchObject({
      state: 'FORWARDED',
    });
    expect((await moveLead(street(), lead.id, 'TRIAGE', { level: 'RED' })).error?.code).toBe('DIVISION_FORBIDDEN');
    expect(recordOf(await moveLead(at(`street:${OTHER_STREET}`), lead.id, 'TRIAGE', { level: 'RED' })).state).toBe(
      'TRIAGED',
    );
  });

  test('may go straight to the check and the end where it is urgent alone', async () => {
    const urgent = await take({ level: 'RED' });
    expect(urgent['dueOn']).toBe('2026-11-03');
    expect(actionsOf(urgent)).toEqual(['TRIAGE', 'CHECK', 'HANDLE', 'FORWARD', 'JOIN']);
    expect(actionsOf(await take())).toEqual(['TRIAGE', 'FORWARD', 'JOIN']);
    expect(await move(urgent.id, 'HANDLE', { outcomes: ['HELP_ORGANISED'] })).toMatchObject({ state: 'HANDLED' });
  });
});

describe('a lead that is joined to another', () => {
  test('gives that one its source and its receipt, and is counted no more', async () => {
    const first = await take({ source: 'HOTLINE_12345' });
    const second = await take({ source: 'HOME_VISIT' });
    const third = await take();
    const counts = async () => {
      const query = `{ found: _entities(representations: [{ __typename: "Division", code: "${STREET}" }]) {
        ... on Division { leadSources { received } } } }`;
      const { found } = await street().ask<{ found: { leadSources: { received: number } }[] }>(query);
      return found[0]?.leadSources.received ?? 0;
    };
    const before = await counts();
    await move(third.id, 'JOIN', { joinedTo: second.id });
    expect((await moveLead(street(), first.id, 'JOIN', { joinedTo: third.id })).error?.code).toBe('LEAD_NOT_JOINABLE');
    await move(second.id, 'JOIN', { joinedTo: first.id });
    expect(await readLead(street(), first.id)).toMatchObject({ sources: ['HOTLINE_12345', 'HOME_VISIT', 'NEIGHBOUR'] });
    expect(await counts()).toBe(before - 2);
    await move(first.id, 'TRIAGE', { level: 'RED' });
    await move(first.id, 'HANDLE', { outcomes: ['HELPED_TO_APPLY'] });
    expect([await stateBy(second.receipt), await stateBy(third.receipt)]).toEqual(['HANDLED', 'HANDLED']);
    expect((await moveLead(street(), third.id, 'TRIAGE', { level: 'RED' })).error?.code).toBe('MOVE_UNAVAILABLE');
  });

  test('is joined once when both are joined to each other at the same time', async () => {
    const [one, other] = [await take(), await take()];
    const results = await Promise.all([
      moveLead(street(), one.id, 'JOIN', { joinedTo: other.id }),
      moveLead(street(), other.id, 'JOIN', { joinedTo: one.id }),
    ]);
    expect(results.filter(({ ok }) => ok !== null)).toHaveLength(1);
    expect(results.flatMap(({ error }) => error?.code ?? [])).toEqual(['LEAD_NOT_JOINABLE']);
  });

  test('is not joined to itself, to one that is not there, or without one', async () => {
    const { id } = await take();
    expect((await moveLead(street(), id, 'JOIN', { joinedTo: id })).error?.code).toBe('LEAD_NOT_JOINABLE');
    expect((await moveLead(street(), id, 'JOIN', { joinedTo: `${STREET}-${randomUUID()}` })).error?.code).toBe(
      'NOT_FOUND',
    );
    expect((await moveLead(street(), id, 'JOIN')).error).toMatchObject({
      reason: 'MISSING',
      path: ['input', 'joinedTo'],
    });
  });
});

describe('a lead', () => {
  test('is recorded once for its key, with the same receipt, also when it is sent twice at once', async () => {
    const input = { idempotencyKey: randomUUID(), personName: '顾雅琴' };
    const [one, other] = await Promise.all([take(input), take(input)]);
    expect([other.id, other.receipt]).toEqual([one.id, one.receipt]);
    expect((await recordLead(street(), { division: COMMUNITY, ...input, text: '另一件事' })).error?.code).toBe(
      'KEY_REUSED',
    );
  });

  test('needs no name and nobody who reported; what is wrong is told at once, with its paths', async () => {
    expect(await take()).toMatchObject({ person: { name: null, phone: null, identityNumber: null, address: null } });
    const query = `mutation ($input: RecordLeadInput!) { recordLead(input: $input) { ok { receipt } errors { path reason code } } }`;
    const input = {
      division: '31',
      source: 'NONSENSE',
      level: 'PURPLE',
      text: '字'.repeat(2001),
      receivedOn: '2027-01-01',
    };
    const answer = await street().ask<{ recordLead: { errors: { path: string[]; code: string }[] } }>(query, { input });
    expect(answer.recordLead.errors.map(({ path }) => path.join('.')).toSorted()).toEqual([
      'input.division',
      'input.level',
      'input.receivedOn',
      'input.source',
      'input.text',
    ]);
    expect((await recordLead(street(), { division: OTHER_STREET })).error?.code).toBe('DIVISION_FORBIDDEN');
    const visit = `${COMMUNITY}-${randomUUID()}`;
    expect((await recordLead(street(), { division: COMMUNITY, visit })).error).toMatchObject({
      code: 'NOT_FOUND',
      path: ['input', 'visit'],
    });
  });

  test('tells whom to reach to those who check, and the trail tells that they read it', async () => {
    const { id } = await take({ personName: '徐文彬', contact: '13900005678' });
    const query = 'query ($id: ID!) { leadCase(id: $id) { contact { name reporterPhone } } }';
    expect(await zhouMin().ask(query, { id })).toEqual({
      leadCase: { contact: { name: '徐文彬', reporterPhone: '13900005678' } },
    });
    expect((await owner.trail()).at(-1)).toMatchObject({ action: 'lead.contact', records: `{${id}}` });
    const { errors } = await at('auditor:31').answer(query, { id });
    expect(errors[0]?.code).toBe('SCOPE_MISSING');
  });

  test('is listed by state, source, level and advisor, and as overdue and escalated once it is', async () => {
    const lead = await take({ source: 'JUDICIAL_AID', level: 'RED', receivedOn: '2026-10-12' });
    const ids = (filter: object, persona = `street:${STREET}`) => listLeads(at(persona), STREET, filter);
    expect(await ids({ sources: ['JUDICIAL_AID'], levels: ['RED'], states: ['RECEIVED'], overdue: true })).toEqual([
      lead.id,
    ]);
    expect(await ids({ escalated: true }, `district:${DISTRICT}`)).toEqual([lead.id]);
    expect(await ids({ sources: ['JUDICIAL_AID'], overdue: false })).toEqual([]);
    await move(lead.id, 'HANDLE', { outcomes: ['NO_HARDSHIP_FOUND'] });
    expect(await ids({ overdue: true, sources: ['JUDICIAL_AID'] })).toEqual([]);
    expect(await listLeads(at(`street:${OTHER_STREET}`), OTHER_STREET, { sources: ['JUDICIAL_AID'] })).toEqual([]);
  });

  test('is assigned to who serves there alone', async () => {
    const { id } = await take();
    await move(id, 'TRIAGE', { level: 'YELLOW' });
    const assign = async (more: object) => (await moveLead(street(), id, 'ASSIGN', more)).error;
    expect(await assign({})).toMatchObject({ reason: 'ONE_OF_BOTH' });
    expect(await assign({ advisor, station })).toMatchObject({ reason: 'ONE_OF_BOTH' });
    expect(await assign({ advisor: `${COMMUNITY}-${randomUUID()}` })).toMatchObject({ reason: 'NOT_SERVING_HERE' });
    expect(await assign({ station: `${COMMUNITY}-${randomUUID()}` })).toMatchObject({ reason: 'STATION_NOT_HERE' });
    expect(await assign({ station, outcomes: ['TOLD_POLICY'] })).toMatchObject({
      reason: 'OF_ANOTHER_STEP',
      path: ['input', 'outcomes'],
    });
    expect(await move(id, 'ASSIGN', { station })).toMatchObject({ station: { id: station }, advisor: null });
    expect(recordOf(await moveLead(at(`advisor:${COMMUNITY}`), id, 'CHECK', FOUND)).state).toBe('CHECKED');
  });

  test('may be the same as another one, or as a client, which the street is shown and the receipt does not tell', async () => {
    const phone = '13811112222';
    const [client] = recordOf(
      await registerHousehold(street(), COMMUNITY, [person({ name: '丁秀兰', phone })]),
    ).members;
    const first = await take({ personName: '丁秀兰', personPhone: phone });
    const { receipt } = recordOf(
      await submitLead(at(`advisor:${COMMUNITY}`), { division: COMMUNITY, personName: '丁秀 兰' }),
    );
    const [second = ''] = await listLeads(street(), STREET);
    const like = async (id: string) =>
      (
        await street().ask<{
          leadCase: { maySameAs: { by: string; lead: { id: string } | null; client: { id: string } | null }[] };
        }>('query ($id: ID!) { leadCase(id: $id) { maySameAs { by lead { id } client { id } } } }', { id })
      ).leadCase.maySameAs;
    expect(await like(first.id)).toEqual(
      expect.arrayContaining([
        { by: 'PHONE', lead: null, client: { id: client?.id } },
        { by: 'NAME', lead: { id: second }, client: null },
      ]),
    );
    expect(await stateBy(receipt)).toBe('RECEIVED');
    expect(await stateBy(first.receipt)).toBe('RECEIVED');
  });
});
