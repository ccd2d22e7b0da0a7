import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { advisorAt, openStation } from '../testkit/advisor-verbs.ts';
import { registerClient } from '../testkit/client-verbs.ts';
import { type Guessing, invalidAt, limitReached, startGuessing, told } from '../testkit/guesses.ts';
import { exportAdvisor, exportSubject } from '../testkit/subject-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const COMMUNITY = '310101002001';

let guessing: Guessing;

beforeAll(async () => {
  guessing = await startGuessing();
});
afterAll(() => guessing.close());

describe('a guess in the reason of an export', () => {
  test('of a client is told that it is right for an entry, and alike right or wrong when the limit is spent', async () => {
    guessing.nextDay();
    const { id } = await registerClient(guessing.clients, COMMUNITY, { name: '司徒静' });
    const { error, entries, counted } = await guessing.answerTo(() =>
      exportSubject(guessing.clients, id, '司徒静要求'),
    );
    expect([error, counted]).toEqual([invalidAt('reason'), 1]);
    expect(entries).toMatchObject([told]);
    guessing.nextDay();
    await guessing.spendLimit();
    for (const reason of ['司徒静要求', '司徒雷要求']) {
      expect((await exportSubject(guessing.clients, id, reason)).error).toEqual(limitReached);
    }
  });

  test('of an advisor is as well', async () => {
    guessing.nextDay();
    const district = guessing.owner.at('advisors', 'district:310101');
    const { id: station } = recordOf(await openStation(district, { division: '310101002006' }));
    const { id } = await advisorAt(district, station, 8);
    const { error, entries, counted } = await guessing.answerTo(() => exportAdvisor(guessing.advisors, id, '王敏要求'));
    expect([error, counted]).toEqual([invalidAt('reason'), 1]);
    expect(entries).toMatchObject([{ ...told, action: 'advisor.unmask', records: `{${id}}` }]);
    guessing.nextDay();
    await guessing.spendLimit();
    for (const reason of ['王敏要求', '王猛要求']) {
      expect((await exportAdvisor(guessing.advisors, id, reason)).error).toEqual(limitReached);
    }
  });
});
