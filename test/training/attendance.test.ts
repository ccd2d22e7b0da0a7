import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import {
  changeAdvisor,
  openStation,
  person,
  readAdvisor,
  registerAdvisor,
  tieAdvisor,
} from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { code as divisionCode } from '../testkit/codes.ts';
import {
  cancelTrainingSession,
  enrolAdvisors,
  holdTrainingSession,
  recordAttendance,
  takeOffAdvisors,
  tellCourse,
} from '../testkit/training-verbs.ts';
import { recordOf, refusalsOf } from '../testkit/write.ts';

const STREET = '310101002';
const COMMUNITY = '310101002001';
const OTHER = '310101013001';
const ANOTHER = '310101002006';

let owner: AuditedOwner;
let course: string;
let continuing: string;
/** Of the community, and the last of another street. */
let advisors: string[];
let stranger: string;

const at = (persona: string) => owner.at('advisors', persona);
const officer = () => at('district:310101');
const street = () => at(`street:${STREET}`);

beforeAll(async () => {
  owner = await startAuditedOwner('310101', { trainingHoursAYear: 10 });
  course = await tellCourse(owner.asAdmin);
  const id = '31-0193b1c2-0000-7000-8000-0000000000c2';
  continuing = await tellCourse(owner.asAdmin, { id, kind: 'CONTINUING', title: '沟通技巧', hours: 6 });
  const [here, there] = [await place(COMMUNITY), await place(OTHER)];
  advisors = [await registered(here, 1), await registered(here, 2), await registered(here, 3)];
  stranger = await registered(there, 4);
});
afterAll(() => owner.close());

async function place(division: string): Promise<string> {
  return recordOf(await openStation(officer(), { division, name: division })).id;
}

async function registered(station: string, serial: number): Promise<string> {
  return recordOf(await registerAdvisor(officer(), { station, ...person(serial) })).id;
}

async function refused(persona: string, document: string, variables: object): Promise<readonly unknown[]> {
  return [persona, await refusalsOf(at(persona), document, variables)];
}

const session = async (input: object = {}) => recordOf(await holdTrainingSession(officer(), { course, ...input })).id;
const passed = (advisor: string | undefined, more: object = {}) => ({ advisor, outcome: 'PASSED', ...more });
const named = (count: number) => advisors.slice(0, count);

type Training = {
  readonly trainingHours: object;
  readonly certificates: readonly { readonly number: string; readonly issuedOn: string }[];
  readonly trainingEnrolments: readonly object[];
};

async function trainingOf(advisor: string | undefined, persona = `street:${STREET}`): Promise<Training> {
  const query = `query ($id: ID!) { advisor(id: $id) { trainingHours { year hours continuing preService required met }
    certificates { number issuedOn hours session { title kind } } trainingEnrolments { outcome hours session { title startsOn } } } }`;
  return (await at(persona).ask<{ advisor: Training }>(query, { id: advisor })).advisor;
}

async function figureOf(code: string): Promise<Readonly<Record<string, number | null>>> {
  const query = `{ found: _entities(representations: [{ __typename: "Division", code: "${code}" }]) {
    ... on Division { training(month: "2026-10") { enrolled attended passed preServicePassed hours completeness } } } }`;
  const { found } = await officer().ask<{ found: { training: Record<string, number | null> }[] }>(query);
  return found[0]?.training ?? {};
}

