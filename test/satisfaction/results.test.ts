import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { moveHousehold, recordVisit, registerClient } from '../testkit/client-verbs.ts';
import {
  type CallView,
  type SatisfactionView,
  callsWithin,
  closeSurvey,
  openSurvey,
  recordSurveyAnswers,
  satisfactionAnswers,
  satisfactionOf,
} from '../testkit/survey-verbs.ts';
import type { Graph } from '../testkit/graph.ts';
import { recordOf } from '../testkit/write.ts';
import { COMMUNITY, NEXT_COMMUNITY, filedAt, openStations, somebody, tie } from '../serving-advisors/network.ts';

const DISTRICT = '310101';
const MONTH = '2026-10';
const DAY = '2026-10-30';
/** Two streets, with how many rate each way, and how many are asked who do not answer. */
const STREETS = [
  { street: '310101002', ratings: { SATISFIED: 9, BASICALLY_SATISFIED: 6, DISSATISFIED: 2 }, unanswered: 6 },
  { street: '310101013', ratings: { SATISFIED: 8, BASICALLY_SATISFIED: 7, DISSATISFIED: 6 }, unanswered: 7 },
] as const;
const PARTS = ['satisfied', 'basicallySatisfied', 'dissatisfied'] as const;

let owner: AuditedOwner;
let stations: Readonly<Record<string, string>>;

const at = (persona: string) => owner.at('clients', persona);
const district = () => at(`district:${DISTRICT}`);

/** Visits so many households of a community, by an advisor or by nobody who is known. */
async function visit(community: string, count: number, advisor: string | null = null): Promise<void> {
  for (let i = 0; i < count; i++) {
    const { id } = await registerClient(district(), community);
    recordOf(await recordVisit(district(), id, DAY, { advisor }));
  }
}

async function answerOn(askedOn: string, calls: readonly CallView[], ratings: Readonly<Record<string, number>>) {
  const overall = Object.entries(ratings).flatMap(([rating, count]) => Array.from({ length: count }, () => rating));
  for (const [i, rating] of overall.entries()) {
    const form = { version: 1, answers: satisfactionAnswers(rating) };
    recordOf(await recordSurveyAnswers(district(), { call: calls[i]?.id ?? '', askedOn, form }));
  }
}

beforeAll(async () => {
  owner = await startAuditedOwner(DISTRICT, { runsJobs: false });
  owner.setClock(`${DAY}T12:00:00+08:00`);
  stations = await openStations(owner);
  for (const { street, ratings, unanswered } of STREETS) {
    const count = Object.values(ratings).reduce<number>((sum, one) => sum + one, unanswered);
    await visit(`${street}001`, count);
  }
  const { id } = recordOf(await openSurvey(district(), { division: DISTRICT, sampleSize: 100 }));
  for (const { street, ratings } of STREETS)
    await answerOn(DAY, await callsWithin(district(), street, { surveys: [id] }), ratings);
  owner.setClock('2026-10-31T12:00:00+08:00');
}, 120_000);
afterAll(() => owner.close());

const wholeOf = ({ ratings, unanswered }: (typeof STREETS)[number]): Omit<SatisfactionView, 'month' | 'rate'> => {
  const { SATISFIED: satisfied, BASICALLY_SATISFIED: basicallySatisfied, DISSATISFIED: dissatisfied } = ratings;
  const answered = satisfied + basicallySatisfied + dissatisfied;
  return {
    asked: answered + unanswered,
    answered,
    unanswered,
    satisfied,
    basicallySatisfied,
    dissatisfied,
    suppressed: false,
  };
};

const isShownSo = (shown: number | null | undefined, one: number | undefined) => shown === null || shown === one;

/** Whether a row of ratings is as it is shown. */
function fits(row: readonly number[], seen: SatisfactionView | undefined): boolean {
  const total = row.reduce((sum, one) => sum + one, 0);
  return PARTS.every((part, i) => isShownSo(seen?.[part], row[i])) && isShownSo(seen?.answered, total);
}

function rowsUpTo(most: readonly number[]): number[][] {
  return most.reduce<number[][]>(
    (rows, bound) => rows.flatMap((row) => Array.from({ length: bound + 1 }, (_, one) => [...row, one])),
    [[]],
  );
}

const ofStation = (persona: string, division: string) =>
  satisfactionOf(at(persona), 'Station', stations[division] ?? '', '2026-11');

const seenFromWithin = () => ofStation(`advisor:${COMMUNITY}`, COMMUNITY);

