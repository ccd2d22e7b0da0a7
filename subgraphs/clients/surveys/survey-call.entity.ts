import { defineEntity } from '@mikro-orm/core';

import type { CalendarDate } from '#calendar';
import type { DivisionCode } from '#divisions';
import { fieldsOf, members, p, text } from '#marks';
import type { Overall } from '#surveys';

import { Client } from '../clients/client.entity.ts';
import { Household } from '../households/household.entity.ts';
import type { SurveyCallState } from '../resolvers.generated.ts';
import { Survey } from './survey.entity.ts';

/** What the form asks, by field; null where it was left out. */
export type SatisfactionAnswers = Readonly<
  Record<'OVERALL' | 'ATTITUDE' | 'COMPETENCE' | 'TIMELINESS' | 'POLICY_EXPLAINED' | 'SUGGESTION', string | null>
>;

export const SurveyCallSchema = defineEntity({
  name: 'SurveyCall',
  schema: 'clients',
  tableName: 'survey_call',
  indexes: [
    { name: 'survey_call_asked_on', properties: ['askedOn', 'id', 'division'] },
    { name: 'survey_call_division_id', properties: ['division', 'id'] },
    { name: 'survey_call_client', properties: ['client'] },
    { name: 'survey_call_survey', properties: ['survey', 'division'] },
    { name: 'survey_call_station', properties: ['station', 'survey'] },
  ],
  uniques: [{ name: 'survey_call_household', properties: ['survey', 'household'] }],
  properties: {
    id: p.text().collation('C').primary(),
    survey: () => p.manyToOne(Survey).mapToPk().collation('C').updateRule('no action').deleteRule('no action'),
    /** Where the client lives. */
    division: p.public.text().$type<DivisionCode>().collation('C'),
    client: () => p.manyToOne(Client).mapToPk().collation('C').updateRule('no action').deleteRule('no action'),
    household: () => p.manyToOne(Household).mapToPk().collation('C').updateRule('no action').deleteRule('no action'),
    /** Who made the latest visit of those months, and from which station; null where it is not known. */
    advisor: p.public.text().collation('C').nullable(),
    station: p.public.text().collation('C').nullable(),
    /** Where the household lived when it was drawn: figures count it there, wherever it moves. */
    countedIn: p.public.text().$type<DivisionCode>().collation('C'),
    state: p.public.text().$type<SurveyCallState>().collation('C'),
    /** The day of the answers, or of the latest attempt. */
    askedOn: p.date().$type<CalendarDate>().nullable(),
    overall: p
      .personal({ exported: true, erased: { not: 'figures count it' } })
      .text()
      .$type<Overall>()
      .nullable(),
    formVersion: p.integer().nullable(),
    /** Null until the household has answered, and once the client is erased. */
    answers: p.personal({ exported: true, erased: true }).sealedWithRow(
      members<SatisfactionAnswers>({
        OVERALL: text,
        ATTITUDE: text,
        COMPETENCE: text,
        TIMELINESS: text,
        POLICY_EXPLAINED: text,
        SUGGESTION: text,
      }),
    ),
    recordedBy: p.public.text().nullable(),
  },
});

/** 调查访问: that one household is asked in a survey, and what it said. */
export class SurveyCall extends SurveyCallSchema.class {}
SurveyCallSchema.setClass(SurveyCall);

/** What is sealed of a call. */
export const SealedCall = fieldsOf(SurveyCallSchema);