test('who passes a pre-service session has hours, a certificate and the date of pre-service training, counted where the advisor is', async () => {
  const id = await session({ startsOn: '2026-10-20', endsOn: '2026-10-21' });
  const input = { idempotencyKey: randomUUID() };
  expect(recordOf(await enrolAdvisors(street(), id, advisors, { division: STREET, ...input }))).toMatchObject({
    placesLeft: 27,
  });
  // Sent again it is the same write.
  recordOf(await enrolAdvisors(street(), id, advisors, { division: STREET, ...input }));
  expect(await figureOf(COMMUNITY)).toMatchObject({ enrolled: 3, attended: 0, completeness: 0 });
  const [one, two, three] = advisors;
  const came = [passed(one), { advisor: two, outcome: 'FAILED', hours: 4 }, { advisor: three, outcome: 'ABSENT' }];
  expect(recordOf(await recordAttendance(officer(), id, came))).toMatchObject({
    results: [{ division: { code: '310101' }, enrolled: 3, attended: 2, passed: 1 }],
  });
  const training = await trainingOf(one);
  expect(training).toMatchObject({
    trainingHours: { year: 2026, hours: 8, continuing: 0, preService: 8, required: 10, met: false },
    certificates: [{ issuedOn: '2026-10-21', hours: 8, session: { title: '社会救助政策基础', kind: 'PRE_SERVICE' } }],
  });
  expect(training.certificates[0]?.number).toMatch(/^310101-2026-[0-9A-F]{12}$/);
  expect(await preServiceOf(one)).toBe('2026-10-21');
  expect(await trainingOf(two)).toMatchObject({ certificates: [], trainingHours: { hours: 4 } });
  expect(await preServiceOf(two)).toBeNull();
  const counted = { enrolled: 3, attended: 2, passed: 1, preServicePassed: 1, hours: 12, completeness: 2 / 3 };
  expect(await figureOf(COMMUNITY)).toEqual(counted);
  expect(await figureOf('310101')).toEqual(counted);
  expect(await figureOf(OTHER)).toMatchObject({ enrolled: 0 });
});

/** Who has reached the hours of the year, or has not. */
async function listedBy(isMet: boolean): Promise<string[]> {
  const query = `query ($isMet: Boolean) { advisors(within: "310101", first: 200, filter: { trainingHoursMet: $isMet }) {
    totalCount edges { node { id } } } }`;
  type Page = { advisors: { totalCount: number; edges: { node: { id: string } }[] } };
  const { advisors: page } = await officer().ask<Page>(query, { isMet });
  expect(page.totalCount).toBe(page.edges.length);
  return page.edges.map(({ node }) => node.id);
}

const preServiceOf = async (advisor: string | undefined): Promise<string | null> => {
  const query = `query ($id: ID!) { advisor(id: $id) { preServiceTrainedOn } }`;
  const read = await officer().ask<{ advisor: { preServiceTrainedOn: string | null } }>(query, { id: advisor });
  return read.advisor.preServiceTrainedOn;
};

test('a result that was wrong is corrected: certificate, date and figure follow, and hours of both kinds add up against the requirement', async () => {
  const [one, two] = advisors;
  const id = await session({ startsOn: '2026-10-25' });
  recordOf(await enrolAdvisors(officer(), id, [two ?? '']));
  recordOf(await recordAttendance(officer(), id, [passed(two)]));
  expect(await preServiceOf(two)).toBe('2026-10-25');
  const before = await figureOf(COMMUNITY);
  recordOf(await recordAttendance(officer(), id, [{ advisor: two, outcome: 'FAILED', hours: 2 }]));
  expect(await preServiceOf(two)).toBeNull();
  expect(await trainingOf(two)).toMatchObject({ certificates: [], trainingHours: { hours: 6, met: false } });
  expect(await figureOf(COMMUNITY)).toMatchObject({
    passed: Number(before['passed']) - 1,
    hours: Number(before['hours']) - 6,
  });
  const further = await session({ course: continuing, startsOn: '2026-10-26' });
  recordOf(await enrolAdvisors(officer(), further, [one ?? '']));
  recordOf(await recordAttendance(officer(), further, [passed(one)]));
  expect(await trainingOf(one)).toMatchObject({
    trainingHours: { hours: 14, continuing: 6, preService: 8, required: 10, met: true },
  });
  const lacking = await listedBy(false);
  expect(await listedBy(true)).toEqual([one]);
  expect(lacking).toEqual(expect.arrayContaining([two]));
  expect(lacking).not.toContain(one);
  // A day that is on record stays.
  expect(await preServiceOf(one)).toBe('2026-10-21');
});

