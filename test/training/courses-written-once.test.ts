import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { mutationsOfCity } from '../testkit/mutations.ts';
import { listGatheredCases, moveGatheredCase, moveModelCase, writeModelCase } from '../testkit/model-case-verbs.ts';
import { addCourse, changeCourse, withdrawCourse } from '../testkit/training-verbs.ts';
import { type Result, recordOf } from '../testkit/write.ts';

let owner: AuditedOwner;

beforeAll(async () => {
  owner = await startAuditedOwner('31');
});
afterAll(() => owner.close());

/** Of a district without an owner of its own, whose cases the city's owner keeps as well. */
async function gatheredCase(): Promise<string> {
  const [station, bureau] = ['station:310101002001', 'district:310101'].map((persona) => owner.at('advisors', persona));
  if (station === undefined || bureau === undefined) throw new TypeError('both sign in');
  const { id } = recordOf(await writeModelCase(station, { division: '310101002001' }));
  recordOf(await moveModelCase(station, id, 'HAND_IN'));
  expect(recordOf(await moveModelCase(bureau, id, 'HAND_UP'))['receivedAt']).not.toBeNull();
  const [found] = await listGatheredCases(owner.at('advisors', 'city'), '31');
  return found?.id ?? '';
}

type Sent = (input: object) => Promise<Result<{ readonly id: string }>>;

test('each write of the city takes a key, is done once under it, leaves one entry, and is refused under the key of other content', async () => {
  const city = owner.at('advisors', 'city');
  const course = recordOf(await addCourse(city)).id;
  const gathered = await gatheredCase();
  const sent: Readonly<Record<string, Sent>> = {
    addCourse: (input) => addCourse(city, input),
    changeCourse: (input) => changeCourse(city, course, 1, { hours: 6, ...input }),
    withdrawCourse: (input) => withdrawCourse(city, course, 2, input),
    moveGatheredCase: (input) => moveGatheredCase(city, gathered, 'PUBLISH', input),
  };
  const other = {
    addCourse: { hours: 3 },
    changeCourse: { hours: 3 },
    withdrawCourse: { version: 7 },
    moveGatheredCase: { reason: '另' },
  };
  expect(Object.keys(sent).toSorted()).toEqual(mutationsOfCity.map(({ name }) => name).toSorted());
  expect(mutationsOfCity.every(({ isKeyed }) => isKeyed)).toBe(true);
  for (const [name, write] of Object.entries(sent)) {
    const before = (await owner.trail()).length;
    const key = { idempotencyKey: randomUUID() };
    const [one, twin] = await Promise.all([write(key), write(key)]);
    expect(recordOf(await write(key))).toEqual(recordOf(one));
    expect(recordOf(twin)).toEqual(recordOf(one));
    const entries = (await owner.trail()).slice(before);
    const action = name === 'moveGatheredCase' ? 'gatheredCase.publish' : `course.${name.slice(0, -6)}`;
    expect(entries).toMatchObject([{ action, subject: 'city', division: '31' }]);
    expect(entries[0]?.['records']).toContain(recordOf(one).id);
    const changed = await write({ ...key, ...Object.entries(other).find(([of]) => of === name)?.[1] });
    expect([name, changed.error?.code]).toEqual([name, 'KEY_REUSED']);
  }
});