describe('what surveys found', () => {
  test('is seen as it is within the street and the district, with how many were asked and answered', async () => {
    for (const one of STREETS) {
      for (const persona of [`street:${one.street}`, `district:${DISTRICT}`]) {
        const seen = await satisfactionOf(at(persona), 'Division', one.street, MONTH);
        expect(seen).toMatchObject(wholeOf(one));
        expect(seen.rate).toBeCloseTo(one.ratings.SATISFIED / (seen.answered ?? 0));
      }
    }
    const next = await satisfactionOf(district(), 'Division', DISTRICT, '2026-09');
    expect([next.asked, next.rate]).toEqual([0, null]);
  });

  test('is shown to the city without a number from 1 to 4, nor one that follows from what is shown', async () => {
    const [whole, ...streets] = await Promise.all(
      [DISTRICT, ...STREETS.map(({ street }) => street)].map((code) =>
        satisfactionOf(at('city'), 'Division', code, MONTH),
      ),
    );
    expect(whole).toMatchObject({
      asked: 51,
      answered: 38,
      unanswered: 13,
      satisfied: 17,
      basicallySatisfied: 13,
      dissatisfied: 8,
      suppressed: false,
    });
    expect(whole?.rate).toBeCloseTo(17 / 38);
    const shown = streets.flatMap((one) => [
      one.asked,
      one.answered,
      one.unanswered,
      ...PARTS.map((part) => one[part]),
    ]);
    expect(shown.filter((one) => one !== null && one > 0 && one < 5)).toEqual([]);
    const [first, second] = streets;
    const all = PARTS.map((part) => whole?.[part] ?? 0);
    // Every pair of rows that adds up to the district and is as it is shown.
    const possible = rowsUpTo(all)
      .map((row) => [row, all.map((one, i) => one - (row[i] ?? 0))] as const)
      .filter(([a, b]) => fits(a, first) && fits(b, second));
    const withheld = streets.flatMap((seen, row) =>
      PARTS.flatMap((name, part) => (seen[name] === null ? [possible.map((rows) => rows[row]?.[part])] : [])),
    );
    expect(withheld.length).toBeGreaterThan(1);
    expect(withheld.map((values) => new Set(values).size).filter((size) => size < 2)).toEqual([]);
    const rated = streets.filter(({ rate }) => rate !== null);
    expect(rated.filter(({ satisfied, answered }) => satisfied === null || answered === null)).toEqual([]);
  });

  test('is seen of no division by those who visit, who would see what few households said', async () => {
    for (const persona of [`advisor:${COMMUNITY}`, `station:${COMMUNITY}`]) {
      const query = `{ _entities(representations: [{ __typename: "Division", code: "${COMMUNITY}" }]) {
        ... on Division { satisfaction(month: "${MONTH}") { asked } } } }`;
      const { data, errors } = await at(persona).answer(query);
      expect([persona, data, errors.map(({ code }) => code)]).toEqual([
        persona,
        { _entities: [{ satisfaction: null }] },
        ['SCOPE_MISSING'],
      ]);
    }
  });

  test('ranks the divisions of a level, those with the lowest rate first, and none whose rate is withheld', async () => {
    const query = `{ found: _entities(representations: [{ __typename: "Division", code: "${DISTRICT}" }]) {
      ... on Division { satisfactionRanking(level: SUBDISTRICT, first: 2, month: "${MONTH}") { code satisfaction { rate answered } } } } }`;
    type Answer = { found: { satisfactionRanking: { code: string; satisfaction: { answered: number } }[] }[] };
    const { found } = await district().ask<Answer>(query);
    expect(found[0]?.satisfactionRanking.map(({ code, satisfaction }) => [code, satisfaction.answered])).toEqual([
      ['310101013', 21],
      ['310101002', 17],
    ]);
  });
});

