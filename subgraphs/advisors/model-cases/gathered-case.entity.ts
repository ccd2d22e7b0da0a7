import { defineEntity } from '@mikro-orm/core';
import type { CalendarDate } from '#calendar';
import type { CodeKey } from '#code-lists';
import type { DivisionCode, RecordId } from '#divisions';
import { p } from '#marks';
import { stateNamesOf } from '#workflows';
import { caseTextProperties } from './case-text.ts';
import { gatheredCaseWorkflow } from './gathered-case.workflow.ts';

/** 汇集案例: a case that a district handed up, as the city keeps it and, once it is published, everybody on the staff reads it. */
export const GatheredCaseSchema = defineEntity({
  name: 'GatheredCase',
  schema: 'advisors',
  tableName: 'gathered_case',
  indexes: [
    { name: 'gathered_case_since', properties: ['since', 'id', 'division'] },
    { name: 'gathered_case_year', properties: ['year', 'id', 'division'] },
    { name: 'gathered_case_division_id', properties: ['division', 'id'] },
  ],
  uniques: [{ name: 'gathered_case_source', properties: ['source'] }],
  properties: {
    id: p.text().$type<RecordId>().collation('C').primary(),
    /** The city's. */
    division: p.public.text().$type<DivisionCode>().collation('C'),
    /** The case at the owner that handed it up. */
    source: p.public.text().$type<RecordId>().collation('C'),
    sender: p.public.text().$type<DivisionCode>().collation('C'),
    /** The district's: of the author's place no more is told. */
    origin: p.public.text().$type<DivisionCode>().collation('C'),
    ...caseTextProperties,
    year: p.integer(),
    kinds: p.public.array().$type<CodeKey[]>(),
    edition: p.integer(),
    state: p.public.enum(stateNamesOf(gatheredCaseWorkflow)),
    since: p.datetime(),
    reason: p.public.text().nullable(),
    publishedOn: p.date().$type<CalendarDate>().nullable(),
    decidedBy: p.public.text().nullable(),
  },
});

export class GatheredCase extends GatheredCaseSchema.class {}
GatheredCaseSchema.setClass(GatheredCase);
