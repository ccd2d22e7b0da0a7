import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import type { Persona } from '#access';
import { advisorAt, moveFiling, openStation, tieAdvisor } from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { code } from '../testkit/codes.ts';
import { listComplaints, moveComplaint, recordComplaint } from '../testkit/complaint-verbs.ts';
import { type RawSql, connectTo } from '../testkit/raw-sql.ts';
import { recordOf } from '../testkit/write.ts';

const DISTRICT = '310101';
const STREET = '310101002';
const COMMUNITY = '310101002001';
const FILED = ['SUBMIT', 'FILE'] as const;

let owner: AuditedOwner;
let service: RawSql;
let station: string;
/** Advisors at the station, each tied to one of the people below. */
let ofStation: readonly string[];
let elsewhere: string;

/** Who is complained of, and their station's people: also those who sign in with the rights of the district besides. */
const people: readonly Persona[] = [
  { subject: 'ding-yue', role: 'advisor', division: code(COMMUNITY) },
  { subject: 'officer-and-advisor', role: 'district-officer', division: code(DISTRICT) },
  { subject: 'auditor-and-advisor', role: 'auditor', division: code(DISTRICT) },
  { subject: 'lead', role: 'station-lead', division: code(COMMUNITY) },
];
/** Besides: whose division the station lies in, and who is posted there no longer, tied to another record since, or to none. */
const others: readonly Persona[] = [
  { subject: 'street', role: 'street-officer', division: code(STREET) },
  { subject: 'left', role: 'district-officer', division: code(DISTRICT) },
  { subject: 'returned', role: 'district-officer', division: code(DISTRICT) },
  { subject: 'untied', role: 'district-officer', division: code(DISTRICT) },
  { subject: 'untied-auditor', role: 'auditor', division: code(DISTRICT) },
];

const bureau = () => owner.at('advisors', `district:${DISTRICT}`);

beforeAll(async () => {
  owner = await startAuditedOwner(DISTRICT);
  service = await connectTo(owner.url);
  station = recordOf(await openStation(bureau(), { division: COMMUNITY, name: '云南中路服务点' })).id;
  const other = recordOf(await openStation(bureau(), { division: '310101013001', name: '别处服务点' })).id;
  const street = owner.at('advisors', `street:${STREET}`);
  const tied = [];
  for (const [serial, { subject }] of [...people, ...others.slice(1)].entries()) {
    const { id } = await advisorAt(street, station, serial, ...FILED);
    recordOf(await tieAdvisor(street, id, subject));
    tied.push(id);
  }
  ofStation = tied;
  const [left = '', withdrawn = '', ...untied] = tied.slice(people.length);
  await owner.asAdmin(`update advisors.posting set until = '2026-10-30' where advisor = $1`, [left]);
  await owner.asAdmin(`update advisors.advisor set stations = '{}' where id = $1`, [left]);
  for (const id of untied) recordOf(await tieAdvisor(street, id, null));
  recordOf(await moveFiling(street, withdrawn, 'WITHDRAW', '调离'));
  const nextStreet = owner.at('advisors', 'street:310101013');
  elsewhere = (await advisorAt(nextStreet, other, 40, ...FILED)).id;
  recordOf(await tieAdvisor(nextStreet, elsewhere, 'officer-elsewhere'));
  const anew = await advisorAt(nextStreet, other, 41, ...FILED);
  recordOf(await tieAdvisor(nextStreet, anew.id, 'returned'));
}, 120_000);
afterAll(async () => {
  await service.end();
  await owner.close();
});

const COUNTS = 'month received assigned investigating answered closed reopened waiting waitingUpTo7 waitingOver14';
const ANSWERS = 'month received answered daysToAnswer averageDays';
const range = 'from: "2026-08", until: "2026-10"';
const figures = `complaints { ${COUNTS} } complaintsByMonth(${range}) { ${COUNTS} } complaintAnswers { ${ANSWERS} }
  complaintAnswersByMonth(${range}) { ${ANSWERS} }
  complaintsRanking(level: DISTRICT) { code complaints { ${COUNTS} } } complaintAnswersRanking(level: DISTRICT) { code complaintAnswers { ${ANSWERS} } }
  coverage { stations advisors } incidents { waiting } filings { filed }`;
const rows = 'totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id } }';

