import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asService } from '../testkit/as-service.ts';
import { type AuditedOwner, startAuditedOwner } from '../testkit/audited-owner.ts';
import { endService, moveHousehold, recordVisit, registerClient } from '../testkit/client-verbs.ts';
import { eraseSubject, exportSubject, requestErasure } from '../testkit/subject-verbs.ts';
import {
  callsWithin,
  closeSurvey,
  openSurvey,
  recordSurveyAnswers,
  recordSurveyAttempt,
  satisfactionAnswers,
  satisfactionOf,
  surveysWithin,
} from '../testkit/survey-verbs.ts';
import { until } from '../testkit/until.ts';
import { recordOf, refusalsOf } from '../testkit/write.ts';

const STREET = '310101002';
const COMMUNITY = '310101002001';
const ELSEWHERE = '310101013001';
const TODAY = '2026-10-31';

let owner: AuditedOwner;

beforeAll(async () => {
  owner = await startAuditedOwner('310101', { runsJobs: false });
});
afterAll(() => owner.close());

const at = (persona: string) => owner.at('clients', persona);
const district = () => at('district:310101');
const street = () => at(`street:${STREET}`);

/** Somebody visited this month. */
async function visited(division = COMMUNITY): Promise<string> {
  const { id } = await registerClient(district(), division, {});
  recordOf(await recordVisit(district(), id, TODAY));
  return id;
}

/** A survey of the street's communities, and the call to one who was visited. */
async function asking(division = STREET): Promise<{ survey: string; call: string; client: string }> {
  const client = await visited();
  const survey = recordOf(await openSurvey(district(), { division, sampleSize: 100 })).id;
  const calls = await callsWithin(street(), STREET, { surveys: [survey], client });
  return { survey, call: calls[0]?.id ?? '', client };
}

const refused = async (input: object) => (await openSurvey(district(), { division: STREET, ...input })).error;

