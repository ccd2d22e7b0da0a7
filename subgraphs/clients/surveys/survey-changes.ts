import type { EntityManager } from '@mikro-orm/postgresql';
import { randomUUID } from 'node:crypto';

import { fieldsOf, record } from '#audit';
import type { CalendarDate } from '#calendar';
import { type RecordId, atLevel } from '#divisions';
import { errors } from '#errors';
import { filledOf } from '#forms';
import { newRecordId } from '#persistence';
import type { RequestScope } from '#server';
import { type Overall, overallRatings, satisfactionForm } from '#surveys';

import { lockClient } from '../clients/client.repository.ts';
import { drawSample } from './draw-sample.ts';
import { answeredEntry, askedEntry } from './satisfaction.figure.ts';
import { SurveyAttempt } from './survey-attempt.entity.ts';
import { type SatisfactionAnswers, SealedCall, SurveyCall } from './survey-call.entity.ts';
import { Survey } from './survey.entity.ts';
import { surveyErrors } from './survey.errors.ts';
import type {
  CloseSurveyContent,
  OpenSurveyContent,
  RecordSurveyAnswersContent,
  RecordSurveyAttemptContent,
} from './survey.input.ts';
import {
  addSatisfaction,
  findAttempts,
  findCalls,
  findServedBy,
  holdSurvey,
  insertCalls,
  lockSurvey,
} from './survey.repository.ts';

type Scope = Pick<RequestScope, 'caller' | 'today' | 'seals'>;

const CALL = ['input', 'call'];

/** Opens a survey and draws whom it asks, in one transaction. Errors: INPUT_INVALID. */
export async function openSurvey(
  em: EntityManager,
  content: OpenSurveyContent,
  { caller, today }: Scope,
): Promise<Survey> {
  const { division, title, visitedFrom, visitedUntil, sampleSize } = content;
  const survey = Object.assign(new Survey(), {
    id: newRecordId(division),
    division,
    title,
    visitedFrom,
    visitedUntil,
    sampleSize,
    seed: randomUUID(),
    openedOn: today,
    openedBy: caller.subject,
    closedOn: null,
    closedBy: null,
  });
  const drawn = await drawSample(em, survey);
  if (drawn.length === 0) {
    const values = { division, from: visitedFrom, until: visitedUntil };
    throw errors.refusedInput(['input', 'visitedUntil'], 'NOBODY_VISITED', values);
  }
  await em.insert(Survey, survey);
  await insertCalls(em, survey, drawn);
  await addSatisfaction(
    em,
    drawn.map((one) => askedEntry({ division: one.division, openedOn: today })),
    today,
  );
  record(em, { action: 'survey.open', division, records: [survey.id], fields: fieldsOf(content) });
  return survey;
}

/** Closes a survey: whom it did not reach is asked no more. Errors: NOT_FOUND, SURVEY_CLOSED. */
export async function closeSurvey(
  em: EntityManager,
  { survey: id }: CloseSurveyContent,
  { caller, today }: Scope,
): Promise<Survey> {
  const path = ['input', 'survey'];
  const survey = await lockSurvey(em, id);
  if (survey === undefined) throw errors.notFound('survey', id, path);
  // A street sees the surveys of its district, and closes none of them.
  caller.mayReach('survey.open', survey);
  refuseClosed(survey, path);
  const closing = { closedOn: today, closedBy: caller.subject };
  await em.nativeUpdate(Survey, { id }, closing);
  record(em, { action: 'survey.close', division: survey.division, records: [id], fields: ['closedOn'] });
  return Object.assign(survey, closing);
}

