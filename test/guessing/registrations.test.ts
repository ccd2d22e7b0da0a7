import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openStation, registerAdvisor, person as worker } from '../testkit/advisor-verbs.ts';
import { person, recordOf, registerClient, registerHousehold } from '../testkit/client-verbs.ts';
import { type Guessing, invalidAt, limitReached, startGuessing, told } from '../testkit/guesses.ts';
import { correctClient } from '../testkit/subject-verbs.ts';

const COMMUNITY = '310101002001';

let guessing: Guessing;

beforeAll(async () => {
  guessing = await startGuessing();
});
afterAll(() => guessing.close());

const register = (...members: object[]) => registerHousehold(guessing.clients, COMMUNITY, members);

describe('a guess at who is served, by a registration', () => {
  const served = person();
  const known = person();
  beforeAll(async () => {
    guessing.nextDay();
    recordOf(await registerHousehold(guessing.clients, '310101002002', [served]));
    recordOf(await register(known));
  });

  test('is told who is served, and pays for each number that was looked up', async () => {
    guessing.nextDay();
    const one = await guessing.answerTo(() => register(served));
    expect(one.error).toEqual(invalidAt('members', '0', 'identityNumber'));
    expect(one.entries).toMatchObject([{ ...told, fields: '{identityNumber}' }]);
    expect(one.counted).toBe(1);
    const other = await guessing.answerTo(() => register(person(), known));
    expect(other.error).toEqual(invalidAt('members', '1', 'identityNumber'));
    expect(other.entries).toMatchObject([{ ...told, fields: '{identityNumber}' }]);
    expect(other.counted).toBe(2);
  });

  test('runs into the limit, where right and wrong guesses are answered alike and still leave entries', async () => {
    guessing.nextDay();
    await guessing.spendLimit();
    for (const candidate of [served, person()]) {
      const { error, entries, counted } = await guessing.answerTo(() => register(candidate, known));
      expect([error, counted]).toEqual([limitReached, 0]);
      expect(entries).toMatchObject([told]);
    }
  });

  test('of somebody who is not served registers them, and takes nothing from the count', async () => {
    guessing.nextDay();
    const { error, entries, counted } = await guessing.answerTo(() => register(person()));
    expect([error, counted]).toEqual([null, 0]);
    expect(entries).toMatchObject([{ action: 'household.register' }]);
  });

  test('is no cheaper by the correction of somebody else', async () => {
    guessing.nextDay();
    const { id } = await registerClient(guessing.clients, COMMUNITY);
    const { identityNumber: guess } = served;
    const { error, entries } = await guessing.answerTo(() =>
      correctClient(guessing.clients, id, 1, { identityNumber: guess }),
    );
    expect(error).toEqual(invalidAt('identityNumber'));
    expect(entries).toMatchObject([told]);
  });

  test('or at who is registered as an advisor, is told for an entry as well', async () => {
    guessing.nextDay();
    const { id: station } = recordOf(
      await openStation(guessing.owner.at('advisors', 'district:310101'), { division: COMMUNITY }),
    );
    recordOf(await registerAdvisor(guessing.advisors, { station, ...worker(7) }));
    const { error, entries, counted } = await guessing.answerTo(() =>
      registerAdvisor(guessing.advisors, { station, ...worker(7) }),
    );
    expect(error).toEqual(invalidAt('identityNumber'));
    expect(entries).toMatchObject([{ ...told, action: 'advisor.unmask', fields: '{identityNumber}' }]);
    expect(counted).toBe(1);
  });
});
