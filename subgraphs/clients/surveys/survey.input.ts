import { type CalendarDate, type YearMonth, addMonths, monthOf } from '#calendar';
import { errors } from '#errors';
import { filledForm, refusalsOf } from '#forms';
import { type ContentOf, fields, inputOf, taken } from '#input';
import { satisfactionForm } from '#surveys';
import { type Write, mayReach, mayWithin, rowOf } from '#writes';
import { z } from 'zod';

import type {
  CloseSurveyInput,
  OpenSurveyInput,
  RecordSurveyAnswersInput,
  RecordSurveyAttemptInput,
} from '../resolvers.generated.ts';

/** Of each station or street: so many answers say what there is to say, and can be asked for. */
const MOST_SAMPLED = 100;
/** A person remembers the visits of a year. */
const MOST_MONTHS = 12;

const sampleSize = () =>
  taken(z.number(), (value) => {
    if (value >= 1 && value <= MOST_SAMPLED) return value;
    throw errors.refusedInput([], 'NOT_BETWEEN', { value, least: 1, most: MOST_SAMPLED });
  });

const openSurveyInput = inputOf<OpenSurveyInput>()(
  () => ({
    division: fields.divisionCode(),
    title: fields.text({ most: 100 }),
    visitedFrom: fields.given<YearMonth>(),
    visitedUntil: fields.given<YearMonth>(),
    sampleSize: sampleSize(),
    idempotencyKey: fields.idempotencyKey(),
  }),
  ({ visitedFrom, visitedUntil }, today) => ({
    visitedUntil: visitedUntil && monthsRefusal(visitedFrom, visitedUntil, today),
  }),
);

export type OpenSurveyContent = ContentOf<typeof openSurveyInput>;

function monthsRefusal(first: YearMonth | undefined, value: YearMonth, today: CalendarDate) {
  if (first && value < first) return errors.refusedInput([], 'MONTH_BEFORE', { value, first });
  const [current, longest] = [monthOf(today), first && addMonths(first, MOST_MONTHS - 1)];
  const last = longest && longest < current ? longest : current;
  return value > last ? errors.refusedInput([], 'MONTH_AFTER', { value, last }) : undefined;
}

/** 发起调查. */
export const openSurveyWrite: Write<OpenSurveyInput, OpenSurveyContent> = {
  mutation: 'openSurvey',
  input: openSurveyInput,
  right: mayWithin('survey.open', 'division'),
};

const closeSurveyInput = inputOf<CloseSurveyInput>()(() => ({
  survey: fields.recordId(),
  idempotencyKey: fields.idempotencyKey(),
}));

export type CloseSurveyContent = ContentOf<typeof closeSurveyInput>;

/** 结束调查. */
export const closeSurveyWrite: Write<CloseSurveyInput, CloseSurveyContent> = {
  mutation: 'closeSurvey',
  input: closeSurveyInput,
  right: mayReach('survey.open', ['survey', rowOf('clients.survey')]),
};

const recordSurveyAnswersInput = inputOf<RecordSurveyAnswersInput>()(
  (today) => ({
    call: fields.recordId(),
    askedOn: fields.pastDate(today),
    form: filledForm(),
    idempotencyKey: fields.idempotencyKey(),
  }),
  ({ form, askedOn }) => ({ form: refusalsOf(satisfactionForm, form, askedOn) }),
);

export type RecordSurveyAnswersContent = ContentOf<typeof recordSurveyAnswersInput>;

/** 登记答卷. */
export const recordSurveyAnswersWrite: Write<RecordSurveyAnswersInput, RecordSurveyAnswersContent> = {
  mutation: 'recordSurveyAnswers',
  input: recordSurveyAnswersInput,
  right: mayReach('survey.run', ['call', rowOf('clients.survey_call')]),
};

const recordSurveyAttemptInput = inputOf<RecordSurveyAttemptInput>()((today) => ({
  call: fields.recordId(),
  askedOn: fields.pastDate(today),
  outcome: fields.given<RecordSurveyAttemptInput['outcome']>(),
  idempotencyKey: fields.idempotencyKey(),
}));

export type RecordSurveyAttemptContent = ContentOf<typeof recordSurveyAttemptInput>;

/** 登记未成功访问. */
export const recordSurveyAttemptWrite: Write<RecordSurveyAttemptInput, RecordSurveyAttemptContent> = {
  mutation: 'recordSurveyAttempt',
  input: recordSurveyAttemptInput,
  right: mayReach('survey.run', ['call', rowOf('clients.survey_call')]),
};
