import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { OwnerHost } from '#server';
import { startFurther } from '../delegation/further-owner.ts';
import { type City, NOW, startCity } from '../testkit/city.ts';
import { recordVisit, registerClient } from '../testkit/client-verbs.ts';
import { code } from '../testkit/codes.ts';
import { type Graph, graphAt } from '../testkit/graph.ts';
import { createMigratedDatabase } from '../testkit/owner-databases.ts';
import {
  SATISFACTION,
  type SatisfactionView,
  callsWithin,
  closeSurvey,
  openSurvey,
  recordSurveyAnswers,
  satisfactionOf,
  surveysWithin,
} from '../testkit/survey-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const DISTRICT = '310101';
const STREET = '310101002';
const TODAY = '2026-11-23';
const MONTHS = { visitedFrom: '2026-11', visitedUntil: '2026-11' };

let city: City;
let clock = NOW;

beforeAll(async () => {
  city = await startCity({ owners: [{ code: '31' }, { code: DISTRICT }, { code: STREET }], clock: () => clock });
}, 120_000);
afterAll(() => city.close());

async function visit(graph: Graph, community: string, count: number): Promise<void> {
  for (let i = 0; i < count; i++) {
    const { id } = await registerClient(graph, community);
    recordOf(await recordVisit(graph, id, TODAY));
  }
}

async function answerAll(graph: Graph, within: string, survey: string): Promise<void> {
  for (const { id: call } of await callsWithin(graph, within, { surveys: [survey] }))
    recordOf(await recordSurveyAnswers(graph, { call, askedOn: TODAY }));
}

test('a delegated street has surveys of its own, which the district opens there, and the city sees both together', async () => {
  const officer = city.as(`district:${DISTRICT}`);
  await visit(officer, '310101002001', 5);
  await visit(officer, '310101013001', 6);
  const rest = recordOf(await openSurvey(officer, { division: DISTRICT, sampleSize: 10, ...MONTHS })).id;
  const own = recordOf(await openSurvey(officer, { division: STREET, sampleSize: 10, ...MONTHS })).id;
  expect((await callsWithin(officer, DISTRICT, { surveys: [rest] })).map(({ division }) => division.code)).toEqual(
    Array.from({ length: 6 }, () => '310101013001'),
  );
  expect(await callsWithin(city.as(`street:${STREET}`), STREET)).toHaveLength(5);
  expect((await surveysWithin(officer, DISTRICT)).map(({ id }) => id).toSorted()).toEqual([own, rest].toSorted());
  await answerAll(officer, DISTRICT, rest);
  await answerAll(city.as(`street:${STREET}`), STREET, own);
  recordOf(await closeSurvey(officer, own));
  const query = `query ($code: DivisionCode!) { division(code: $code) { satisfaction { ${SATISFACTION} } } }`;
  const seen = async (persona: string, of: string): Promise<SatisfactionView> =>
    (await city.as(persona).ask<{ division: { satisfaction: SatisfactionView } }>(query, { code: of })).division
      .satisfaction;
  expect(await seen(`district:${DISTRICT}`, DISTRICT)).toMatchObject({
    asked: 11,
    answered: 11,
    satisfied: 11,
    rate: 1,
  });
  clock = new Date(NOW.getTime() + 24 * 60 * 60_000);
  expect(await seen('city', '31')).toMatchObject({ asked: 11, answered: 11, satisfied: 11, unanswered: 0, rate: 1 });
  clock = NOW;
});

const answeredIn = async (graph: Graph): Promise<number | null> =>
  (await satisfactionOf(graph, 'Division', DISTRICT, '2026-11')).answered;

test('what a district asked in a street before it was delegated is seen and answered there no more, until the street comes back', async () => {
  const urls = await createMigratedDatabase();
  let host: OwnerHost | undefined;
  const restart = async (delegated: string[]): Promise<Graph> => {
    await host?.close();
    host = await startFurther(city, { owner: DISTRICT, urls, delegated });
    const url = host.urlOf(code(DISTRICT), 'clients');
    const as = (persona: string): Graph =>
      graphAt(url, city.tokenOf(persona), city.keys.signerFor(DISTRICT), { persona, as });
    return as(`district:${DISTRICT}`);
  };
  try {
    const before = await restart([]);
    await visit(before, '310101002001', 2);
    await visit(before, '310101013001', 1);
    const survey = recordOf(await openSurvey(before, { division: DISTRICT, ...MONTHS })).id;
    const [call, other] = await callsWithin(before, STREET);
    recordOf(await recordSurveyAnswers(before, { call: call?.id, askedOn: TODAY }));
    expect(await answeredIn(before)).toBe(1);
    const delegated = await restart([STREET]);
    expect(
      (await callsWithin(delegated, DISTRICT, { surveys: [survey] })).map(({ division }) => division.code),
    ).toEqual(['310101013001']);
    expect(await answeredIn(delegated)).toBe(0);
    const refused = await recordSurveyAnswers(delegated, { call: other?.id, askedOn: TODAY });
    expect(refused.error?.code).toBe('NOT_FOUND');
    const back = await restart([]);
    recordOf(await recordSurveyAnswers(back, { call: other?.id, askedOn: TODAY }));
    expect(await answeredIn(back)).toBe(2);
  } finally {
    await host?.close();
  }
}, 60_000);
