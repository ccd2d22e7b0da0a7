import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  advisorAt,
  changeAdvisor,
  moveFiling,
  openStation,
  readStation,
  tieAdvisor,
} from '../testkit/advisor-verbs.ts';
import { listAwards, listNominations, lookingOn, moveAward, nominateForAward } from '../testkit/award-verbs.ts';
import { type City, startCity } from '../testkit/city.ts';
import { code } from '../testkit/codes.ts';
import { listComplaints, moveComplaint } from '../testkit/complaint-verbs.ts';
import { LUJIAZUI, POINT, PUDONG, registerDingYue } from '../testkit/ding-yue.ts';
import { type OpenedEndpoint, openPublicEndpoint } from '../testkit/public-endpoint.ts';
import { keyIn, postForm, receiptIn } from '../testkit/public-forms.ts';
import { type RawSql, connectTo } from '../testkit/raw-sql.ts';
import { readReport } from '../testkit/roster-verbs.ts';
import { addCourse, enrolAdvisors, holdTrainingSession, recordAttendance } from '../testkit/training-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const CITY = '31';
const STORY = '专业服务点的社工两次没有按约定时间上门，也没有说明原因。';
const ANSWER = '两次上门均已提前改约，电话记录可以证明，投诉所称情况不属实。';

const time = lookingOn('2026-10-12T12:00:00+08:00');
let city: City;
let endpoint: OpenedEndpoint;
let jobs: RawSql;
let point: string;
let dingYue: string;

const bureau = () => city.as(`district:${PUDONG}`);
const street = () => city.as(`street:${LUJIAZUI}`);
const centre = () => city.as('city');
/** 丁悦 and the lead of the point, each as staff of the point, and with the rights of the district besides. */
const concerned = ['ding-yue', 'lead-of-the-point'].flatMap((subject) => [
  { subject, role: 'station-lead', division: code(LUJIAZUI) } as const,
  { subject, role: 'district-officer', division: code(PUDONG) } as const,
]);

beforeAll(async () => {
  const owners = [CITY, PUDONG].map((owner) => ({ code: owner }));
  city = await startCity({ owners, clock: time.clock, exchangesMessages: true });
  endpoint = await openPublicEndpoint(city);
  jobs = await connectTo(city.databaseUrlOf(PUDONG));
}, 120_000);
afterAll(async () => {
  await jobs.end();
  await endpoint.close();
  await city.close();
});

test('丁悦 is filed by the street untrained, stands in the issued roster, is complained of without seeing it, and becomes gold advisor', async () => {
  await registerWithWarning();
  await fileWithTheStreet();
  await trainFurther();
  const roster = await handUpOctober();
  const complaint = await complainByForm();
  await answerUnfounded(complaint);
  await conferGold();
  await renewLicence();
  await expectTheEnd(roster);
  // The issued roster says of the licence what it said, at both ends.
  expect(await rosterLinesOf(bureau(), roster.own)).toContainEqual(DING_YUE_IN_OCTOBER);
  expect(await rosterLinesOf(centre(), roster.copy)).toContainEqual(DING_YUE_IN_OCTOBER);
}, 120_000);

const SHOWN = `query ($id: ID!) { advisor(id: $id) { name skills preServiceTrainedOn warnings { code dueOn } licence { level validUntil }
  division { code } station { id street { code } division { code } } filing { state authority { code } }
  trainingHours(year: 2026) { hours continuing preService } awards { kind level year } } }`;
const shownTo = async (graph: ReturnType<City['as']>) =>
  (await graph.ask<{ advisor: object }>(SHOWN, { id: dingYue })).advisor;

/** (1) Registered with real name and skills; the pre-service training is open, which is a warning with a date. */
async function registerWithWarning(): Promise<void> {
  point = recordOf(await openStation(bureau(), POINT)).id;
  dingYue = await registerDingYue(bureau(), point);
  expect(await shownTo(bureau())).toMatchObject({
    name: '丁悦',
    skills: ['RESOURCE_ALLOCATION', 'NEEDS_ANALYSIS', 'PROBLEM_ASSESSMENT', 'COUNSELLING', 'EMERGENCY_HANDLING'],
    licence: { level: 'INTERMEDIATE', validUntil: '2027-03-31' },
    preServiceTrainedOn: null,
    warnings: [{ code: 'PRE_SERVICE_TRAINING_MISSING', dueOn: '2026-10-12' }],
    filing: { state: 'DRAFT' },
  });
}

