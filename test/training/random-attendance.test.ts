import { afterAll, beforeAll, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { moveAdvisor, openStation, person, registerAdvisor } from '../testkit/advisor-verbs.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { figureDifferences } from '../testkit/figure-differences.ts';
import { untilWaiting } from '../testkit/lock-waits.ts';
import {
  enrolAdvisors,
  holdTrainingSession,
  recordAttendance,
  takeOffAdvisors,
  tellCourse,
} from '../testkit/training-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const PLACES = 3;
const DIFFERENCE = figureDifferences['who was trained in a division and month'];

let owner: AuditedOwner;
let course: string;
let stations: string[];
let serial = 0;

const officer = () => owner.at('advisors', 'district:310101');

beforeAll(async () => {
  owner = await startAuditedOwner();
  course = await tellCourse(owner.asAdmin);
  const opened = ['310101002001', '310101002006'].map(async (division) =>
    recordOf(await openStation(officer(), { division, name: division })),
  );
  stations = (await Promise.all(opened)).map(({ id }) => id);
});
afterAll(() => owner.close());

const some = fc.uniqueArray(fc.nat({ max: 4 }), { minLength: 1, maxLength: 4 });
const step = fc.oneof(
  fc.record({ kind: fc.constant('enrol' as const), whom: some }),
  fc.record({ kind: fc.constant('takeOff' as const), whom: some }),
  fc.record({
    kind: fc.constant('record' as const),
    whom: some,
    outcome: fc.constantFrom('PASSED' as const, 'FAILED' as const, 'ABSENT' as const),
  }),
  fc.record({
    kind: fc.constant('move' as const),
    whom: fc.uniqueArray(fc.nat({ max: 4 }), { minLength: 1, maxLength: 1 }),
  }),
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

/** What is to come of a step, by another telling of the rules: all of it is done, or nothing. */
function follow(enrolled: Map<number, string | null>, one: Step): boolean {
  const all = (is: (who: number) => boolean) => one.whom.every(is);
  if (one.kind === 'move') return true;
  if (one.kind === 'enrol') {
    if (!all((who) => !enrolled.has(who)) || enrolled.size + one.whom.length > PLACES) return false;
    for (const who of one.whom) enrolled.set(who, null);
    return true;
  }
  if (!all((who) => enrolled.has(who))) return false;
  if (one.kind === 'takeOff' && !all((who) => enrolled.get(who) === null)) return false;
  for (const who of one.whom) {
    if (one.kind === 'takeOff') enrolled.delete(who);
    else enrolled.set(who, one.outcome);
  }
  return true;
}

test('whatever is enrolled, taken off, recorded, corrected and moved: places hold, who passed alone has a certificate, and figures are what the records say', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), async (steps) => {
      const held = { course, startsOn: '2026-10-20', capacity: PLACES };
      const session = recordOf(await holdTrainingSession(officer(), held)).id;
      const people: { readonly id: string }[] = [];
      for (let count = 0; count < 5; count++) {
        const input = { station: stations[0], ...person((serial += 1)) };
        people.push(recordOf(await registerAdvisor(officer(), input)));
      }
      const enrolled = new Map<number, string | null>();
      for (const one of steps) {
        const ids = one.whom.map((who) => people[who]?.id ?? '');
        expect(await isDone(session, one, ids)).toBe(follow(enrolled, one));
      }
      const rows = await owner.asAdmin(
        `select advisor, outcome, certificate_number is not null as certified from advisors.training_enrolment
         where session = $1 and ended_at is null order by advisor`,
        [session],
      );
      const expected = [...enrolled].map(([who, outcome]) => ({
        advisor: people[who]?.id ?? '',
        outcome,
        certified: outcome === 'PASSED',
      }));
      expect(rows).toEqual(expected.toSorted((a, b) => (a.advisor < b.advisor ? -1 : 1)));
      const trained = await owner.asAdmin(
        `select id from advisors.advisor where pre_service_trained_on is not null and id = any ($1) order by id`,
        [people.map(({ id }) => id)],
      );
      expect(trained.map(({ id }) => id)).toEqual(
        expected.flatMap(({ advisor, certified }) => (certified ? [advisor] : [])).toSorted(),
      );
      expect(await owner.asAdmin(DIFFERENCE ?? '')).toEqual([]);
    }),
    { numRuns: 12 },
  );
}, 180_000);

test('who is moved while the result is recorded counts in one division', async () => {
  const session = recordOf(await holdTrainingSession(officer(), { course, startsOn: '2026-10-20' })).id;
  const input = { station: stations[0], ...person((serial += 1)) };
  const { id: advisor } = recordOf(await registerAdvisor(officer(), input));
  recordOf(await enrolAdvisors(officer(), session, [advisor]));
  // The move waits at the figure, when the advisor lies in the other division already, and the result meanwhile for the move.
  await owner.asAdmin('begin');
  await owner.asAdmin(`select 1 from advisors.figure where figure = 'training' for update`);
  const moving = move(advisor);
  await untilWaiting(owner, 1);
  const recording = recordAttendance(officer(), session, [{ advisor, outcome: 'PASSED' }]);
  await untilWaiting(owner, 2);
  await owner.asAdmin('commit');
  await moving;
  recordOf(await recording);
  expect(await owner.asAdmin(DIFFERENCE ?? '')).toEqual([]);
});

async function isDone(session: string, one: Step, ids: readonly string[]): Promise<boolean> {
  if (one.kind === 'enrol') return (await enrolAdvisors(officer(), session, ids)).ok !== null;
  if (one.kind === 'takeOff') return (await takeOffAdvisors(officer(), session, ids)).ok !== null;
  if (one.kind === 'record') {
    const attended = ids.map((advisor) => ({ advisor, outcome: one.outcome }));
    return (await recordAttendance(officer(), session, attended)).ok !== null;
  }
  for (const id of ids) await move(id);
  return true;
}

/** To the other of the two communities. */
async function move(id: string): Promise<void> {
  const [row] = await owner.asAdmin('select division from advisors.advisor where id = $1', [id]);
  const isFirst = row?.['division'] === '310101002001';
  const [there, station] = isFirst ? ['310101002006', stations[1]] : ['310101002001', stations[0]];
  recordOf(await moveAdvisor(officer(), id, there, { station }));
}
