import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { openStation } from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import {
  COMPLAINT,
  OF_RECEIPT,
  type StatusView,
  listComplaints,
  moveComplaint,
  recordComplaint,
} from '../testkit/complaint-verbs.ts';
import { recordOf, refusalsOf } from '../testkit/write.ts';

const DISTRICT = '310101';
const STREET = '310101002';
const COMMUNITY = '310101002001';

let owner: AuditedOwner;
let station: string;

beforeAll(async () => {
  owner = await startAuditedOwner(DISTRICT, { moveDueDays: { 'complaint.ASSIGN': 3 } });
  station = recordOf(await openStation(bureau(), { division: COMMUNITY, name: '云南中路服务点' })).id;
});
afterAll(() => owner.close());

const at = (persona: string) => owner.at('advisors', persona);
const bureau = () => at(`district:${DISTRICT}`);
const complain = async (input: object = {}) =>
  recordOf(await recordComplaint(at(`street:${STREET}`), { division: DISTRICT, ...input }));
const statusBy = async (receipt: string) =>
  (await at(`advisor:${COMMUNITY}`).ask<{ complaint: StatusView }>(OF_RECEIPT, { receipt })).complaint;
const newest = async (): Promise<string> => (await listComplaints(bureau(), DISTRICT))[0] ?? '';

type Figures = { complaints: Record<string, number>; complaintAnswers: Record<string, number> };
async function figuresOf(code: string, persona = `district:${DISTRICT}`): Promise<Partial<Figures>> {
  const query = `{ found: _entities(representations: [{ __typename: "Division", code: "${code}" }]) {
    ... on Division { complaints { received assigned answered closed reopened waiting }
      complaintAnswers { received answered daysToAnswer averageDays } } } }`;
  const { found } = await at(persona).ask<{ found: Figures[] }>(query);
  return found[0] ?? {};
}

describe('a complaint', () => {
  test('is received with a receipt, assigned, looked into, answered, closed and reopened, and whoever has the receipt reads how it stands', async () => {
    const { receipt, status } = await complain({ station, name: '王阿姨', phone: '13800001234' });
    expect(receipt).toMatch(/^310101-[0-9a-f-]{36}$/);
    expect(status).toEqual({
      state: 'RECEIVED',
      receivedOn: '2026-10-31',
      dueOn: '2026-11-04',
      answeredOn: null,
      outcome: null,
      answer: null,
    });
    const id = await newest();
    expect((await moveComplaint(bureau(), id, 'ASSIGN', { assignee: 'li-na' })).error).toMatchObject({
      code: 'INPUT_INVALID',
      reason: 'MISSING',
      path: ['input', 'concerns'],
    });
    const assigned = recordOf(
      await moveComplaint(bureau(), id, 'ASSIGN', { assignee: 'li-na', dueOn: '2026-11-20', concerns: [] }),
    );
    expect(assigned).toMatchObject({
      state: 'ASSIGNED',
      assignee: 'li-na',
      station: { id: station },
      dueOn: '2026-11-20',
    });
    const contact = await bureau().ask(`query ($id: ID!) { complaintCase(id: $id) { contact { name phone } } }`, {
      id,
    });
    expect(contact).toEqual({ complaintCase: { contact: { name: '王阿姨', phone: '13800001234' } } });
    expect((await owner.trail()).at(-1)).toMatchObject({ action: 'complaint.contact', records: `{${id}}` });
    recordOf(await moveComplaint(bureau(), id, 'INVESTIGATE'));
    expect((await moveComplaint(bureau(), id, 'CLOSE')).error).toMatchObject({
      code: 'MOVE_UNAVAILABLE',
      reason: 'STATE',
    });
    expect(await statusBy(receipt)).toMatchObject({ state: 'INVESTIGATING', dueOn: '2026-11-20', answer: null });
    const answer = '经调查，当日走访记录完整，投诉所称情况不属实。';
    recordOf(await moveComplaint(bureau(), id, 'ANSWER', { outcome: 'UNFOUNDED', answer }));
    expect(await statusBy(receipt)).toEqual({
      state: 'ANSWERED',
      receivedOn: '2026-10-31',
      dueOn: null,
      answeredOn: '2026-10-31',
      outcome: 'UNFOUNDED',
      answer,
    });
    expect(await figuresOf(DISTRICT)).toMatchObject({
      complaints: { received: 0, answered: 1, waiting: 0 },
      complaintAnswers: { received: 1, answered: 1, daysToAnswer: 0, averageDays: 0 },
    });
    recordOf(await moveComplaint(bureau(), id, 'CLOSE'));
    expect((await moveComplaint(bureau(), id, 'REOPEN')).error).toMatchObject({ reason: 'REASON_MISSING' });
    const reopened = recordOf(await moveComplaint(bureau(), id, 'REOPEN', { reason: '投诉人补充了新的情况' }));
    expect(reopened['history']).toMatchObject([
      { from: 'CLOSED', to: 'REOPENED', reason: '投诉人补充了新的情况' },
      { to: 'CLOSED' },
      { to: 'ANSWERED' },
      { to: 'INVESTIGATING' },
      { to: 'ASSIGNED' },
      { from: null, to: 'RECEIVED', by: `street:${STREET}` },
    ]);
    expect(await statusBy(receipt)).toMatchObject({ state: 'REOPENED', answer: null, outcome: null });
    expect(await figuresOf(DISTRICT)).toMatchObject({ complaints: { reopened: 1, waiting: 1 } });
  });

  test('is done once for its key, with the same receipt', async () => {
    const input = { idempotencyKey: randomUUID() };
    const [first, again] = [await complain(input), await complain(input)];
    expect(again).toEqual(first);
    const other = await recordComplaint(at(`street:${STREET}`), { division: DISTRICT, ...input, happened: '另一件事' });
    expect(other.error?.code).toBe('KEY_REUSED');
    const ofAnother = recordOf(await recordComplaint(at(`station:${COMMUNITY}`), { division: DISTRICT, ...input }));
    expect(ofAnother.receipt).not.toBe(first.receipt);
  });

  test('is not found by a receipt that is none, whoever guesses', async () => {
    const { receipt } = await complain();
    for (const wrong of [receipt.replace(/.$/, (last) => (last === '0' ? '1' : '0')), `310101-${randomUUID()}`]) {
      const { errors } = await at(`advisor:${COMMUNITY}`).answer(OF_RECEIPT, { receipt: wrong });
      expect(errors.map(({ code }) => code)).toEqual(['COMPLAINT_RECEIPT_UNKNOWN']);
    }
  });
});

