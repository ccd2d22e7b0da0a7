import { defineEntity } from '@mikro-orm/core';
import type { CalendarDate } from '#calendar';
import type { CodeKey } from '#code-lists';
import type { DivisionCode, RecordId } from '#divisions';
import { p } from '#marks';
import { stateNamesOf } from '#workflows';
import type { AnswerVersion } from './guidance-answer.entity.ts';
import { guidanceWorkflow } from './guidance.workflow.ts';

const kept = {
  erased: {
    not: 'asks how to work; a text that holds an identity number, a telephone or another long number is refused',
  },
  exported: { not: 'asks how to work, and says nothing of a person' },
} as const;

/** The answer as whoever asked has it: of the own bureau, or of one above, which sent it. */
export type GivenAnswer = {
  readonly id: RecordId;
  /** Who answered. */
  readonly division: DivisionCode;
  readonly versions: readonly AnswerVersion[];
};

/** 业务指导咨询: what a station, a street or a district asks the bureau above it. */
export const GuidanceQuestionSchema = defineEntity({
  name: 'GuidanceQuestion',
  schema: 'advisors',
  tableName: 'guidance_question',
  indexes: [
    { name: 'guidance_question_asked_on', properties: ['askedOn', 'id', 'division'] },
    { name: 'guidance_question_division_id', properties: ['division', 'id'] },
  ],
  uniques: [{ name: 'guidance_question_origin', properties: ['origin'] }],
  properties: {
    id: p.text().$type<RecordId>().collation('C').primary(),
    /** Whoever asked; of a question that was passed on from another owner, the bureau that it came to. */
    division: p.public.text().$type<DivisionCode>().collation('C'),
    /** The bureau that has to answer. */
    authority: p.public.text().$type<DivisionCode>().collation('C'),
    askedFrom: p.public.text().$type<DivisionCode>().collation('C'),
    topic: p.public.text().$type<CodeKey>().collation('C').nullable(),
    title: p.personal(kept).text(),
    text: p.personal(kept).text(),
    askedOn: p.date().$type<CalendarDate>(),
    answer: p.personal(kept).json().$type<GivenAnswer>().nullable(),
    /** Which time it is asked, from 1: what another owner answers holds for one of them. */
    round: p.integer().default(1),
    /** What the answer before left open. */
    reopenReason: p.personal(kept).text().nullable(),
    /** The question of another owner that it was passed on from. */
    origin: p.public.text().$type<RecordId>().collation('C').nullable(),
    /** That owner. */
    originOwner: p.public.text().$type<DivisionCode>().collation('C').nullable(),
    state: p.public.enum(stateNamesOf(guidanceWorkflow)),
    since: p.datetime(),
    createdAt: p.datetime(),
    createdBy: p.public.text(),
  },
});

export class GuidanceQuestion extends GuidanceQuestionSchema.class {}
GuidanceQuestionSchema.setClass(GuidanceQuestion);