test('who lacks hours is paged through over the new year, when the hours of another year are asked for', async () => {
  const query = `query ($first: Int, $after: String) { advisors(within: "310101", first: $first, after: $after, filter: { trainingHoursMet: false }) {
    edges { cursor node { id } } } }`;
  type Page = { advisors: { edges: { cursor: string; node: { id: string } }[] } };
  const [first] = (await officer().ask<Page>(query, { first: 1 })).advisors.edges;
  try {
    owner.setClock('2027-01-01T00:10:00+08:00');
    const rest = (await officer().ask<Page>(query, { first: 200, after: first?.cursor })).advisors.edges;
    expect(rest.map(({ node }) => node.id)).toEqual(expect.arrayContaining([stranger]));
    expect(rest.map(({ node }) => node.id)).not.toContain(first?.node.id);
  } finally {
    owner.setClock('2026-10-31T12:00:00+08:00');
  }
});

test('a result that is taken back leaves the training that another session proves, and a day that was entered by hand', async () => {
  const advisor = await registered(await place(ANOTHER), 5);
  const sessions = [await session({ startsOn: '2026-10-22' }), await session({ startsOn: '2026-10-24' })];
  for (const id of sessions) {
    recordOf(await enrolAdvisors(officer(), id, [advisor]));
    recordOf(await recordAttendance(officer(), id, [passed(advisor)]));
  }
  expect(await preServiceOf(advisor)).toBe('2026-10-22');
  const failed = [{ advisor, outcome: 'FAILED' }];
  recordOf(await recordAttendance(officer(), sessions[0] ?? '', failed));
  expect(await preServiceOf(advisor)).toBe('2026-10-24');
  const { version } = await readAdvisor(officer(), advisor);
  recordOf(await changeAdvisor(officer(), advisor, { version, preServiceTrainedOn: '2026-10-23' }));
  recordOf(await recordAttendance(officer(), sessions[1] ?? '', failed));
  expect(await preServiceOf(advisor)).toBe('2026-10-23');
});

test('attendance is recorded of nobody who is not enrolled, nor before the session begins, nor of more hours than it has: each with its code, path and what to do', async () => {
  const id = await session({ startsOn: '2026-10-28' });
  const [one, two] = advisors;
  recordOf(await enrolAdvisors(officer(), id, [one ?? '']));
  expect((await recordAttendance(officer(), id, [passed(one), passed(two)])).error).toMatchObject({
    code: 'NOT_ENROLLED',
    path: ['input', 'attendances', '1', 'advisor'],
    message: expect.stringContaining('Enrol the advisor first'),
  });
  expect((await recordAttendance(officer(), id, [passed(one, { hours: 9 })])).error).toMatchObject({
    reason: 'MORE_THAN_THE_SESSION',
    path: ['input', 'attendances', '0', 'hours'],
  });
  const absent = { advisor: one, outcome: 'ABSENT', hours: 3 };
  expect((await recordAttendance(officer(), id, [absent])).error).toMatchObject({ reason: 'ABSENT_FOR_HOURS' });
  expect((await recordAttendance(officer(), id, [passed(one), passed(one)])).error).toMatchObject({
    reason: 'ATTENDED_TWICE',
    path: ['input', 'attendances', '1', 'advisor'],
  });
  const later = await session({ startsOn: '2026-11-05' });
  recordOf(await enrolAdvisors(officer(), later, [one ?? '']));
  expect((await recordAttendance(officer(), later, [passed(one)])).error).toMatchObject({
    code: 'SESSION_NOT_BEGUN',
    path: ['input', 'session'],
  });
  expect(await trainingOf(two)).toMatchObject({ trainingEnrolments: [{ session: {} }, { session: {} }] });
});