describe('a survey', () => {
  test('lists whom it asks, masked, keeps what a street records of them, once, and is closed', async () => {
    const { survey, call, client } = await asking('310101');
    const [first] = await callsWithin(street(), STREET, { surveys: [survey], client });
    expect(first).toMatchObject({
      state: 'OPEN',
      filled: null,
      attempts: [],
      client: { id: client, name: { text: '陈*' } },
      survey: { id: survey, title: '秋季满意度调查' },
    });
    const tried = recordOf(await recordSurveyAttempt(street(), { call, askedOn: TODAY }));
    expect(tried).toMatchObject({ state: 'NOT_REACHED', attempts: [{ outcome: 'NOT_REACHED', triedOn: TODAY }] });
    const suggestion = { field: 'SUGGESTION', text: '多讲讲医疗救助' };
    const answers = satisfactionAnswers('BASICALLY_SATISFIED', suggestion);
    const input = { call, askedOn: TODAY, form: { version: 1, answers }, idempotencyKey: randomUUID() };
    const answered = recordOf(await recordSurveyAnswers(street(), input));
    expect(answered.state).toBe('ANSWERED');
    expect(answered.filled?.answers.map(({ field, words }) => [field.key, words.zh])).toEqual([
      ['OVERALL', '基本满意'],
      ['ATTITUDE', '满意'],
      ['COMPETENCE', '满意'],
      ['TIMELINESS', '满意'],
      ['POLICY_EXPLAINED', '讲清楚了'],
      ['SUGGESTION', '多讲讲医疗救助'],
    ]);
    expect(recordOf(await recordSurveyAnswers(street(), input))).toEqual(answered);
    const again = await recordSurveyAnswers(street(), { call, askedOn: TODAY });
    expect(again.error).toMatchObject({ code: 'SURVEY_CALL_DONE', path: ['input', 'call'] });
    expect((await recordSurveyAttempt(street(), { call, askedOn: TODAY })).error?.code).toBe('SURVEY_CALL_DONE');
    expect(recordOf(await closeSurvey(district(), survey)).closedOn).toBe(TODAY);
    expect((await closeSurvey(district(), survey)).error).toMatchObject({ code: 'SURVEY_CLOSED' });
    expect((await surveysWithin(district(), '310101', { open: true })).map(({ id }) => id)).not.toContain(survey);
  });

  test('takes no answers when it is closed, nor of a day before it was opened, nor of one who would not answer', async () => {
    const { survey, call } = await asking();
    const early = await recordSurveyAnswers(street(), { call, askedOn: '2026-10-30' });
    expect(early.error).toMatchObject({ reason: 'DATE_BEFORE', path: ['input', 'askedOn'] });
    recordOf(await recordSurveyAttempt(street(), { call, askedOn: TODAY, outcome: 'DECLINED' }));
    expect((await recordSurveyAnswers(street(), { call, askedOn: TODAY })).error?.code).toBe('SURVEY_CALL_DONE');
    const other = await asking();
    recordOf(await closeSurvey(district(), other.survey));
    const late = await recordSurveyAnswers(street(), { call: other.call, askedOn: TODAY });
    expect(late.error).toMatchObject({ code: 'SURVEY_CLOSED', path: ['input', 'call'] });
    expect(await callsWithin(street(), STREET, { surveys: [other.survey], open: true })).toEqual([]);
    recordOf(await closeSurvey(district(), survey));
  });

  test('is closed after the answers that are being kept, and before none', async () => {
    const { survey, call } = await asking();
    const done: string[] = [];
    const isWaiting = async (count: number) => {
      // Within a transaction it stays as it was first read.
      await owner.asAdmin('select pg_stat_clear_snapshot()');
      const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
      return (await owner.asAdmin(waiting)).length >= count;
    };
    await owner.asAdmin('begin');
    // Holds the answers back between their reading the survey and their being kept.
    await owner.asAdmin('select from clients.survey_call where id = $1 for update', [call]);
    const answering = recordSurveyAnswers(street(), { call, askedOn: TODAY }).then((result) => {
      done.push('answered');
      return result;
    });
    await until(() => isWaiting(1));
    const closing = closeSurvey(district(), survey).then((result) => {
      done.push('closed');
      return result;
    });
    await until(async () => done.includes('closed') || (await isWaiting(2)));
    const doneMeanwhile = [...done];
    await owner.asAdmin('rollback');
    recordOf(await answering);
    recordOf(await closing);
    expect(doneMeanwhile).toEqual([]);
  });

  test('is no visit: nothing of the duty changes', async () => {
    const { call, client } = await asking();
    const last = `select last_visited_on::text, visit_due_on::text, version::text from clients.client where id = $1`;
    const before = await owner.asAdmin(last, [client]);
    recordOf(await recordSurveyAnswers(street(), { call, askedOn: TODAY }));
    expect(await owner.asAdmin(last, [client])).toEqual(before);
    const visits = await owner.asAdmin('select id from clients.visit where client_id = $1', [client]);
    expect(visits).toHaveLength(1);
  });

  test('is refused of nobody visited, of months to come, of too many months or households', async () => {
    expect(await refused({ division: '310101018' })).toMatchObject({ reason: 'NOBODY_VISITED' });
    expect(await refused({ visitedUntil: '2026-11' })).toMatchObject({
      reason: 'MONTH_AFTER',
      path: ['input', 'visitedUntil'],
    });
    expect(await refused({ visitedFrom: '2025-10' })).toMatchObject({ reason: 'MONTH_AFTER' });
    expect(await refused({ visitedUntil: '2026-09' })).toMatchObject({ reason: 'MONTH_BEFORE' });
    for (const sampleSize of [0, 101])
      expect(await refused({ sampleSize })).toMatchObject({ reason: 'NOT_BETWEEN', path: ['input', 'sampleSize'] });
  });
});

describe('who may', () => {
  const OPEN = 'mutation ($input: OpenSurveyInput!) { openSurvey(input: $input) { ok { id } errors { code } } }';
  const ANSWER =
    'mutation ($input: RecordSurveyAnswersInput!) { recordSurveyAnswers(input: $input) { ok { id } errors { code } } }';

  test('open: the district for itself, and neither a street, nor the city, nor those who visit', async () => {
    const input = { division: STREET, title: '调查', visitedFrom: '2026-10', visitedUntil: '2026-10', sampleSize: 1 };
    for (const [persona, codes] of [
      ['city', ['SCOPE_MISSING']],
      ['district:310104', ['DIVISION_FORBIDDEN']],
      [`street:${STREET}`, ['SCOPE_MISSING']],
      [`station:${COMMUNITY}`, ['SCOPE_MISSING']],
      [`advisor:${COMMUNITY}`, ['SCOPE_MISSING']],
      [`auditor:310101`, ['SCOPE_MISSING']],
    ] as const) {
      expect([persona, await refusalsOf(at(persona), OPEN, { input })]).toEqual([persona, codes]);
    }
  });

  test('read and record: officers of the street or the district, and nobody who visits', async () => {
    const { call } = await asking();
    const form = { version: 1, answers: satisfactionAnswers() };
    for (const [persona, codes] of [
      ['city', ['SCOPE_MISSING']],
      ['street:310101013', ['DIVISION_FORBIDDEN']],
      [`station:${COMMUNITY}`, ['SCOPE_MISSING']],
      [`advisor:${COMMUNITY}`, ['SCOPE_MISSING']],
      [`auditor:${STREET}`, ['SCOPE_MISSING']],
    ] as const) {
      expect([persona, await refusalsOf(at(persona), ANSWER, { input: { call, askedOn: TODAY, form } })]).toEqual([
        persona,
        codes,
      ]);
      for (const list of ['surveyCalls', 'surveys']) {
        const { errors } = await at(persona).answer(`{ ${list}(within: "${STREET}") { edges { node { id } } } }`);
        expect([persona, list, errors.map(({ code }) => code)]).toEqual([persona, list, codes]);
      }
    }
    recordOf(await recordSurveyAnswers(district(), { call, askedOn: TODAY }));
  });

  test('see a survey: a street those of itself, and of its district by its calls, whose closing it does not decide', async () => {
    const { survey } = await asking('310101');
    expect((await surveysWithin(street(), STREET)).map(({ id }) => id)).not.toContain(survey);
    const [call] = await callsWithin(street(), STREET, { surveys: [survey] });
    expect(call?.survey?.id).toBe(survey);
    const CLOSE = 'mutation ($input: CloseSurveyInput!) { closeSurvey(input: $input) { ok { id } errors { code } } }';
    expect(await refusalsOf(street(), CLOSE, { input: { survey } })).toEqual(['SCOPE_MISSING']);
    expect(await asService(owner.url, STREET, `update clients.survey set title = '' where id = '${survey}'`)).toBe(
      undefined,
    );
    expect((await surveysWithin(district(), '310101')).find(({ id }) => id === survey)?.title).not.toBe('');
  });
});

