import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newRecordId } from '#persistence';
import { Course, type CourseVersion } from '../../subgraphs/advisors/courses/course.entity.ts';
import { packed, partsOf } from '../../subgraphs/advisors/training-catalogue/tell-catalogue.ts';
import { type Place, startPlaces } from '../messages/two-processes.ts';
import { COMMUNITY, advisorOf, openStations } from '../serving-advisors/network.ts';
import { code } from '../testkit/codes.ts';
import { enrolAdvisors } from '../testkit/training-verbs.ts';

const CITY = '31';
const DISTRICT = '310101';

let started: Awaited<ReturnType<typeof startPlaces>>;
let district: Place;
let advisors: string[];
let messages = 0;

beforeAll(async () => {
  // The city has keys; its messages are the test's own.
  started = await startPlaces([DISTRICT, CITY].map((owner) => ({ owner, domains: ['advisors', 'audit'] })));
  const [first] = started.places;
  if (first === undefined) throw new TypeError('two were started');
  district = first;
  await district.begin();
  const station = (await openStations(district))[COMMUNITY] ?? '';
  advisors = [await advisorOf(district, station), await advisorOf(district, station)];
}, 120_000);
afterAll(() => started.close());

/** As the city's process sends it; several at once, which messages of no order may be. */
const tell = (catalogue: object) => {
  const id = `0193b1c2-0000-7000-8000-${String((messages += 1)).padStart(12, '0')}`;
  const [from, to] = [CITY, DISTRICT].map((owner) => ({ owner, domain: 'advisors' }));
  const payload = JSON.stringify({ courses: [], sessions: [], ...catalogue });
  const envelope = { id, kind: 'training-catalogue', version: 1, from, to, subject: DISTRICT, salt: 'x', payload };
  return started.post(district.urlOf('advisors'), JSON.stringify(envelope), `${CITY}>${DISTRICT}`);
};

const said = { kind: 'CONTINUING', hours: 4 } as const;
const versionsTo = (last: number): CourseVersion[] =>
  Array.from({ length: last }, (_, index) => last - index).map((version) => {
    const writtenAt = `2026-10-${String(version).padStart(2, '0')}T00:00:00.000Z`;
    return { version, ...said, title: `第${version}版`, topics: ['POLICY'], materials: [], writtenAt };
  });

function courseAt(id: string, version: number): object {
  const [newest, ...before] = versionsTo(version);
  const { writtenAt: updatedAt, ...content } = newest ?? {};
  return { id, ...content, versions: [newest, ...before.slice(0, 1)], withdrawnOn: null, updatedAt };
}

const sessionAt = (id: string, version: number, cancelledOn: string | null) => ({
  id,
  holder: CITY,
  version,
  course: '31-0193b1c2-0000-7000-8000-0000000000c1',
  courseVersion: 1,
  title: '课',
  ...said,
  startsOn: '2026-12-20',
  endsOn: '2026-12-20',
  time: null,
  place: '市救助中心',
  trainer: '李',
  capacity: 30,
  cancelledOn,
  cancelReason: cancelledOn && '场地检修',
});

test('of messages about a course that come at once, in whatever order, the newest stays, with all versions', async () => {
  for (let round = 1; round <= 4; round++) {
    const id = `31-0193b1c2-0000-7000-8000-0000000001c${round}`;
    const answers = await Promise.all([4, 2, 5, 3, 1].map((version) => tell({ courses: [courseAt(id, version)] })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    const [kept] = await district.asAdmin(
      `select version, title, jsonb_path_query_array(versions, '$[*].title') as titles from advisors.course where id = '${id}'`,
    );
    expect(kept).toEqual({ version: 5, title: '第5版', titles: versionsTo(5).map(({ title }) => title) });
  }
});

test('nobody stays enrolled in a session that is cancelled at the same time', async () => {
  for (let round = 1; round <= 6; round++) {
    const id = `31-0193b1c2-0000-7000-8000-0000000002c${round}`;
    await tell({ sessions: [sessionAt(id, 1, null)] });
    const officer = district.at('advisors', `district:${DISTRICT}`);
    const [told] = await Promise.all([
      tell({ sessions: [sessionAt(id, 2, '2026-10-31')] }),
      enrolAdvisors(officer, id, advisors),
    ]);
    expect(told).toMatchObject({ status: 200 });
    const open = `select count(*)::int from advisors.training_enrolment where session = '${id}' and ended_at is null`;
    expect(await district.asAdmin(open)).toEqual([{ count: 0 }]);
  }
});

test('however many versions with however many materials a course has, each message is one that a receiver takes, and none is left out', () => {
  const long = '"'.repeat(2000);
  const materials = Array.from({ length: 50 }, () => ({ title: '讲'.repeat(500), url: `https://${long}`, text: long }));
  const versions = versionsTo(8).map((one) => ({ ...one, materials }));
  const newest = {
    id: newRecordId(code('31')),
    division: code('31'),
    version: 20,
    ...said,
    title: '课',
    topics: [],
    materials,
  };
  const course = Object.assign(new Course(), { ...newest, versions, withdrawnOn: null, updatedAt: new Date(0) });
  const parts = packed(partsOf(course));
  for (const courses of parts)
    expect(Buffer.byteLength(JSON.stringify(JSON.stringify({ courses, sessions: [] })))).toBeLessThan(8 * 1024 * 1024);
  const told = parts.flat().map((part) => part.versions.map(({ version }) => version));
  expect(told.every(([first]) => first === 8)).toBe(true);
  expect([...new Set(told.flat())].toSorted((one, other) => other - one)).toEqual(
    versions.map(({ version }) => version),
  );
});
