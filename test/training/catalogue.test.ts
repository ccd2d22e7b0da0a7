import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Place, startPlaces } from '../messages/two-processes.ts';
import { COMMUNITY, advisorOf, openStations } from '../serving-advisors/network.ts';
import {
  addCourse,
  cancelTrainingSession,
  changeCourse,
  enrolAdvisors,
  holdTrainingSession,
  recordAttendance,
  withdrawCourse,
} from '../testkit/training-verbs.ts';
import { recordOf, refusalsOf } from '../testkit/write.ts';

const [CITY, DISTRICT, SILENT, OWN_STREET] = ['31', '310101', '310104', '310101019'];

let started: Awaited<ReturnType<typeof startPlaces>>;
let city: Place;
let district: Place;
let street: Place;
let advisors: string[];

beforeAll(async () => {
  started = await startPlaces([
    { owner: CITY, domains: ['advisors', 'audit'], delegated: [DISTRICT, SILENT] },
    { owner: DISTRICT, domains: ['advisors', 'audit'], delegated: [OWN_STREET] },
    { owner: OWN_STREET, domains: ['advisors', 'audit'] },
  ]);
  const [one, two, three] = started.places;
  if (one === undefined || two === undefined || three === undefined) throw new TypeError('three were started');
  [city, district, street] = [one, two, three];
  for (const place of [street, district, city]) await place.begin();
  const station = (await openStations(district))[COMMUNITY] ?? '';
  advisors = [await advisorOf(district, station), await advisorOf(district, station)];
}, 120_000);
afterAll(() => started.close());

const cityTeam = () => city.at('advisors', 'city');
const districtTeam = () => district.at('advisors', `district:${DISTRICT}`);
const streetTeam = () => street.at('advisors', `street:${OWN_STREET}`);

type Known = { readonly id: string; readonly [field: string]: unknown };

async function listed(
  place: Place,
  field: string,
  asked: string,
  within = DISTRICT,
  persona = `district:${DISTRICT}`,
): Promise<Known[]> {
  const query = `{ found: ${field}(within: "${within}") { edges { node { id ${asked} } } } }`;
  type Page = { found: { edges: { node: Known }[] } };
  return (await place.at('advisors', persona).ask<Page>(query)).found.edges.map(({ node }) => node);
}

const coursesAt = (place: Place, ...who: [string, string] | []) =>
  listed(place, 'courses', 'title version withdrawnOn versions { version title }', ...who);
const offeredAt = (place: Place, ...who: [string, string] | []) =>
  listed(place, 'offeredTrainingSessions', 'title hours courseVersion cancelledOn holder { code } placesLeft', ...who);
const isWithdrawn = ([known]: Known[]) => known?.['withdrawnOn'] !== null;
const asStreet: [string, string] = [OWN_STREET ?? '', `street:${OWN_STREET}`];