/** Keeps what a household said, and counts it. Errors: NOT_FOUND, SUBJECT_ERASED, SURVEY_CLOSED, SURVEY_CALL_DONE, SURVEY_NOT_INDEPENDENT, INPUT_INVALID. */
export async function recordAnswers(
  em: EntityManager,
  content: RecordSurveyAnswersContent,
  scope: Scope,
): Promise<SurveyCall> {
  const { call, survey } = await lockCall(em, content, scope);
  const { version, answers } = filledOf(satisfactionForm, content.form, content.askedOn);
  const said = answersOf(answers);
  const overall = overallIn(said);
  const changes = {
    state: 'ANSWERED' as const,
    askedOn: content.askedOn,
    overall,
    formVersion: version,
    ...SealedCall.seal(scope.seals, call, { answers: said }),
    recordedBy: scope.caller.subject,
  };
  await em.nativeUpdate(SurveyCall, { id: call.id }, changes);
  const counted = { division: call.countedIn, openedOn: survey.openedOn };
  await addSatisfaction(em, [answeredEntry(counted, overall)], scope.today);
  const { division } = call;
  record(em, { action: 'survey.answer', division, records: [call.id, call.client], fields: fieldsOf(content) });
  return Object.assign(call, changes);
}

/** Keeps that a household was not reached, and is tried again, or would not answer. Errors: those of `recordAnswers`. */
export async function recordAttempt(
  em: EntityManager,
  content: RecordSurveyAttemptContent,
  scope: Scope,
): Promise<SurveyCall> {
  const { outcome, askedOn } = content;
  const { call } = await lockCall(em, content, scope);
  const { id, division } = call;
  const recordedBy = scope.caller.subject;
  const ordinal = (await findAttempts(em, [id])).length + 1;
  await em.insert(SurveyAttempt, { call: id, ordinal, division, outcome, triedOn: askedOn, recordedBy });
  const changes = { state: outcome, askedOn, recordedBy };
  await em.nativeUpdate(SurveyCall, { id }, changes);
  record(em, { action: 'survey.attempt', division, records: [id, call.client], fields: fieldsOf(content) });
  return Object.assign(call, changes);
}

/** The call, which is still to be made, with its client locked, as whoever changes what belongs to a client has it, in a survey that stays open. */
async function lockCall(
  em: EntityManager,
  { call: id, askedOn }: { readonly call: RecordId; readonly askedOn: CalendarDate },
  { caller }: Scope,
): Promise<{ readonly call: SurveyCall; readonly survey: Survey }> {
  const [found] = await findCalls(em, [id]);
  const client = found && (await lockClient(em, found.client));
  // Read once more under the client's lock: who recorded first has changed it by now.
  const [call] = client === undefined ? [] : await findCalls(em, [id]);
  const survey = call && (await holdSurvey(em, call.survey));
  if (client === undefined || call === undefined || survey === undefined) throw errors.notFound('surveyCall', id, CALL);
  if (client.erasedAt) throw errors.subjectErased(client.id);
  refuseClosed(survey, CALL);
  if (call.state === 'ANSWERED' || call.state === 'DECLINED') {
    const values = { askedOn: call.askedOn ?? survey.openedOn, state: call.state };
    throw surveyErrors.of('SURVEY_CALL_DONE', { values, id, path: CALL });
  }
  if ((await findServedBy(em, [call], caller.subject)).has(id)) {
    const street = atLevel(call.division, 'SUBDISTRICT') ?? call.division;
    throw surveyErrors.of('SURVEY_NOT_INDEPENDENT', { values: { street }, id, path: CALL });
  }
  if (askedOn < survey.openedOn) {
    throw errors.refusedInput(['input', 'askedOn'], 'DATE_BEFORE', { value: askedOn, first: survey.openedOn });
  }
  return { call, survey };
}

function refuseClosed({ id, closedOn }: Survey, path: string[]): void {
  if (closedOn) throw surveyErrors.of('SURVEY_CLOSED', { values: { closedOn }, id, path });
}

function answersOf(answers: Readonly<Record<string, unknown>>): SatisfactionAnswers {
  const said = (field: string): string | null => (typeof answers[field] === 'string' ? answers[field] : null);
  return {
    OVERALL: said('OVERALL'),
    ATTITUDE: said('ATTITUDE'),
    COMPETENCE: said('COMPETENCE'),
    TIMELINESS: said('TIMELINESS'),
    POLICY_EXPLAINED: said('POLICY_EXPLAINED'),
    SUGGESTION: said('SUGGESTION'),
  };
}

function overallIn({ OVERALL }: SatisfactionAnswers): Overall {
  const overall = overallRatings.find((one) => one === OVERALL);
  if (overall === undefined) throw new TypeError('the form lets an answer through without an overall impression');
  return overall;
}