/** Everything of the owner that somebody could ask, by domain. `id` is a complaint's, or one that is none. */
const questions: readonly (readonly ['advisors' | 'audit', string])[] = [
  ...['', ', orderBy: { field: RECEIVED_ON, direction: ASC }', ', first: 1'].map(
    (more) => ['advisors', `{ complaints(within: "${DISTRICT}"${more}) { ${rows} } }`] as const,
  ),
  ...[
    '{ waiting: true }',
    '{ states: [RECEIVED] }',
    '{ channels: [PHONE] }',
    '{ outcomes: [UNFOUNDED] }',
    '{ stations: ["$station"] }',
  ].map(
    (filter) =>
      [
        'advisors',
        `{ one: complaints(within: "${DISTRICT}", filter: ${filter}) { totalCount } other: complaints(within: "${COMMUNITY}") { totalCount } }`,
      ] as const,
  ),
  ['advisors', '{ complaintCase(id: "$id") { id state happened } }'],
  ['advisors', '{ incident(id: "$id") { id } follow: station(id: "$id") { id } }'],
  [
    'advisors',
    `mutation { moveComplaint(input: { complaint: "$id", action: INVESTIGATE }) { ok { id } errors { code message path } } }`,
  ],
  [
    'advisors',
    `mutation { recordComplaint(input: { division: "${DISTRICT}", channel: PHONE, station: "$station", happened: "x" }) { ok { receipt } errors { code message } } }`,
  ],
  ...[DISTRICT, STREET, COMMUNITY].map(
    (of) =>
      [
        'advisors',
        `{ _entities(representations: [{ __typename: "Division", code: "${of}" }]) { ... on Division { ${figures} } } }`,
      ] as const,
  ),
  ['advisors', '{ _entities(representations: [{ __typename: "Complaint", id: "$id" }]) { __typename } }'],
  ['advisors', '{ station(id: "$station") { id name version advisorsPosted workRules { id } } }'],
  ['advisors', `{ stations(within: "${DISTRICT}", search: "云南中路") { ${rows} } }`],
  ['advisors', `{ advisors(within: "${DISTRICT}") { ${rows} } }`],
  ['advisors', `{ incidents(within: "${DISTRICT}") { ${rows} } }`],
  ['advisors', `{ serviceRecords(within: "${DISTRICT}") { ${rows} } }`],
  ['advisors', `{ hotlines(within: "${COMMUNITY}") { id } }`],
  [
    'advisors',
    '{ _entities(representations: [{ __typename: "Viewer", code: "31" }]) { ... on Viewer { advisor { id version } } } }',
  ],
  ['audit', `{ auditTrail(within: "${DISTRICT}") { ${rows} } }`],
  ['audit', `{ auditTrail(within: "${DISTRICT}", filter: { actions: ["complaint.receive"] }) { ${rows} } }`],
  ['audit', '{ auditTrail(within: "310101", filter: { record: "$id" }) { totalCount } }'],
  ['audit', `{ jobs(within: "${DISTRICT}") { ${rows} } }`],
];

/** What a person is answered, with the id taken out. */
async function answersOf(person: Persona, id: string): Promise<string[]> {
  const answers: string[] = [];
  for (const [domain, question] of questions) {
    const asked = question.replaceAll('$id', id).replaceAll('$station', station);
    const { data, errors } = await owner.at(domain, person).answer(asked);
    answers.push(
      `${question}\n${JSON.stringify({ data, errors })
        .replaceAll(id, '$id')
        .replaceAll(/(request |"receipt":")[0-9a-f-]{36,43}/g, '$1')}`,
    );
  }
  return answers;
}

/** How many complaints and steps a person's session is shown, signed in as the service; also where the station's street was delegated since. */
async function shownBySql({ subject, division }: Persona, delegated = ''): Promise<number> {
  await service.query('begin');
  await service.query(
    `select set_config('app.division', $1, true), set_config('app.division_from', $1, true),
       set_config('app.division_to', $1 || ':', true), set_config('app.subject', $2, true), set_config('app.delegated', $3, true)`,
    [division, subject, delegated],
  );
  const { rows: counted } = await service.query<{ count: number }>(
    `select (select count(*) from advisors.complaint)::int + (select count(*) from advisors.complaint_step)::int
       + (select count(*) from audit.entry where action like 'complaint.%' and '${subject}' <> 'bureau')::int as count`,
  );
  await service.query('rollback');
  return counted[0]?.count ?? 0;
}

test('every question is one that the schema answers', async () => {
  const unknown = [];
  for (const persona of [`district:${DISTRICT}`, `auditor:${DISTRICT}`]) {
    for (const [domain, question] of questions) {
      const asked = question.replaceAll('$id', `${DISTRICT}-${randomUUID()}`).replaceAll('$station', station);
      const { errors } = await owner.at(domain, persona).answer(asked);
      unknown.push(...errors.filter(({ code: known }) => known === 'GRAPHQL_VALIDATION_FAILED' || known === undefined));
    }
  }
  expect(unknown).toEqual([]);
});

