import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { endService, registerClient } from '../testkit/client-verbs.ts';
import { type Guessing, invalidAt, startGuessing, told } from '../testkit/guesses.ts';
import { eraseSubject, requestErasure } from '../testkit/subject-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const COMMUNITY = '310101002001';

let guessing: Guessing;

beforeAll(async () => {
  guessing = await startGuessing();
});
afterAll(() => guessing.close());

/** A client whose service has ended. */
const ended = async (): Promise<string> => {
  const { id } = await registerClient(guessing.clients, COMMUNITY, { name: '公孙胜' });
  recordOf(await endService(guessing.clients, id));
  return id;
};

describe('a guess in the reason of an erasure', () => {
  test('is told that it is right for an entry and a place in the count', async () => {
    guessing.nextDay();
    const id = await ended();
    const asked = await guessing.answerTo(() => requestErasure(guessing.clients, id, { reason: '公孙胜要求' }));
    expect(asked).toMatchObject({ error: invalidAt('reason'), entries: [told], counted: 1 });
    recordOf(await requestErasure(guessing.owner.at('clients', 'district:310101'), id));
    const confirmed = await guessing.answerTo(() => eraseSubject(guessing.clients, id, { reason: '公孙胜要求' }));
    expect(confirmed).toMatchObject({ error: invalidAt('reason'), entries: [told] });
  });

  test('is not looked at when nothing could be asked for or confirmed', async () => {
    guessing.nextDay();
    const id = await ended();
    const unasked = await guessing.answerTo(() => eraseSubject(guessing.clients, id, { reason: '公孙胜要求' }));
    expect(unasked).toMatchObject({ error: { code: 'ERASURE_NOT_REQUESTED' }, entries: [], counted: 0 });
    recordOf(await requestErasure(guessing.clients, id));
    for (const reason of ['公孙胜要求', '公孙瓒要求']) {
      const again = await guessing.answerTo(() => requestErasure(guessing.clients, id, { reason }));
      expect(again).toMatchObject({ error: invalidAt('client'), entries: [], counted: 0 });
      const own = await guessing.answerTo(() => eraseSubject(guessing.clients, id, { reason }));
      expect(own).toMatchObject({ error: { code: 'SECOND_PERSON_NEEDED' }, entries: [], counted: 0 });
    }
  });
});