test('a session takes no more advisors than it has places, nobody twice, and nobody of another division', async () => {
  const id = await session({ capacity: 2 });
  expect((await enrolAdvisors(officer(), id, advisors)).error).toMatchObject({
    code: 'SESSION_FULL',
    path: ['input', 'advisors'],
    values: expect.arrayContaining([{ name: 'left', value: '2' }]),
  });
  recordOf(await enrolAdvisors(officer(), id, named(1)));
  expect((await enrolAdvisors(officer(), id, named(2))).error).toMatchObject({
    reason: 'ENROLLED_ALREADY',
    path: ['input', 'advisors', '0'],
  });
  expect((await enrolAdvisors(street(), id, [stranger], { division: STREET })).error).toMatchObject({
    code: 'NOT_FOUND',
    path: ['input', 'advisors', '0'],
  });
  // The places are the district's: another street's count, though the street sees none of them.
  recordOf(await enrolAdvisors(at('street:310101013'), id, [stranger], { division: '310101013' }));
  expect((await enrolAdvisors(street(), id, [advisors[1] ?? ''], { division: STREET })).error).toMatchObject({
    code: 'SESSION_FULL',
  });
  recordOf(await takeOffAdvisors(street(), id, named(1), { division: STREET }));
  recordOf(await enrolAdvisors(street(), id, [advisors[1] ?? ''], { division: STREET }));
  expect((await takeOffAdvisors(street(), id, named(1), { division: STREET })).error).toMatchObject({
    code: 'NOT_ENROLLED',
  });
  recordOf(await recordAttendance(officer(), id, [passed(advisors[1])]));
  expect((await takeOffAdvisors(street(), id, [advisors[1] ?? ''], { division: STREET })).error).toMatchObject({
    reason: 'ATTENDANCE_RECORDED',
  });
});

test('of two who enrol the last place at once one has it', async () => {
  const id = await session({ capacity: 1 });
  const both = await Promise.all(named(2).map((advisor) => enrolAdvisors(officer(), id, [advisor])));
  expect(both.map(({ error }) => error?.code ?? 'done').toSorted()).toEqual(['SESSION_FULL', 'done']);
});

test('a session is cancelled before it begins: enrolments end and count no more, and nothing is enrolled or recorded after', async () => {
  const id = await session({ startsOn: '2026-11-20' });
  recordOf(await enrolAdvisors(officer(), id, named(2)));
  const enrolled = async () => {
    const query = `{ trainingEnrolments(within: "310101", filter: { sessions: ["${id}"] }) { totalCount } }`;
    const kept = `select sum(amounts[1])::text as sum from advisors.figure where figure = 'training' and since = '2026-11-01'`;
    const [figure] = await owner.asAdmin(kept);
    const { trainingEnrolments } = await officer().ask<{ trainingEnrolments: { totalCount: number } }>(query);
    return { listed: trainingEnrolments.totalCount, counted: Number(figure?.['sum']) };
  };
  const before = await enrolled();
  expect(before.listed).toBe(2);
  recordOf(await cancelTrainingSession(officer(), id));
  expect(await enrolled()).toEqual({ listed: 0, counted: before.counted - 2 });
  for (const one of [
    await enrolAdvisors(officer(), id, named(1)),
    await recordAttendance(officer(), id, [passed(advisors[0])]),
    await cancelTrainingSession(officer(), id),
  ])
    expect(one.error).toMatchObject({ code: 'SESSION_CANCELLED', path: ['input', 'session'] });
  const begun = await session({ startsOn: '2026-10-31' });
  expect((await cancelTrainingSession(officer(), begun)).error).toMatchObject({ code: 'SESSION_BEGUN' });
});

const ENROL = `mutation ($input: EnrolAdvisorsInput!) { enrolAdvisors(input: $input) { ok { id } errors { code } } }`;
const RECORD = `mutation ($input: RecordAttendanceInput!) { recordAttendance(input: $input) { ok { id } errors { code } } }`;
const HOLD = `mutation ($input: HoldTrainingSessionInput!) { holdTrainingSession(input: $input) { ok { id } errors { code } } }`;

