import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { clients } from '../../subgraphs/clients/index.ts';
import { recordVisit, registerClient } from '../testkit/client-verbs.ts';
import type { Graph } from '../testkit/graph.ts';
import { type Instance, startInstance } from '../testkit/instance.ts';
import { callsWithin, openSurvey, recordSurveyAttempt, recordSurveyAnswers } from '../testkit/survey-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const TODAY = '2026-10-31';

let instance: Instance;
let officer: Graph;

beforeAll(async () => {
  instance = await startInstance(clients, '310101');
  instance.setClock(TODAY);
  officer = instance.as('district:310101');
  for (const [community, count] of [
    ['310101002001', 1],
    ['310101013001', 30],
  ] as const)
    for (let i = 0; i < count; i++) {
      const { id } = await registerClient(officer, community);
      recordOf(await recordVisit(officer, id, TODAY));
    }
}, 60_000);
afterAll(() => instance.close());

const sent = async (work: () => Promise<unknown>): Promise<number> => (await instance.sentDuring(work)).length;

test('a survey is opened, its calls are listed with all that they say, and one is recorded, in as many statements of thirty as of one', async () => {
  const [few, many] = [{ division: '310101002' }, { division: '310101013', sampleSize: 30 }];
  expect(await sent(() => openSurvey(officer, many))).toBe(await sent(() => openSurvey(officer, few)));
  const [one, thirty] = [await callsWithin(officer, '310101002'), await callsWithin(officer, '310101013')];
  expect([one.length, thirty.length]).toEqual([1, 30]);
  for (const { id: call } of [...one, ...thirty])
    recordOf(await recordSurveyAttempt(officer, { call, askedOn: TODAY }));
  expect(await sent(() => callsWithin(officer, '310101013'))).toBe(await sent(() => callsWithin(officer, '310101002')));
  const record = (call = '') => sent(() => recordSurveyAnswers(officer, { call, askedOn: TODAY }));
  expect(await record(thirty[0]?.id)).toBe(await record(one[0]?.id));
  for (const { id: call } of thirty.slice(1)) recordOf(await recordSurveyAnswers(officer, { call, askedOn: TODAY }));
  expect(await sent(() => callsWithin(officer, '310101013'))).toBe(await sent(() => callsWithin(officer, '310101002')));
});
