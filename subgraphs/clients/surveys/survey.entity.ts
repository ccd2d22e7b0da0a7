import { defineEntity } from '@mikro-orm/core';

import type { CalendarDate, YearMonth } from '#calendar';
import type { DivisionCode } from '#divisions';
import { p } from '#marks';

/** 满意度调查: whom a district asks what they think of the visits of some months. Only closing changes it. */
export const SurveySchema = defineEntity({
  name: 'Survey',
  schema: 'clients',
  tableName: 'survey',
  indexes: [
    { name: 'survey_opened_on', properties: ['openedOn', 'id', 'division'] },
    { name: 'survey_division_id', properties: ['division', 'id'] },
  ],
  properties: {
    id: p.text().collation('C').primary(),
    division: p.public.text().$type<DivisionCode>().collation('C'),
    title: p.public.text(),
    /** The months of the visits. */
    visitedFrom: p.public.text().$type<YearMonth>().collation('C'),
    visitedUntil: p.public.text().$type<YearMonth>().collation('C'),
    /** Households at most of each station or, where none is known, of each street. */
    sampleSize: p.integer(),
    /** What the order is made of in which households are drawn. */
    seed: p.public.text(),
    openedOn: p.date().$type<CalendarDate>(),
    openedBy: p.public.text(),
    closedOn: p.date().$type<CalendarDate>().nullable(),
    closedBy: p.public.text().nullable(),
  },
});

export class Survey extends SurveySchema.class {}
SurveySchema.setClass(Survey);
