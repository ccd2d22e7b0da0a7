import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { advisorAt, moveFiling, openStation, tieAdvisor } from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import type { Graph } from '../testkit/graph.ts';
import { askWrite, recordOf } from '../testkit/write.ts';

const COMMUNITY = '310101002001';
const ELSEWHERE = '310101013001';

let owner: AuditedOwner;
let street: Graph;
let station: string;
let stationElsewhere: string;
let serial = 0;
let advisor: string;
let other: string;

beforeAll(async () => {
  owner = await startAuditedOwner();
  street = owner.at('advisors', 'street:310101002');
  station = recordOf(await openStation(street, { division: COMMUNITY })).id;
  stationElsewhere = recordOf(await openStation(owner.at('advisors', 'street:310101013'), { division: ELSEWHERE })).id;
}, 60_000);
afterAll(() => owner.close());

beforeEach(async () => {
  advisor = await filed(street, station);
  other = await filed(street, station);
});

async function filed(graph: Graph, at: string): Promise<string> {
  return (await advisorAt(graph, at, (serial += 1), 'SUBMIT', 'FILE')).id;
}

async function subjectOf(id: string): Promise<string | null> {
  const query = 'query ($id: ID!) { advisor(id: $id) { subject } }';
  return (await street.ask<{ advisor: { subject: string | null } }>(query, { id })).advisor.subject;
}

/** Why nothing was tied. */
async function refused(graph: Graph, input: object) {
  const before = await owner.asAdmin('select * from audit.tie order by advisor');
  const query = `mutation ($input: TieAdvisorInput!) { tieAdvisor(input: $input) { ok { id } errors { code reason path } } }`;
  const { tieAdvisor: payload } = await graph.ask<{ tieAdvisor: { ok: unknown; errors: object[] } }>(query, { input });
  expect(payload.ok).toBeNull();
  expect(await owner.asAdmin('select * from audit.tie order by advisor')).toEqual(before);
  return payload.errors;
}

const AT_SUBJECT = ['input', 'subject'];

describe('an advisor is tied', () => {
  test('to one subject by the filing authority, and untied, each in the trail', async () => {
    recordOf(await tieAdvisor(street, advisor, `li-${serial}`));
    expect(await subjectOf(advisor)).toBe(`li-${serial}`);
    recordOf(await tieAdvisor(street, advisor, null));
    expect(await subjectOf(advisor)).toBeNull();
    const entries = (await owner.trail()).filter(
      ({ action, records }) => action === 'advisor.tie' && records?.includes(advisor),
    );
    expect(entries).toMatchObject([{ fields: '{subject}' }, { fields: '{subject}' }]);
  });

  test('anew to a subject that was untied from another one', async () => {
    recordOf(await tieAdvisor(street, advisor, `chen-${serial}`));
    recordOf(await tieAdvisor(street, advisor, null));
    recordOf(await tieAdvisor(street, other, `chen-${serial}`));
    expect(await subjectOf(other)).toBe(`chen-${serial}`);
  });

  test('to the subject of a service that is over, when the person came back', async () => {
    recordOf(await tieAdvisor(street, advisor, `back-${serial}`));
    recordOf(await moveFiling(street, advisor, 'WITHDRAW', '调离'));
    recordOf(await tieAdvisor(street, other, `back-${serial}`));
    expect([await subjectOf(advisor), await subjectOf(other)]).toEqual([null, `back-${serial}`]);
  });

  test('to the subject of a service that is over in another street, whose authority cannot untie it', async () => {
    const far = owner.at('advisors', 'street:310101013');
    const elsewhere = await filed(far, stationElsewhere);
    recordOf(await tieAdvisor(far, elsewhere, `moved-${serial}`));
    recordOf(await moveFiling(far, elsewhere, 'SUSPEND', '因调查'));
    const input = { advisor, subject: `moved-${serial}` };
    expect(await refused(street, input)).toMatchObject([{ reason: 'TIED_ELSEWHERE', path: AT_SUBJECT }]);
    recordOf(await moveFiling(far, elsewhere, 'WITHDRAW', '调离'));
    recordOf(await tieAdvisor(street, advisor, input.subject));
    expect(await subjectOf(advisor)).toBe(input.subject);
    const left = await owner.asAdmin('select subject, access_ended from audit.tie where advisor = $1', [elsewhere]);
    expect(left).toEqual([{ subject: null, access_ended: 'WITHDRAWN' }]);
  });

  test('by one of two at once, where both tie the same subject', async () => {
    const [one, two] = await Promise.all([advisor, other].map((id) => tieAdvisor(street, id, `wu-${serial}`)));
    expect([one?.ok, two?.ok].filter((ok) => ok !== null)).toHaveLength(1);
    expect([one?.error, two?.error].filter((error) => error !== null)).toMatchObject([
      { code: 'INPUT_INVALID', path: AT_SUBJECT },
    ]);
  });
});