/** (2) The district, which set the point up, does not file; the street in which it stands does. */
async function fileWithTheStreet(): Promise<void> {
  recordOf(await moveFiling(bureau(), dingYue, 'SUBMIT'));
  const refused = await moveFiling(bureau(), dingYue, 'FILE');
  expect(refused.error).toMatchObject({ code: 'FILING_WRONG_AUTHORITY', path: ['input', 'advisor'] });
  recordOf(await moveFiling(street(), dingYue, 'FILE'));
  const lead = await advisorAt(bureau(), point, 2, 'SUBMIT');
  recordOf(await moveFiling(street(), lead.id, 'FILE'));
  recordOf(await tieAdvisor(street(), dingYue, 'ding-yue'));
  recordOf(await tieAdvisor(street(), lead.id, 'lead-of-the-point'));
  expect(await shownTo(street())).toMatchObject({
    division: { code: LUJIAZUI },
    station: { id: point, street: { code: LUJIAZUI }, division: { code: PUDONG } },
    warnings: [{ code: 'PRE_SERVICE_TRAINING_MISSING' }],
    filing: { state: 'FILED', authority: { code: LUJIAZUI } },
  });
  expect((await readStation(street(), point)).advisorsPosted).toBe(2);
}

/** A course of the city, held by the district: continuing education, which is not the training that is open. */
async function trainFurther(): Promise<void> {
  const course = recordOf(await addCourse(centre(), { kind: 'CONTINUING', hours: 6 })).id;
  const known = `{ courses(within: "${PUDONG}") { totalCount } }`;
  await time.until(
    async () => (await bureau().ask<{ courses: { totalCount: number } }>(known)).courses.totalCount,
    (count) => count === 1,
  );
  const held = { division: PUDONG, course, startsOn: '2026-10-12' };
  const session = recordOf(await holdTrainingSession(bureau(), held)).id;
  const within = { division: PUDONG };
  recordOf(await enrolAdvisors(bureau(), session, [dingYue], within));
  recordOf(await recordAttendance(bureau(), session, [{ advisor: dingYue, outcome: 'PASSED' }], within));
}

type Listed = {
  readonly id: string;
  readonly state: string;
  readonly digest: string | null;
  readonly division: { readonly code: string };
};

async function octoberOf(graph: ReturnType<City['as']>, within: string): Promise<Listed | undefined> {
  const query = `{ rosterReports(within: "${within}", filter: { month: "2026-10" }) { edges { node { id state digest receivedAt division { code } } } } }`;
  const { rosterReports } = await graph.ask<{ rosterReports: { edges: { node: Listed }[] } }>(query);
  return rosterReports.edges.map(({ node }) => node).find(({ division }) => division.code === PUDONG);
}

/** (3) On the first of November the roster of October is issued by itself and handed up: both ends know that the city has it. */
async function handUpOctober(): Promise<{ readonly own: string; readonly copy: string }> {
  time.set('2026-11-01T03:00:00+08:00');
  const own = await time.until(
    async () => {
      await jobs.query('notify jobs');
      return octoberOf(bureau(), PUDONG);
    },
    (report) => report?.state === 'REPORTED',
  );
  const copy = await octoberOf(centre(), CITY);
  expect(copy).toMatchObject({ state: 'REPORTED', digest: own?.digest, receivedAt: expect.any(String) });
  const ids = { own: own?.id ?? '', copy: copy?.id ?? '' };
  for (const [graph, id] of [
    [bureau(), ids.own],
    [centre(), ids.copy],
  ] as const)
    expect(await rosterLinesOf(graph, id)).toContainEqual(DING_YUE_IN_OCTOBER);
  return ids;
}

const DING_YUE_IN_OCTOBER = {
  name: '丁悦',
  employer: '浦江社工事务所',
  licence: { level: 'INTERMEDIATE', validUntil: '2027-03-31' },
  state: 'FILED',
  authority: { code: LUJIAZUI },
  filedOn: '2026-10-12',
};

async function rosterLinesOf(graph: ReturnType<City['as']>, id: string): Promise<object[]> {
  const query = `query ($id: ID!) { rosterReport(id: $id) { lines(kind: ROSTER) { edges { node {
    name employer licence { level validUntil } state authority { code } filedOn } } } } }`;
  type Lines = { rosterReport: { lines: { edges: { node: object }[] } } };
  const { rosterReport } = await graph.ask<Lines>(query, { id });
  return rosterReport.lines.edges.map(({ node }) => node);
}

/** (4) A client complains by the public form, and has a receipt. */
async function complainByForm(): Promise<{ readonly id: string; readonly receipt: string }> {
  const page = await endpoint.page(`/complaints/new?within=${PUDONG}&lang=zh`);
  const named = { division: PUDONG, stationName: POINT.name, about: '丁悦', happened: STORY, name: '', phone: '' };
  const sent = await postForm(endpoint, '/complaints/new?lang=zh', { key: keyIn(page.html), ...named });
  const receipt = receiptIn(sent.html);
  expect([sent.status, receipt.slice(0, 7)]).toEqual([200, `${PUDONG}-`]);
  const ids = await listComplaints(bureau(), PUDONG);
  expect(ids).toHaveLength(1);
  return { id: ids[0] ?? '', receipt };
}

