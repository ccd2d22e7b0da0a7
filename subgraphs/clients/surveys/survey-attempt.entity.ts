import { defineEntity } from '@mikro-orm/core';

import type { CalendarDate } from '#calendar';
import type { DivisionCode } from '#divisions';
import { p } from '#marks';

import type { SurveyAttemptOutcome } from '../resolvers.generated.ts';
import { SurveyCall } from './survey-call.entity.ts';

/** 未成功访问: that a household was not reached, or would not answer. Rows are added, never changed. */
export const SurveyAttemptSchema = defineEntity({
  name: 'SurveyAttempt',
  schema: 'clients',
  tableName: 'survey_attempt',
  properties: {
    call: () =>
      p.manyToOne(SurveyCall).primary().mapToPk().collation('C').updateRule('no action').deleteRule('no action'),
    ordinal: p.integer().primary(),
    division: p.public.text().$type<DivisionCode>().collation('C'),
    outcome: p.public.text().$type<SurveyAttemptOutcome>(),
    triedOn: p.date().$type<CalendarDate>(),
    recordedBy: p.public.text(),
  },
});

export class SurveyAttempt extends SurveyAttemptSchema.class {}
SurveyAttemptSchema.setClass(SurveyAttempt);