describe('who may', () => {
  test('read and handle it is its bureau alone', async () => {
    await complain();
    const id = await newest();
    const list = `{ complaints(within: "${DISTRICT}") { totalCount } }`;
    const one = `query ($id: ID!) { complaintCase(id: $id) { ${COMPLAINT} } }`;
    const move = `mutation ($input: MoveComplaintInput!) { moveComplaint(input: $input) { ok { id } errors { code } } }`;
    for (const [persona, ofList, ofOne] of [
      [`street:${STREET}`, 'COMPLAINT_CONCERNS_YOU', 'SCOPE_MISSING'],
      [`station:${COMMUNITY}`, 'COMPLAINT_CONCERNS_YOU', 'SCOPE_MISSING'],
      [`advisor:${COMMUNITY}`, 'COMPLAINT_CONCERNS_YOU', 'SCOPE_MISSING'],
      ['district:310104', 'DIVISION_FORBIDDEN', 'DIVISION_FORBIDDEN'],
      ['city', 'DIVISION_FORBIDDEN', 'DIVISION_FORBIDDEN'],
      [`auditor:${DISTRICT}`, 'SCOPE_MISSING', 'SCOPE_MISSING'],
    ] as const) {
      const refused = [
        await refusalsOf(at(persona), list),
        await refusalsOf(at(persona), one, { id }),
        await refusalsOf(at(persona), move, { input: { complaint: id, action: 'INVESTIGATE' } }),
      ];
      expect([persona, refused[0], refused[1]]).toEqual([persona, [ofList], [ofOne]]);
      expect(refused[2]).not.toEqual([]);
    }
  });

  test('record one about their own station is nobody, whether there are complaints or not', async () => {
    const own = await recordComplaint(at(`station:${COMMUNITY}`), { division: DISTRICT, station });
    expect(own.error).toMatchObject({ code: 'COMPLAINT_CONCERNS_YOU', path: ['input', 'station'] });
    recordOf(await recordComplaint(bureau(), { division: DISTRICT, station }));
  });

  test('see figures are districts and above: a street has none', async () => {
    expect(await figuresOf(STREET, `street:${STREET}`)).toEqual({ complaints: null, complaintAnswers: null });
    expect(await figuresOf(DISTRICT)).toMatchObject({ complaints: { waiting: expect.any(Number) } });
  });
});

describe('what is refused', () => {
  test('names every fault at its field, and nothing is kept', async () => {
    const before = (await listComplaints(bureau(), DISTRICT)).length;
    const query = `mutation ($input: RecordComplaintInput!) { recordComplaint(input: $input) { ok { receipt } errors { code reason path } } }`;
    const input = {
      division: STREET,
      channel: 'PHONE',
      happened: '  ',
      phone: '12',
      name: '王'.repeat(51),
      about: 'a\u0007b',
    };
    type Payload = { recordComplaint: { errors: { reason: string; path: string[] }[] } };
    const { recordComplaint: answer } = await bureau().ask<Payload>(query, { input });
    expect(answer.errors.map(({ reason, path }) => [path[1], reason]).toSorted()).toEqual([
      ['about', 'CONTROL_CHARACTER'],
      ['division', 'NOT_A_BUREAU'],
      ['happened', 'EMPTY'],
      ['name', 'TOO_LONG'],
      ['phone', 'NOT_A_PHONE'],
    ]);
    for (const stranger of [
      `310104001-0193b1c2-0000-7000-8000-000000000000`,
      `${COMMUNITY}-0193b1c2-0000-7000-8000-000000000000`,
    ])
      expect((await recordComplaint(bureau(), { division: DISTRICT, station: stranger })).error).toMatchObject({
        code: 'NOT_FOUND',
        path: ['input', 'station'],
      });
    expect((await recordComplaint(bureau(), { division: '310104' })).error?.code).toBe('DIVISION_FORBIDDEN');
    expect((await listComplaints(bureau(), DISTRICT)).length).toBe(before);
  });

  test('is what does not go with a step', async () => {
    await complain();
    const id = await newest();
    const moved = await moveComplaint(bureau(), id, 'INVESTIGATE', { answer: '早了' });
    expect(moved.error).toMatchObject({ reason: 'OF_ANOTHER_STEP', path: ['input', 'answer'] });
    const past = await moveComplaint(bureau(), id, 'ASSIGN', { assignee: 'a', concerns: [], dueOn: '2026-10-01' });
    expect(past.error).toMatchObject({ reason: 'DATE_BEFORE', path: ['input', 'dueOn'] });
  });
});