describe('what the city writes', () => {
  let course: string;
  let session: string;

  test('is known in the district, and in a street that is an owner of its own, without asking', async () => {
    course = recordOf(await addCourse(cityTeam())).id;
    const held = { division: CITY, course, startsOn: '2026-10-30' };
    session = recordOf(await holdTrainingSession(cityTeam(), held)).id;
    const known = await started.untilDelivered(
      () => offeredAt(street, ...asStreet),
      (sessions) => sessions.length === 1,
    );
    const offered = { id: session, title: '社会救助政策基础', hours: 8, courseVersion: 1, holder: { code: CITY } };
    expect(known).toMatchObject([offered]);
    expect(await offeredAt(district)).toMatchObject([offered]);
    expect(await coursesAt(district)).toMatchObject([{ id: course, versions: [{ version: 1 }] }]);
    // A street of the district reads them; the district does not list them as its own.
    const officer = district.at('advisors', `street:${COMMUNITY.slice(0, 9)}`);
    const own = `{ courses(within: "${COMMUNITY}") { totalCount } trainingSessions(within: "${COMMUNITY}") { totalCount } }`;
    expect(await officer.ask(own)).toEqual({ courses: { totalCount: 1 }, trainingSessions: { totalCount: 0 } });
    for (const search of ['政策', 'zhengce', 'zc'])
      expect([
        search,
        await officer.ask(`{ courses(within: "${COMMUNITY}", search: "${search}") { totalCount } }`),
      ]).toEqual([search, { courses: { totalCount: 1 } }]);
  });

  test('is there in a further version soon, while versions before stay readable and sessions keep what they took', async () => {
    recordOf(await changeCourse(cityTeam(), course, 1, { title: '社会救助政策（2026 修订）', hours: 6 }));
    const [known] = await started.untilDelivered(
      () => coursesAt(street, ...asStreet),
      (courses) => courses[0]?.['version'] === 2,
    );
    expect(known).toMatchObject({
      title: '社会救助政策（2026 修订）',
      versions: [
        { version: 2, title: '社会救助政策（2026 修订）' },
        { version: 1, title: '社会救助政策基础' },
      ],
    });
    expect(await offeredAt(district)).toMatchObject([{ id: session, hours: 8, courseVersion: 1 }]);
    expect((await changeCourse(cityTeam(), course, 1, { hours: 5 })).error).toMatchObject({ code: 'VERSION_CONFLICT' });
    const own = recordOf(await holdTrainingSession(districtTeam(), { course, startsOn: '2026-11-20' }));
    expect(own).toMatchObject({ hours: 6, courseVersion: 2, title: '社会救助政策（2026 修订）' });
    await started.untilDelivered(
      () => offeredAt(street, ...asStreet),
      (sessions) => sessions.length === 2,
    );
  });

  test('is written by the city alone, and read by everybody who reads advisors', async () => {
    const add = `mutation ($input: AddCourseInput!) { addCourse(input: $input) { ok { id } errors { code } } }`;
    const said = { title: '课', kind: 'CONTINUING', topics: ['POLICY'], hours: 2 };
    const refused = async (place: Place, persona: string, division: string | undefined) =>
      refusalsOf(place.at('advisors', persona), add, { input: { division, ...said } });
    expect(await refused(district, `district:${DISTRICT}`, DISTRICT)).toEqual(['TRAINING_WRONG_AUTHORITY']);
    expect(await refused(city, `district:${DISTRICT}`, CITY)).toEqual(['DIVISION_FORBIDDEN']);
    expect(await refused(city, 'auditor:31', CITY)).toEqual(['SCOPE_MISSING']);
    const change = await changeCourse(districtTeam(), course, 2, { hours: 1 });
    expect(change.error).toMatchObject({ code: 'TRAINING_WRONG_AUTHORITY' });
    const read = `{ course(id: "${course}") { title } trainingSession(id: "${session}") { title } }`;
    for (const persona of [`advisor:${COMMUNITY}`, `district:${SILENT}`])
      expect(await city.at('advisors', persona).ask(read)).toMatchObject({ course: {}, trainingSession: {} });
  });

  test('says of a material what is wrong with it, in both languages', async () => {
    const materials = [{ title: '课件', url: 'http://example.org' }, { title: '讲义' }];
    const input = { division: CITY, title: '课', kind: 'CONTINUING', topics: ['POLICY'], hours: 0, materials };
    const query = `mutation ($input: AddCourseInput!) { addCourse(input: $input) { errors { reason path message } } }`;
    const { addCourse: answer } = await cityTeam().ask<{ addCourse: { errors: object[] } }>(query, { input });
    expect(answer.errors).toMatchObject([
      { reason: 'NOT_HOURS_OF_TRAINING', path: ['input', 'hours'] },
      { reason: 'NOT_A_LINK', path: ['input', 'materials', '0', 'url'] },
      { reason: 'MATERIAL_EMPTY', path: ['input', 'materials', '1', 'text'] },
    ]);
  });

  test('is attended by the advisors of districts, whose counts alone come back; who has not reported is named', async () => {
    recordOf(await enrolAdvisors(districtTeam(), session, advisors));
    const [one, two] = advisors;
    const came = [
      { advisor: one, outcome: 'PASSED' },
      { advisor: two, outcome: 'ABSENT' },
    ];
    expect(recordOf(await recordAttendance(districtTeam(), session, came))).toMatchObject({
      results: [{ division: { code: DISTRICT }, enrolled: 2, attended: 1, passed: 1 }],
    });
    const results = async (persona = 'city') => {
      const query = `{ trainingSession(id: "${session}") { results { division { code } enrolled attended passed reportedAt } } }`;
      type Answer = { trainingSession: { results: { attended: number | null; [field: string]: unknown }[] } };
      return (await city.at('advisors', persona).ask<Answer>(query)).trainingSession.results;
    };
    const reported = await started.untilDelivered(results, (all) => all.some(({ attended }) => attended === 1));
    const silent = { enrolled: null, attended: null, passed: null, reportedAt: null };
    expect(reported).toEqual([
      { division: { code: DISTRICT }, enrolled: 2, attended: 1, passed: 1, reportedAt: expect.any(String) },
      { division: { code: OWN_STREET }, ...silent },
      { division: { code: SILENT }, ...silent },
    ]);
    // A district sees its own among them.
    expect(await results(`district:${SILENT}`)).toEqual([{ division: { code: SILENT }, ...silent }]);
    const kept = JSON.stringify(await city.asAdmin('select * from advisors.training_result'));
    const sent = JSON.stringify(await city.asAdmin('select * from audit.message_in'));
    for (const advisor of advisors) expect(`${kept} ${sent}`).not.toContain(advisor);
  });

  test('is not changed by an owner that does not lie beneath, nor told by one that does not lie above', async () => {
    const post = (url: string, kind: string, from: string, to: string, payload: object) =>
      started.post(
        url,
        JSON.stringify({
          id: `0193b1c2-0000-7000-8000-0000000000${to.length}${from.length}`,
          kind,
          version: 1,
          from: { owner: from, domain: 'advisors' },
          to: { owner: to, domain: 'advisors' },
          subject: session,
          salt: 'x',
          payload: JSON.stringify(payload),
        }),
        `${from}>${to}`,
      );
    const catalogue = { courses: [], sessions: [] };
    const upwards = await post(city.urlOf('advisors'), 'training-catalogue', DISTRICT ?? '', CITY ?? '', catalogue);
    expect(upwards).toMatchObject({ code: 'MESSAGE_REFUSED' });
    const counts = { session, enrolled: 9, attended: 9, passed: 9, delegated: [] };
    const down = await post(district.urlOf('advisors'), 'training-results', CITY ?? '', DISTRICT ?? '', counts);
    expect(down).toMatchObject({ code: 'MESSAGE_REFUSED' });
  });

  test('is cancelled in the district as well, with all who were enrolled; a course that was withdrawn is held no more', async () => {
    const next = { division: CITY, course, startsOn: '2026-12-20' };
    const { id } = recordOf(await holdTrainingSession(cityTeam(), next));
    const isKnown = (sessions: Known[]) => sessions.some((one) => one.id === id);
    await started.untilDelivered(() => offeredAt(district), isKnown);
    recordOf(await enrolAdvisors(districtTeam(), id, advisors));
    recordOf(await cancelTrainingSession(cityTeam(), id));
    const isCancelled = (sessions: Known[]) => sessions.some((one) => one.id === id && one['cancelledOn'] !== null);
    await started.untilDelivered(() => offeredAt(district), isCancelled);
    const query = `{ trainingEnrolments(within: "${DISTRICT}", filter: { sessions: ["${id}"] }) { totalCount } }`;
    expect(await districtTeam().ask(query)).toEqual({ trainingEnrolments: { totalCount: 0 } });
    expect((await enrolAdvisors(districtTeam(), id, advisors)).error).toMatchObject({ code: 'SESSION_CANCELLED' });
    // The city counts them no more either.
    const counted = async () => {
      const asked = `{ trainingSession(id: "${id}") { results { division { code } enrolled } } }`;
      type Answer = { trainingSession: { results: { enrolled: number | null }[] } };
      return (await cityTeam().ask<Answer>(asked)).trainingSession.results;
    };
    const left = await started.untilDelivered(counted, (all) => all.some(({ enrolled }) => enrolled === 0));
    expect(left).toContainEqual({ division: { code: DISTRICT }, enrolled: 0 });
    expect((await cancelTrainingSession(districtTeam(), id)).error).toMatchObject({ code: 'TRAINING_WRONG_AUTHORITY' });
    recordOf(await withdrawCourse(cityTeam(), course, 2));
    await started.untilDelivered(() => coursesAt(district), isWithdrawn);
    await started.untilDelivered(() => coursesAt(street, ...asStreet), isWithdrawn);
    const refused = await holdTrainingSession(districtTeam(), { course, startsOn: '2026-12-25' });
    expect(refused.error).toMatchObject({ code: 'COURSE_WITHDRAWN', path: ['input', 'course'] });
  });

  test('comes to an owner that was not there when it was written, when the city starts again', async () => {
    await street.asAdmin('delete from advisors.training_session');
    await street.asAdmin('delete from advisors.course');
    await district.end();
    await district.begin();
    const courses = await started.untilDelivered(
      () => coursesAt(street, ...asStreet),
      (found) => found.length === 1,
    );
    expect(courses).toMatchObject([{ id: course, versions: [{ version: 2 }, { version: 1 }] }]);
    expect(
      await streetTeam().ask<{ courses: object }>(
        `{ courses(within: "${OWN_STREET}", search: "政策") { totalCount } }`,
      ),
    ).toEqual({
      courses: { totalCount: 1 },
    });
  });
});