/** The bureau investigates unseen by those whom it is about; the complainant reads the answer by the receipt. */
async function answerUnfounded({ id, receipt }: { readonly id: string; readonly receipt: string }): Promise<void> {
  const steps = [
    ['ASSIGN', { assignee: 'zhou-hua', concerns: [dingYue], station: point }],
    ['INVESTIGATE', {}],
    ['ANSWER', { outcome: 'UNFOUNDED', answer: ANSWER }],
  ] as const;
  await expectUnseen(id);
  for (const [action, more] of steps) {
    recordOf(await moveComplaint(bureau(), id, action, more));
    await expectUnseen(id);
  }
  const { html } = await postForm(endpoint, '/complaints?lang=zh', { receipt });
  expect([html.includes(ANSWER), html.includes('不属实'), html.includes('丁悦')]).toEqual([true, true, false]);
}

/** Nothing of the complaint is shown to 丁悦 or the lead, nor in any list of the point or its street. */
async function expectUnseen(id: string): Promise<void> {
  for (const person of concerned) {
    const graph = city.as(person);
    const { data, errors } = await graph.answer<{ complaintCase: object | null }>(
      'query ($id: ID!) { complaintCase(id: $id) { id } }',
      { id },
    );
    expect(data?.complaintCase ?? null).toBeNull();
    expect(['NOT_FOUND', 'SCOPE_MISSING']).toContain(errors[0]?.code);
    const page = `{ complaints(within: "${person.division}", filter: {}) { totalCount } }`;
    const listed = await graph.answer<{ complaints: { totalCount: number } | null }>(page);
    expect([0, undefined]).toContain(listed.data?.complaints?.totalCount);
  }
  const ofPoint = `{ station(id: "${point}") { advisors { edges { node { id } } } }
    incidents(within: "${LUJIAZUI}") { totalCount } followUps(within: "${LUJIAZUI}") { totalCount }
    division(code: "${LUJIAZUI}") { complaints { waiting answered } } }`;
  const shown = await street().ask<object>(ofPoint);
  expect(shown).toMatchObject({
    incidents: { totalCount: 0 },
    followUps: { totalCount: 0 },
    division: { complaints: null },
  });
  expect(JSON.stringify(shown)).not.toContain(id);
}

/** (5) The next year nominated gold advisor by the street, confirmed by the bureau and conferred by the city. */
async function conferGold(): Promise<void> {
  time.set('2027-01-20T10:00:00+08:00');
  const gold = { kind: 'GOLD_ADVISOR', level: 'CITY', year: 2026 };
  const { id } = recordOf(await nominateForAward(street(), dingYue, gold));
  const nominee = city.as({ subject: 'ding-yue', role: 'station-lead', division: code(LUJIAZUI) });
  expect((await nominee.answer(`{ award(id: "${id}") { id } }`)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  recordOf(await moveAward(bureau(), id, 'HAND_UP'));
  const [copy] = await time.until(
    () => listNominations(centre(), CITY, { waitingForMe: true }),
    (all) => all.length === 1,
  );
  recordOf(await moveAward(centre(), copy?.id ?? '', 'CONFER'));
  const [award] = await time.until(
    () => listAwards(bureau(), PUDONG),
    (all) => all.length === 1,
  );
  expect([award?.id, award?.state, award?.name]).toEqual([id, 'CONFERRED', '丁悦']);
  expect(await shownTo(nominee)).toMatchObject({ awards: [gold] });
}

/** The licence is renewed before it ends, which the street files. */
async function renewLicence(): Promise<void> {
  const licence = { level: 'INTERMEDIATE', number: 'SW-2024-0008', validUntil: '2030-03-31' };
  const { filing } = recordOf(await changeAdvisor(bureau(), dingYue, { licence }));
  expect(filing.state).toBe('CHANGED');
  recordOf(await moveFiling(street(), dingYue, 'FILE'));
}

async function expectTheEnd({ own, copy }: { readonly own: string; readonly copy: string }): Promise<void> {
  // The filing authority is the street, although the station's owner is the district; hours are counted as continuing.
  expect(await shownTo(bureau())).toMatchObject({
    station: { division: { code: PUDONG } },
    licence: { validUntil: '2030-03-31' },
    filing: { state: 'FILED', authority: { code: LUJIAZUI } },
    trainingHours: { hours: 6, continuing: 6, preService: 0 },
  });
  expect((await readReport(centre(), copy)).document).toBe((await readReport(bureau(), own)).document);
  // The complaint is counted at Pudong, and in no list of the point.
  const figures = `{ division(code: "${PUDONG}") { complaints { answered waiting } complaintAnswers(month: "2026-11") { received answered } } }`;
  expect(await bureau().ask(figures)).toEqual({
    division: { complaints: { answered: 1, waiting: 0 }, complaintAnswers: { received: 1, answered: 1 } },
  });
  expect(await listComplaints(bureau(), PUDONG, { stations: [point] })).toHaveLength(1);
}
