import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { openStation } from '../testkit/advisor-verbs.ts';
import { type AdvisorsInstance, type Graph, startAdvisors } from '../testkit/advisors.ts';
import { checkPremises, closeFollowUp, premisesAnswers } from '../testkit/premises-verbs.ts';
import { recordOf } from '../testkit/write.ts';

const STREET = '310101002';
const COMMUNITY = '310101002001';

let now = new Date('2026-11-20T02:00:00Z');
let instance: AdvisorsInstance;
let street: Graph;
let station: string;
let other: string;

beforeAll(async () => {
  instance = await startAdvisors('310101', () => now);
  street = instance.as(`street:${STREET}`);
  station = recordOf(await openStation(street, { division: COMMUNITY })).id;
  other = recordOf(await openStation(street, { division: '310101002006' })).id;
});
afterAll(() => instance.close());

/** What is found on a day; what lacks is to be put right by the end of the month. */
function found(checkedOn: string, lacking: readonly string[], more: object = {}) {
  const answers = premisesAnswers(...lacking).map((answer) =>
    'date' in answer ? { ...answer, date: '2026-11-30' } : answer,
  );
  return { station, checkedOn, form: { version: 1, answers }, ...more };
}

async function refusedOf(input: object): Promise<string[]> {
  const query = `mutation ($input: CheckPremisesInput!) {
    checkPremises(input: $input) { ok { id } errors { code reason path } } }`;
  type Refused = { checkPremises: { errors: { code: string; reason: string | null; path: string[] }[] } };
  const { checkPremises: payload } = await street.ask<Refused>(query, { input });
  return payload.errors.map(({ code, reason, path }) => `${path.slice(1).join('.')} ${reason ?? code}`).toSorted();
}

async function followUpsIn(filter: object): Promise<string[]> {
  const query = `query ($filter: FollowUpFilter) { followUps(within: "${STREET}", filter: $filter) {
    totalCount edges { node { key station { id } } } } }`;
  type Page = { followUps: { totalCount: number; edges: { node: { key: string } }[] } };
  const { followUps } = await street.ask<Page>(query, { filter });
  expect(followUps.totalCount).toBe(followUps.edges.length);
  return followUps.edges.map(({ node }) => node.key).toSorted();
}