describe('a household that', () => {
  test('moves takes its call along, and its answers count where it was visited', async () => {
    const { call, client } = await asking();
    const asked = async (division: string) =>
      (await satisfactionOf(district(), 'Division', division, '2026-10')).answered;
    const [here, there] = [await asked(COMMUNITY), await asked(ELSEWHERE)];
    const [row] = await owner.asAdmin('select household_id from clients.client where id = $1', [client]);
    recordOf(await moveHousehold(district(), row?.['household_id'] ?? '', ELSEWHERE));
    const gone = await recordSurveyAnswers(street(), { call, askedOn: TODAY });
    expect(gone.error).toMatchObject({ code: 'NOT_FOUND' });
    recordOf(await recordSurveyAttempt(at('street:310101013'), { call, askedOn: TODAY }));
    const answered = recordOf(await recordSurveyAnswers(at('street:310101013'), { call, askedOn: TODAY }));
    expect(answered).toMatchObject({ division: { code: ELSEWHERE }, attempts: [{ outcome: 'NOT_REACHED' }] });
    expect([await asked(COMMUNITY), await asked(ELSEWHERE)]).toEqual([(here ?? 0) + 1, there ?? 0]);
  });

  test('is erased has no answers any more, is asked no more, and still counts', async () => {
    const { call, client } = await asking();
    const answers = satisfactionAnswers('SATISFIED', { field: 'SUGGESTION', text: '谢谢小王常来看我' });
    recordOf(await recordSurveyAnswers(street(), { call, askedOn: TODAY, form: { version: 1, answers } }));
    const { document } = recordOf(await exportSubject(street(), client));
    expect(document).toContain('谢谢小王常来看我');
    const before = await satisfactionOf(district(), 'Division', COMMUNITY, '2026-10');
    const open = await asking();
    for (const one of [client, open.client]) {
      recordOf(await endService(district(), one));
      recordOf(await requestErasure(street(), one));
      recordOf(await eraseSubject(district(), one));
    }
    const [kept] = await callsWithin(street(), STREET, { client });
    expect(kept).toMatchObject({ state: 'ANSWERED', filled: null, client: { name: null } });
    const asked = await recordSurveyAnswers(street(), { call: open.call, askedOn: TODAY });
    expect(asked.error).toMatchObject({ code: 'SUBJECT_ERASED' });
    const after = await satisfactionOf(district(), 'Division', COMMUNITY, '2026-10');
    expect([after.answered, after.satisfied]).toEqual([before.answered, before.satisfied]);
    const [row] = await owner.asAdmin('select answers, overall from clients.survey_call where id = $1', [call]);
    expect(row).toEqual({ answers: null, overall: 'SATISFIED' });
  });
});

test('what was said is sealed, and what was tried is changed and deleted by nobody', async () => {
  const { call } = await asking();
  recordOf(await recordSurveyAttempt(street(), { call, askedOn: TODAY }));
  const answers = satisfactionAnswers('DISSATISFIED', { field: 'SUGGESTION', text: '来得太少' });
  recordOf(await recordSurveyAnswers(street(), { call, askedOn: TODAY, form: { version: 1, answers } }));
  const [row] = await owner.asAdmin('select answers from clients.survey_call where id = $1', [call]);
  expect(row?.['answers']).not.toContain('来得太少');
  for (const sql of [`update clients.survey_attempt set outcome = ''`, 'delete from clients.survey_attempt'])
    expect(await asService(owner.url, STREET, sql)).toBe('42501');
});
