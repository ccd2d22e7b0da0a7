import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openStation, registerAdvisor, person as worker } from '../testkit/advisor-verbs.ts';
import { person, registerClient, registerHousehold } from '../testkit/client-verbs.ts';
import { type Guessing, invalidAt, limitReached, startGuessing, told } from '../testkit/guesses.ts';
import { correctClient } from '../testkit/subject-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const COMMUNITY = '310101002001';
const ELSEWHERE = '310101013001';

let guessing: Guessing;

beforeAll(async () => {
  guessing = await startGuessing();
});
afterAll(() => guessing.close());

const register = (...members: object[]) => registerHousehold(guessing.clients, COMMUNITY, members);

/** The entry at the one who was probed, in the division of their record. */
const toldOf = (id: string, division: string) => ({
  ...told,
  records: `{${id}}`,
  division,
  fields: '{identityNumber}',
});

describe('a guess at who is served, by a registration', () => {
  const served = person();
  const known = person();
  let servedId: string;
  let knownId: string;
  beforeAll(async () => {
    guessing.nextDay();
    // In a street of the same owner that the guesser does not see.
    const elsewhere = guessing.owner.at('clients', 'street:310101013');
    servedId = recordOf(await registerHousehold(elsewhere, ELSEWHERE, [served])).members[0]?.id ?? '';
    knownId = recordOf(await register(known)).members[0]?.id ?? '';
  });

  test('is told who is served, and pays for each number that was looked up', async () => {
    guessing.nextDay();
    const one = await guessing.answerTo(() => register(served));
    expect(one.error).toEqual(invalidAt('members', '0', 'identityNumber'));
    expect(one.entries).toMatchObject([toldOf(servedId, ELSEWHERE)]);
    expect(one.counted).toBe(1);
    const other = await guessing.answerTo(() => register(person(), known));
    expect(other.error).toEqual(invalidAt('members', '1', 'identityNumber'));
    expect(other.entries).toMatchObject([{ ...told, division: COMMUNITY }, toldOf(knownId, COMMUNITY)]);
    expect(other.counted).toBe(2);
  });

  test('is found by an auditor at the person probed, whichever street tried it, and not among what the street did', async () => {
    guessing.nextDay();
    await register(served);
    const query = `query ($within: DivisionCode!, $record: ID) { auditTrail(within: $within, filter: { record: $record }, first: 1) {
      edges { node { subject action reason records } } } }`;
    const trail = await guessing.owner
      .at('audit', 'auditor:310101013')
      .ask<object>(query, { within: '310101013', record: servedId });
    expect(trail).toEqual({
      auditTrail: {
        edges: [
          {
            node: {
              subject: 'street:310101002',
              action: 'client.unmask',
              reason: expect.stringContaining('refused'),
              records: [servedId],
            },
          },
        ],
      },
    });
    const own = await guessing.owner
      .at('audit', 'auditor:310101002')
      .ask<object>(query, { within: '310101002', record: servedId });
    expect(own).toEqual({ auditTrail: { edges: [] } });
  });

  test('costs the same person one place of the limit however often it is tried, and leaves an entry each time', async () => {
    guessing.nextDay();
    const counts = [];
    for (let i = 0; i < 3; i += 1) {
      const { entries, counted } = await guessing.answerTo(() => register(served));
      expect(entries).toMatchObject([toldOf(servedId, ELSEWHERE)]);
      counts.push(counted);
    }
    // A row for each look at another instant; here the clock stands still.
    expect(counts).toEqual([1, 0, 0]);
  });

  test('runs into the limit, where right and wrong guesses are answered alike and still leave entries', async () => {
    guessing.nextDay();
    await guessing.spendLimit();
    for (const [candidate, at] of [
      [served, [toldOf(servedId, ELSEWHERE)]],
      [person(), [{ ...told, division: COMMUNITY }, toldOf(knownId, COMMUNITY)]],
    ] as const) {
      const { error, entries, counted } = await guessing.answerTo(() => register(candidate, known));
      expect([error, counted]).toEqual([limitReached, 0]);
      expect(entries).toMatchObject(at);
    }
  });

  test('without a document, by name, year of birth and street, pays as for a number', async () => {
    guessing.nextDay();
    const nobodyElse = {
      identityDocument: { kind: 'NONE', reason: '证件遗失' },
      birthYear: 1950,
      identityNumber: undefined,
    };
    const [one, other] = [person({ ...nobodyElse, name: '卓一凡' }), person({ ...nobodyElse, name: '卓二凡' })];
    const { members } = recordOf(await register(one));
    const { error, entries, counted } = await guessing.answerTo(() => register(other, one));
    expect(error).toEqual(invalidAt('members', '1', 'name'));
    const compared = { ...told, fields: '{birthYear,name}' };
    expect(entries).toMatchObject([compared, { ...compared, records: `{${members[0]?.id}}` }]);
    expect(counted).toBe(2);
    expect(JSON.stringify(entries)).not.toContain('卓');
  });

  test('of somebody who is not served registers them, and takes nothing from the count', async () => {
    guessing.nextDay();
    const { error, entries, counted } = await guessing.answerTo(() => register(person({ category: 'OTHER_RESIDENT' })));
    expect([error, counted]).toEqual([null, 0]);
    expect(entries).toMatchObject([{ action: 'household.register' }]);
  });

  test('is no cheaper by the correction of somebody else', async () => {
    guessing.nextDay();
    const { id } = await registerClient(guessing.clients, COMMUNITY);
    const { identityNumber: guess } = served;
    const { error, entries, counted } = await guessing.answerTo(() =>
      correctClient(guessing.clients, id, 1, { identityNumber: guess }),
    );
    expect(error).toEqual(invalidAt('identityNumber'));
    expect(entries).toMatchObject([{ ...told, records: `{${id}}` }, toldOf(servedId, ELSEWHERE)]);
    expect(counted).toBe(2);
  });

  test('or at who is registered as an advisor, is told for an entry as well', async () => {
    guessing.nextDay();
    const district = guessing.owner.at('advisors', 'district:310101');
    const { id: station } = recordOf(await openStation(district, { division: COMMUNITY }));
    const { id: far } = recordOf(await openStation(district, { division: ELSEWHERE }));
    const advisor = recordOf(await registerAdvisor(district, { station: far, ...worker(7) })).id;
    const { error, entries, counted } = await guessing.answerTo(() =>
      registerAdvisor(guessing.advisors, { station, ...worker(7) }),
    );
    expect(error).toEqual(invalidAt('identityNumber'));
    expect(entries).toMatchObject([{ ...toldOf(advisor, ELSEWHERE), action: 'advisor.unmask' }]);
    expect(counted).toBe(1);
  });
});