describe('the form of a day', () => {
  test('is served as data, with its rules and its words in both languages', async () => {
    const query = `query ($at: Date) { form(name: "PREMISES_CHECK", within: "${STREET}", at: $at) { version since label { zh en }
      fields { key kind required label { zh en } choices { key label { zh } }
        requiredWhen { answers { field yes keys } } fromFilledOn } } }`;
    const { form } = await street.ask<{ form: { fields: object[] } }>(query);
    expect(form).toMatchObject({ version: 1, since: '2022-08-23', label: { zh: '站点场所检查表' } });
    expect(form.fields).toHaveLength(12);
    expect(form.fields.at(-1)).toMatchObject({ key: 'REMEDY_BY', kind: 'DATE', required: false, fromFilledOn: true });
    expect(form.fields.at(-1)).toMatchObject({
      requiredWhen: expect.arrayContaining([
        { answers: [{ field: 'SIGN', yes: null, keys: ['OUT_OF_SIGHT', 'NONE'] }] },
        { answers: [{ field: 'DESK', yes: false, keys: null }] },
      ]),
    });
    const { errors } = await street.answer(query, { at: '2022-08-22' });
    expect(errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  test('is not served to who may not read what is filled in with it', async () => {
    const { errors } = await instance.as('partner:310101').answer(`{ forms(within: "${STREET}") { name } }`);
    expect(errors).toMatchObject([{ code: 'SCOPE_MISSING' }]);
    const elsewhere = await instance.as('street:310101013').answer(`{ forms(within: "${STREET}") { name } }`);
    expect(elsewhere.errors).toMatchObject([{ code: 'DIVISION_FORBIDDEN' }]);
  });
});

describe('a check', () => {
  test('says what was found, with a reason for each point, and who inspected', async () => {
    const check = recordOf(await checkPremises(street, found('2026-11-20', ['SIGN', 'DESK'], { inspector: '周敏' })));
    expect(check).toMatchObject({ inspector: '周敏', latest: true, checkedOn: '2026-11-20', station: { id: station } });
    expect(check['filled']).toMatchObject({
      form: { version: 1 },
      score: { points: 8, of: 10 },
      answers: expect.arrayContaining([
        { field: { key: 'SIGN' }, words: { zh: '没有' } },
        { field: { key: 'REMEDY_BY' }, words: { zh: '2026-11-30' } },
      ]),
    });
    expect(check['filled']).toMatchObject({
      score: { reasons: expect.arrayContaining([{ isMet: false, sentence: { zh: '不符合：桌椅' } }]) },
    });
    expect(check.followUps).toMatchObject([
      { key: 'SIGN', dueOn: '2026-11-30', outcome: null },
      { key: 'DESK', dueOn: '2026-11-30', label: { zh: '整改：桌椅', en: 'Put right: desk and chairs' } },
    ]);
  });

  test('is refused with everything that is wrong with it, at its path', async () => {
    const answers = [
      ...premisesAnswers('SIGN').filter(({ field }: { field?: string }) => field !== 'DESK' && field !== 'REMEDY_BY'),
      { field: 'SIGN', yes: true },
      { field: 'SMELL', yes: true },
    ];
    expect(await refusedOf({ station, checkedOn: '2026-12-24', form: { version: 1, answers } })).toEqual([
      'checkedOn DATE_IN_FUTURE',
    ]);
    expect(
      await refusedOf({ station, checkedOn: '2026-11-20', inspector: '周*', form: { version: 1, answers } }),
    ).toEqual([
      'form.answers.DESK MISSING',
      'form.answers.REMEDY_BY MISSING',
      'form.answers.SIGN ANSWERED_TWICE',
      'form.answers.SMELL FORM_FIELD_UNKNOWN',
      'inspector MASKED',
    ]);
    const form = { version: 2, answers: [] };
    expect(await refusedOf({ station, checkedOn: '2026-11-20', form })).toEqual(['form.version FORM_VERSION_UNKNOWN']);
    expect(await refusedOf(found('2026-11-19', []))).toEqual(['checkedOn DATE_BEFORE']);
  });

  test('is made within the division, by those who check', async () => {
    const query = `mutation ($input: CheckPremisesInput!) { checkPremises(input: $input) { ok { id } errors { code } } }`;
    const input = found('2026-11-20', []);
    for (const [persona, code] of [
      ['street:310101013', 'DIVISION_FORBIDDEN'],
      ['district:310104', 'DIVISION_FORBIDDEN'],
      [`advisor:${COMMUNITY}`, 'SCOPE_MISSING'],
      ['city', 'SCOPE_MISSING'],
    ] as const) {
      type Answer = { checkPremises: { errors: { code: string }[] } | null };
      const answer = await instance.as(persona).answer<Answer>(query, { input });
      const codes = [...answer.errors, ...(answer.data?.checkPremises?.errors ?? [])].map((error) => error.code);
      expect([persona, codes]).toEqual([persona, [code]]);
    }
    const by = instance.as('district:310101');
    expect(await checkPremises(by, { ...found('2026-11-20', []), station: other })).toMatchObject({
      ok: { inspector: 'district:310101', followUps: [] },
    });
  });

  test('that is sent twice under a key is recorded once', async () => {
    const input = { ...found('2026-11-20', ['DESK']), station: other, idempotencyKey: randomUUID() };
    const [one, two] = await Promise.all([checkPremises(street, input), checkPremises(street, input)]);
    expect(recordOf(two).id).toBe(recordOf(one).id);
    expect(await followUpsIn({ stations: [other] })).toEqual(['DESK']);
    expect((await checkPremises(street, { ...input, inspector: '周敏' })).error).toMatchObject({ code: 'KEY_REUSED' });
  });
});

describe('what a check asks to be done', () => {
  test('is overdue from the day after it is due, until it is closed by who checks', async () => {
    expect(await followUpsIn({ stations: [station], dueUntil: '2026-11-29' })).toEqual([]);
    expect(await followUpsIn({ stations: [station], dueUntil: '2026-11-30' })).toEqual(['DESK', 'SIGN']);
    const [sign] = (await latestOf(station)).followUps;
    const id = sign?.id ?? '';
    expect((await closeFollowUp(street, id, { closedOn: '2026-11-19' })).error).toMatchObject({
      path: ['input', 'closedOn'],
    });
    const elsewhere = await closeFollowUp(instance.as('street:310101013'), id);
    expect(elsewhere.error).toMatchObject({ code: 'DIVISION_FORBIDDEN' });
    expect(recordOf(await closeFollowUp(street, id))).toMatchObject({ closedOn: '2026-11-20', outcome: 'DONE' });
    expect((await closeFollowUp(street, id)).error).toMatchObject({ code: 'INPUT_INVALID' });
    expect(await followUpsIn({ stations: [station] })).toEqual(['DESK']);
    expect(await followUpsIn({ stations: [station], open: false })).toEqual(['SIGN']);
  });

  test('ends with the next check, which asks anew; one of an earlier day that is recorded late asks for nothing', async () => {
    now = new Date('2026-11-25T02:00:00Z');
    recordOf(await checkPremises(street, found('2026-11-25', ['DESK', 'COMPUTER'])));
    expect(await followUpsIn({ stations: [station] })).toEqual(['COMPUTER', 'DESK']);
    expect(await followUpsIn({ stations: [station], open: false })).toEqual(['DESK', 'SIGN']);
    const late = recordOf(await checkPremises(street, found('2026-11-22', ['INTERNET'])));
    expect(late).toMatchObject({ latest: false, followUps: [] });
    expect(await followUpsIn({ stations: [station] })).toEqual(['COMPUTER', 'DESK']);
  });
});

test('the checks of a station and of a division are listed, and ordered by what was found', async () => {
  const query = `query ($filter: PremisesCheckFilter) {
    premisesChecks(within: "${STREET}", filter: $filter, orderBy: { field: POINTS, direction: ASC }) {
      edges { node { station { id } filled { score { points } } } } } }`;
  type Page = { premisesChecks: { edges: { node: { filled: { score: { points: number } } } }[] } };
  const pointsIn = async (filter: object) =>
    (await street.ask<Page>(query, { filter })).premisesChecks.edges.map(({ node }) => node.filled.score.points);
  expect(await pointsIn({ latest: true })).toEqual([8, 9]);
  expect(await pointsIn({ stations: [station] })).toEqual([8, 8, 9]);
  expect(await pointsIn({ until: '2026-11-20' })).toEqual([8, 9, 10]);
  expect(await latestOf(station)).toMatchObject({ checkedOn: '2026-11-25' });
});

type Latest = { readonly checkedOn: string; readonly followUps: readonly { id: string; key: string }[] };

async function latestOf(id: string): Promise<Latest> {
  const query = `query ($id: ID!) { station(id: $id) { premisesChecks(first: 1) {
    totalCount edges { node { checkedOn followUps { id key } } } } } }`;
  type Answer = { station: { premisesChecks: { edges: { node: Latest }[] } } };
  const [edge] = (await street.ask<Answer>(query, { id })).station.premisesChecks.edges;
  if (edge === undefined) throw new Error('no check');
  return edge.node;
}