describe('what surveys found of a station', () => {
  const MONTHS = { visitedFrom: '2026-11', visitedUntil: '2026-11' };
  let survey: string;

  beforeAll(async () => {
    owner.setClock('2026-11-20T12:00:00+08:00');
    const many = await filedAt(owner, stations[COMMUNITY] ?? '');
    const few = await filedAt(owner, stations[NEXT_COMMUNITY] ?? '');
    await tie(owner, many, 'sub-many');
    const visitAll = async (community: string, count: number, advisor: string) => {
      for (let i = 0; i < count; i++) {
        const { id } = await registerClient(district(), community);
        recordOf(await recordVisit(district(), id, '2026-11-20', { advisor }));
      }
    };
    await visitAll(COMMUNITY, 6, many);
    await visitAll(NEXT_COMMUNITY, 6, few);
    const { id } = recordOf(await openSurvey(district(), { division: '310101002', sampleSize: 6, ...MONTHS }));
    survey = id;
    for (const [division, ratings] of [
      [COMMUNITY, { SATISFIED: 6 }],
      [NEXT_COMMUNITY, { SATISFIED: 4, DISSATISFIED: 2 }],
    ] as const) {
      const calls = await callsWithin(district(), division, { surveys: [id], stations: [stations[division]] });
      await answerOn('2026-11-20', calls, ratings);
    }
  }, 60_000);

  const NOTHING = { asked: null, answered: null, satisfied: null, dissatisfied: null, rate: null, suppressed: true };

  test('is seen as it is by the officers who ask', async () => {
    expect(await ofStation('street:310101002', NEXT_COMMUNITY)).toMatchObject({
      asked: 6,
      answered: 6,
      satisfied: 4,
      dissatisfied: 2,
    });
  });

  test('is seen by those who serve there once the survey is closed, whole where no number of it is from 1 to 4, and else not at all', async () => {
    expect(await ofStation(`advisor:${COMMUNITY}`, COMMUNITY)).toMatchObject({ asked: 0, answered: 0, rate: null });
    recordOf(await closeSurvey(district(), survey));
    expect(await ofStation(`advisor:${COMMUNITY}`, COMMUNITY)).toMatchObject({
      asked: 6,
      satisfied: 6,
      rate: 1,
      suppressed: false,
    });
    expect(await ofStation(`station:${NEXT_COMMUNITY}`, NEXT_COMMUNITY)).toMatchObject(NOTHING);
  });

  test('is seen by those of another station not at all, nor by those who see the numbers of divisions', async () => {
    expect(await ofStation(`advisor:${NEXT_COMMUNITY}`, COMMUNITY)).toMatchObject(NOTHING);
    expect(await ofStation('advisor:310101002', COMMUNITY)).toMatchObject(NOTHING);
    for (const persona of ['city', 'auditor:310101', 'district:310104'])
      expect([persona, await ofStation(persona, COMMUNITY)]).toMatchObject([
        persona,
        persona.startsWith('district') ? { asked: 0 } : NOTHING,
      ]);
  });

  test('tells those who serve there by no two reads what one household said: none that answers, that moves, or whose survey is closed', async () => {
    const before = await seenFromWithin();
    const { id } = recordOf(await openSurvey(district(), { division: COMMUNITY, sampleSize: 6, ...MONTHS }));
    const calls = await callsWithin(district(), COMMUNITY, { surveys: [id], stations: [stations[COMMUNITY]] });
    await answerOn('2026-11-20', calls, { DISSATISFIED: 1 });
    expect(await seenFromWithin()).toEqual(before);
    const [home] = await owner.asAdmin(
      `select household_id from clients.survey_call where survey_id = $1 and overall is not null and division = $2
       order by id limit 1`,
      [survey, COMMUNITY],
    );
    recordOf(await moveHousehold(district(), home?.['household_id'] ?? '', '310101013001'));
    expect(await seenFromWithin()).toEqual(before);
    recordOf(await closeSurvey(district(), id));
    expect(await seenFromWithin()).toMatchObject(NOTHING);
  });

  test('is asked by nobody who serves or visited the household, whatever the role, and what it said is not read by them', async () => {
    const own = owner.at('clients', somebody('sub-many', 'street-officer', '310101002'));
    const { id } = recordOf(await openSurvey(district(), { division: '310101002', sampleSize: 6, ...MONTHS }));
    const input = { askedOn: '2026-11-20' };
    const [theirs] = await callsWithin(own, COMMUNITY, { surveys: [id], stations: [stations[COMMUNITY]] });
    const [others] = await callsWithin(own, NEXT_COMMUNITY, { surveys: [id], stations: [stations[NEXT_COMMUNITY]] });
    const refused = await recordSurveyAnswers(own, { ...input, call: theirs?.id });
    expect(refused.error).toMatchObject({ code: 'SURVEY_NOT_INDEPENDENT', path: ['input', 'call'] });
    expect(refused.error?.message).toContain('310101002');
    recordOf(await recordSurveyAnswers(own, { ...input, call: others?.id }));
    recordOf(await recordSurveyAnswers(at('street:310101002'), { ...input, call: theirs?.id }));
    const isRead = async (graph: Graph) => {
      const said = await callsWithin(graph, '310101002', { surveys: [id], states: ['ANSWERED'] });
      return [theirs, others].map((call) => said.find((one) => one.id === call?.id)?.filled !== null);
    };
    expect(await isRead(own)).toEqual([false, true]);
    expect(await isRead(at('street:310101002'))).toEqual([true, true]);
    const query = 'query ($id: ID!) { surveyCall(id: $id) { state filled { answers { field { key } } } } }';
    expect(await own.ask(query, { id: theirs?.id })).toEqual({ surveyCall: { state: 'ANSWERED', filled: null } });
  });
});