test('enrolment is for those who register advisors there, attendance for the district itself, sessions for their own division', async () => {
  const id = await session();
  recordOf(await enrolAdvisors(officer(), id, named(1)));
  const enrol = { input: { division: STREET, session: id, advisors: [advisors[1]] } };
  const record = { input: { division: '310101', session: id, attendances: [passed(advisors[0])] } };
  const hold = {
    input: { division: '310101', course, startsOn: '2026-11-20', place: '街道', trainer: '李', capacity: 5 },
  };
  for (const [persona, document, variables, code] of [
    ['city', ENROL, enrol, 'SCOPE_MISSING'],
    [`advisor:${COMMUNITY}`, ENROL, enrol, 'SCOPE_MISSING'],
    ['street:310101013', ENROL, enrol, 'DIVISION_FORBIDDEN'],
    ['city', RECORD, record, 'SCOPE_MISSING'],
    [`station:${STREET}`, RECORD, record, 'SCOPE_MISSING'],
    [`street:${STREET}`, RECORD, { input: { ...record.input, division: STREET } }, 'TRAINING_WRONG_AUTHORITY'],
    [`street:${STREET}`, RECORD, record, 'DIVISION_FORBIDDEN'],
    ['district:310104', RECORD, record, 'DIVISION_FORBIDDEN'],
    [`street:${STREET}`, HOLD, hold, 'SCOPE_MISSING'],
    ['city', HOLD, hold, 'TRAINING_WRONG_AUTHORITY'],
    ['district:310101', HOLD, { input: { ...hold.input, division: STREET } }, 'TRAINING_WRONG_AUTHORITY'],
  ] as const)
    expect(await refused(persona, document, variables)).toEqual([persona, [code]]);
  expect(await refused(`station:${STREET}`, ENROL, enrol)).toEqual([`station:${STREET}`, []]);
});

test('lists of who is enrolled are for those who enrol or record, and nobody at the city reads the hours of a person', async () => {
  const list = `{ trainingEnrolments(within: "${STREET}") { edges { node { advisor { name } outcome } } } }`;
  for (const persona of ['city', `advisor:${COMMUNITY}`, `auditor:${STREET}`])
    expect([persona, (await at(persona).answer(list)).errors]).toMatchObject([persona, [{ code: 'SCOPE_MISSING' }]]);
  expect((await at('street:310101013').answer(list)).errors).toMatchObject([{ code: 'DIVISION_FORBIDDEN' }]);
  const own = `{ advisor(id: "${advisors[0]}") { trainingHours { hours } certificates { number } } }`;
  const { errors } = await at('city').answer(own);
  expect(errors.map(({ code }) => code)).toEqual(['SCOPE_MISSING', 'SCOPE_MISSING']);
  expect(await at(`advisor:${COMMUNITY}`).ask(own)).toMatchObject({ advisor: { certificates: [{}, {}] } });
  expect((await readAdvisor(officer(), advisors[0] ?? '')).id).toBe(advisors[0]);
});

test('who signs in as an advisor sees the own hours, certificates and sessions to come, without naming anybody', async () => {
  const later = await session({ startsOn: '2026-12-10' });
  recordOf(await enrolAdvisors(officer(), later, named(1)));
  recordOf(await tieAdvisor(street(), advisors[0] ?? '', 'wang-min'));
  const query = `{ found: _entities(representations: [{ __typename: "Viewer", code: "${COMMUNITY}" }]) { ... on Viewer { advisor { id
    trainingHours { hours required } certificates { number } trainingEnrolments { outcome session { startsOn } } } } } }`;
  const own = owner.at('advisors', { subject: 'wang-min', role: 'advisor', division: divisionCode(COMMUNITY) });
  type Own = { readonly id: string; readonly trainingEnrolments: readonly object[]; readonly [field: string]: unknown };
  const { found } = await own.ask<{ found: { advisor: Own }[] }>(query);
  expect(found[0]?.advisor).toMatchObject({ id: advisors[0], trainingHours: { required: 10 } });
  expect(found[0]?.advisor.trainingEnrolments[0]).toEqual({ outcome: null, session: { startsOn: '2026-12-10' } });
});
