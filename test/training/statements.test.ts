import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { advisors as domain } from '../../subgraphs/advisors/index.ts';
import { openStation, person, registerAdvisor } from '../testkit/advisor-verbs.ts';
import { type Instance, startInstance } from '../testkit/instance.ts';
import { addCourse, enrolAdvisors, holdTrainingSession, recordAttendance } from '../testkit/training-verbs.ts';
import { recordOf } from '../testkit/write.ts';

let instance: Instance;
let course: string;
let advisors: string[];

const city = () => instance.as('city');
const officer = () => instance.as('district:310101');

beforeAll(async () => {
  // The city's own owner, which delegated nothing.
  instance = await startInstance(domain, '31');
  instance.setClock('2026-10-31');
  course = recordOf(await addCourse(city())).id;
  const station = recordOf(await openStation(officer(), { division: '310101002001' })).id;
  const registered = [];
  for (let serial = 1; serial <= 12; serial++)
    registered.push(recordOf(await registerAdvisor(officer(), { station, ...person(serial) })).id);
  advisors = registered;
});
afterAll(() => instance.close());

const came = (some: readonly string[]) => some.map((advisor) => ({ advisor, outcome: 'PASSED' }));

/** How many statements it takes to enrol so many advisors and to record that all passed, twice. */
async function statementsFor(count: number): Promise<number[]> {
  const some = advisors.slice(0, count);
  const held = { course, startsOn: '2026-10-20', capacity: 50 };
  const { id } = recordOf(await holdTrainingSession(officer(), held));
  const steps = [
    () => enrolAdvisors(officer(), id, some),
    () => recordAttendance(officer(), id, came(some)),
    () =>
      recordAttendance(
        officer(),
        id,
        some.map((advisor) => ({ advisor, outcome: 'ABSENT' })),
      ),
  ];
  const counts = [];
  for (const step of steps) counts.push((await instance.sentDuring(async () => void recordOf(await step()))).length);
  return counts;
}

test('a dozen advisors are enrolled and recorded by as many statements as two', async () => {
  const two = await statementsFor(2);
  expect(await statementsFor(12)).toEqual(two);
});

test('hours, certificates and sessions of a page of advisors are read by as many statements as those of one', async () => {
  const [one, all] = [await read(1), await read(12)];
  expect(all).toHaveLength(one.length);
});

test('what is required is null until the operator sets it, and so is whether it is met', async () => {
  const query = `{ advisor(id: "${advisors[0]}") { trainingHours(year: 2025) { year hours required met } } }`;
  const hours = { year: 2025, hours: 0, required: null, met: null };
  expect(await officer().ask(query)).toEqual({ advisor: { trainingHours: hours } });
});

test('who lacks hours is not asked for while none are required', async () => {
  const query = `{ advisors(within: "310101", filter: { trainingHoursMet: false }) { totalCount } }`;
  expect((await officer().answer(query)).errors).toMatchObject([
    { code: 'INPUT_INVALID', message: expect.stringContaining('The operator requires no hours') },
  ]);
});

function read(first: number): Promise<string[]> {
  const training = `trainingHours { hours met } certificates { number session { title } }
    trainingEnrolments { session { results { passed } placesLeft } }`;
  const query = `{ advisors(within: "310101", first: ${first}) { edges { node { ${training} } } } }`;
  return instance.sentDuring(() => officer().ask(query));
}