const MOVES = ['ASSIGN', 'INVESTIGATE', 'ANSWER', 'CLOSE', 'REOPEN', 'ASSIGN'] as const;
const moreOf = (move: string, concerns: readonly string[]): object => {
  if (move === 'ASSIGN') return { assignee: 'li-na', concerns };
  if (move === 'ANSWER') return { outcome: 'UNFOUNDED', answer: '不属实' };
  return move === 'REOPEN' ? { reason: '再查' } : {};
};

describe('whoever is complained of, and their station', () => {
  test('are answered the same, to the letter, whatever is complained of and done', async () => {
    const before = new Map<Persona, string[]>();
    for (const person of [...people, ...others])
      before.set(person, await answersOf(person, `${DISTRICT}-${randomUUID()}`));
    const complaint = fc.record({
      channel: fc.constantFrom('PHONE', 'WINDOW', 'LETTER'),
      namesStation: fc.boolean(),
      concerned: fc.nat(people.length + others.length - 1),
      moves: fc.nat(MOVES.length),
      happened: fc.string({ minLength: 3, maxLength: 30, unit: fc.constantFrom('他', '不', '来', '丁', '悦') }),
    });
    await fc.assert(
      fc.asyncProperty(complaint, async ({ channel, namesStation, concerned, moves, happened }) => {
        const input = { division: DISTRICT, channel, happened, about: '丁悦', ...(namesStation && { station }) };
        recordOf(await recordComplaint(bureau(), input));
        const [id = ''] = await listComplaints(bureau(), DISTRICT);
        const concerns =
          concerned < ofStation.length || !namesStation ? [ofStation[concerned % ofStation.length] ?? ''] : [];
        for (const move of MOVES.slice(0, moves))
          recordOf(await moveComplaint(bureau(), id, move, moreOf(move, concerns)));
        for (const person of [...people, ...others]) {
          expect([person.subject, await answersOf(person, id)]).toEqual([person.subject, before.get(person)]);
          expect([person.subject, await shownBySql(person)]).toEqual([person.subject, 0]);
          expect([person.subject, await shownBySql(person, `^(${STREET})`)]).toEqual([person.subject, 0]);
        }
      }),
      { numRuns: 8, endOnFailure: true },
    );
    const document = `mutation ($input: ExportAdvisorInput!) { exportAdvisor(input: $input) { ok { document } errors { code } } }`;
    const exported = await owner
      .at('advisors', `street:${STREET}`)
      .ask<object>(document, { input: { advisor: ofStation[0], reason: '本人到窗口提出' } });
    expect(JSON.stringify(exported)).not.toMatch(/complaint|投诉|"errors":\[\{/);
    expect(await shownBySql({ subject: 'bureau', role: 'district-officer', division: code(DISTRICT) })).toBeGreaterThan(
      8,
    );
  }, 300_000);

  test('stay so for who is tied to an advisor elsewhere, until the bureau has said that it is about others', async () => {
    const tied = { subject: 'officer-elsewhere', role: 'district-officer', division: code(DISTRICT) } as const;
    recordOf(await recordComplaint(bureau(), { division: DISTRICT, station }));
    const [id = ''] = await listComplaints(bureau(), DISTRICT);
    const asTied = owner.at('advisors', tied);
    expect(await listComplaints(asTied, DISTRICT)).not.toContain(id);
    recordOf(await moveComplaint(bureau(), id, 'ASSIGN', { assignee: 'a', concerns: [ofStation[0]] }));
    expect(await listComplaints(asTied, DISTRICT)).toContain(id);
    const toOwn = await moveComplaint(asTied, id, 'ASSIGN', { assignee: 'a', concerns: [elsewhere] });
    expect(toOwn.error).toMatchObject({ code: 'COMPLAINT_CONCERNS_YOU', path: ['input', 'concerns'] });
    recordOf(await moveComplaint(bureau(), id, 'ASSIGN', { assignee: 'a', concerns: [elsewhere] }));
    expect(await listComplaints(asTied, DISTRICT)).not.toContain(id);
  });

  test('are assigned none that concerns them', async () => {
    recordOf(await recordComplaint(bureau(), { division: DISTRICT, station }));
    const [id = ''] = await listComplaints(bureau(), DISTRICT);
    for (const assignee of ['ding-yue', 'officer-and-advisor', 'left'])
      expect((await moveComplaint(bureau(), id, 'ASSIGN', { assignee, concerns: [] })).error).toMatchObject({
        code: 'COMPLAINT_CONCERNS_YOU',
        path: ['input', 'assignee'],
      });
  });
});
