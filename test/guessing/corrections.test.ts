import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { person, registerClient, registerHousehold } from '../testkit/client-verbs.ts';
import { type Guessing, invalidAt, limitReached, startGuessing, told } from '../testkit/guesses.ts';
import { correctClient } from '../testkit/subject-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const COMMUNITY = '310101002001';
const PHONE = '13812345678';
const ADDRESS = '云南中路 12 弄 3 号 401 室';

let guessing: Guessing;

beforeAll(async () => {
  guessing = await startGuessing();
});
afterAll(() => guessing.close());

describe('a guess at a client by a correction', () => {
  const somebody = person({ name: '诸葛明', phone: PHONE });
  const fields: readonly [string, string, string][] = [
    ['name', '诸葛明', '诸葛亮'],
    ['identityNumber', somebody.identityNumber, person().identityNumber],
    ['phone', PHONE, '13912345679'],
    ['address', ADDRESS, '福州路 1 号'],
  ];
  let client: string;
  beforeAll(async () => {
    guessing.nextDay();
    const { members } = recordOf(await registerHousehold(guessing.clients, COMMUNITY, [somebody], ADDRESS));
    client = members[0]?.id ?? '';
  });

  test.each(fields)('of the %s and in the reason is told nothing, right or wrong', async (field, right, wrong) => {
    guessing.nextDay();
    const answers = [];
    for (const guess of [wrong, right]) {
      const guessed = { [field]: guess, reason: `核对 ${guess}` };
      answers.push(await guessing.answerTo(() => correctClient(guessing.clients, client, 1, guessed)));
    }
    expect(answers[0]).toEqual({ error: invalidAt('reason'), entries: [], counted: 0 });
    expect(answers[1]).toEqual(answers[0]);
  });

  test('of a value alone is told that it is right for an entry in the trail and a place in the count', async () => {
    for (const [field, right] of fields) {
      guessing.nextDay();
      const { error, entries, counted } = await guessing.answerTo(() =>
        correctClient(guessing.clients, client, 1, { [field]: right }),
      );
      expect(error).toEqual(invalidAt());
      expect(entries).toMatchObject([
        { ...told, records: `{${client}}`, fields: '{address,identityNumber,name,phone}' },
      ]);
      expect(counted).toBe(1);
      expect(JSON.stringify(entries)).not.toContain(right);
    }
  });

  test('in the reason leaves an entry each, whether it is right or wrong', async () => {
    guessing.nextDay();
    const { id } = await registerClient(guessing.clients, COMMUNITY, { name: '诸葛明' });
    const before = (await guessing.owner.trail()).length;
    for (const [i, guess] of ['诸葛亮', '诸葛恪', '诸葛瑾'].entries()) {
      const change = { reason: `核对 ${guess}`, sex: i % 2 === 0 ? 'FEMALE' : 'MALE' };
      recordOf(await correctClient(guessing.clients, id, i + 1, change));
    }
    const right = await correctClient(guessing.clients, id, 4, { reason: '核对 诸葛明', sex: 'MALE' });
    expect(right.error).toEqual(invalidAt('reason'));
    const entries = (await guessing.owner.trail()).slice(before);
    expect(entries.map(({ action }) => action)).toEqual([
      'client.correct',
      'client.correct',
      'client.correct',
      'client.unmask',
    ]);
    expect(entries.at(-1)).toMatchObject(told);
  });

  test('is answered alike, right or wrong, when the limit is spent', async () => {
    guessing.nextDay();
    await guessing.spendLimit();
    for (const [field, right, wrong] of fields) {
      for (const guess of [wrong, right]) {
        const { error } = await correctClient(guessing.clients, client, 1, { [field]: guess });
        expect(error).toEqual(limitReached);
        const named = await correctClient(guessing.clients, client, 1, { sex: 'FEMALE', reason: `核对 ${guess}` });
        expect(named.error).toEqual(limitReached);
      }
    }
  });
});