describe('a tie is refused', () => {
  test('of a subject that is tied to another advisor, seen or not', async () => {
    const subject = `wang-${serial}`;
    recordOf(await tieAdvisor(street, advisor, subject));
    const TIED = [{ reason: 'TIED_ELSEWHERE', path: AT_SUBJECT }];
    expect(await refused(street, { advisor: other, subject })).toMatchObject(TIED);
    const far = owner.at('advisors', 'street:310101013');
    const id = await filed(far, stationElsewhere);
    expect(await refused(far, { advisor: id, subject })).toMatchObject(TIED);
  });

  test('of an advisor who is tied to another subject, and of what would change nothing', async () => {
    recordOf(await tieAdvisor(street, advisor, `zhou-${serial}`));
    const tieTo = (subject: string | null, id = advisor) => refused(street, { advisor: id, subject });
    expect(await tieTo('another')).toMatchObject([{ reason: 'TIED_ALREADY', path: AT_SUBJECT }]);
    expect(await tieTo(`zhou-${serial}`)).toMatchObject([{ reason: 'NOTHING_CHANGED', path: AT_SUBJECT }]);
    expect(await tieTo(null, other)).toMatchObject([{ reason: 'NOTHING_CHANGED', path: AT_SUBJECT }]);
  });

  test('where the subject is forgotten, empty or too long: only null unties', async () => {
    expect(await refused(street, { advisor })).toMatchObject([{ reason: 'MISSING', path: AT_SUBJECT }]);
    expect(await refused(street, { advisor, subject: ' ' })).toMatchObject([{ reason: 'EMPTY', path: AT_SUBJECT }]);
    const long = await refused(street, { advisor, subject: 'x'.repeat(201) });
    expect(long).toMatchObject([{ reason: 'TOO_LONG', path: AT_SUBJECT }]);
  });

  test.each(['SUSPEND', 'WITHDRAW'])('after %s to untie: the access would come back', async (step) => {
    recordOf(await tieAdvisor(street, advisor, `zheng-${serial}`));
    recordOf(await moveFiling(street, advisor, step, '因调查'));
    const errors = await refused(street, { advisor, subject: null });
    expect(errors).toMatchObject([{ reason: 'ACCESS_WOULD_RETURN', path: AT_SUBJECT }]);
  });

  test('of an advisor who has withdrawn', async () => {
    recordOf(await moveFiling(street, advisor, 'WITHDRAW', '退休'));
    const errors = await refused(street, { advisor, subject: `he-${serial}` });
    expect(errors).toMatchObject([{ reason: 'ADVISOR_WITHDRAWN', path: ['input', 'advisor'] }]);
  });

  test('by a superior of the filing authority, who does not decide in its place', async () => {
    const errors = await refused(owner.at('advisors', 'district:310101'), { advisor, subject: 'somebody' });
    expect(errors).toMatchObject([{ code: 'FILING_WRONG_AUTHORITY', path: ['input', 'advisor'] }]);
  });

  test('by a station lead, who decides no filing', async () => {
    const query = `mutation ($input: TieAdvisorInput!) { tieAdvisor(input: $input) { ok { id } } }`;
    const graph = owner.at('advisors', `station:${COMMUNITY}`);
    const { errors } = await graph.answer(query, { input: { advisor, subject: 'somebody' } });
    expect(errors).toMatchObject([{ code: 'SCOPE_MISSING' }]);
  });
});

test('who is tied to whom is shown to those who decide filings, and to nobody else', async () => {
  recordOf(await tieAdvisor(street, advisor, `qian-${serial}`));
  const query = 'query ($id: ID!) { advisor(id: $id) { subject } }';
  const { data, errors } = await owner.at('advisors', `station:${COMMUNITY}`).answer<object>(query, { id: advisor });
  expect(data).toEqual({ advisor: { subject: null } });
  expect(errors).toMatchObject([{ code: 'SCOPE_MISSING', path: ['advisor', 'subject'] }]);
});

test('a tie sent again with its key is done once', async () => {
  const query = `mutation ($input: TieAdvisorInput!) { tieAdvisor(input: $input) { ok { id } errors { code path } } }`;
  const input = { advisor, subject: `sun-${serial}`, idempotencyKey: '0193b1c2-0000-4000-8000-000000000002' };
  expect([await askWrite(street, query, { input }), await askWrite(street, query, { input })]).toEqual([
    { ok: { id: advisor }, error: null },
    { ok: { id: advisor }, error: null },
  ]);
});
