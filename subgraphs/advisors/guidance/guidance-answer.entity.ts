import { defineEntity } from '@mikro-orm/core';
import type { CalendarDate } from '#calendar';
import type { CodeKey } from '#code-lists';
import type { DivisionCode, RecordId } from '#divisions';
import { p } from '#marks';

const kept = {
  erased: {
    not: 'says how to work; a text that holds an identity number, a telephone or another long number is refused',
  },
  exported: { not: 'says how to work, and nothing of a person' },
} as const;

/** What an answer said from a time on. */
export type AnswerVersion = {
  readonly version: number;
  readonly text: string;
  /** As ISO 8601. */
  readonly writtenAt: string;
};

/** 答复: what a bureau answered, for all beneath it to find. */
export const GuidanceAnswerSchema = defineEntity({
  name: 'GuidanceAnswer',
  schema: 'advisors',
  tableName: 'guidance_answer',
  indexes: [
    { name: 'guidance_answer_answered_on', properties: ['answeredOn', 'id', 'division'] },
    { name: 'guidance_answer_division_id', properties: ['division', 'id'] },
  ],
  uniques: [{ name: 'guidance_answer_question_id', properties: ['questionId'] }],
  properties: {
    id: p.text().$type<RecordId>().collation('C').primary(),
    /** Who answered. */
    division: p.public.text().$type<DivisionCode>().collation('C'),
    /** The question as this bureau has it. */
    questionId: p.public.text().$type<RecordId>().collation('C'),
    askedFrom: p.public.text().$type<DivisionCode>().collation('C'),
    topic: p.public.text().$type<CodeKey>().collation('C').nullable(),
    title: p.personal(kept).text(),
    question: p.personal(kept).text(),
    /** As it says now. */
    text: p.personal(kept).text(),
    answeredOn: p.date().$type<CalendarDate>(),
    /** All versions, the newest first. */
    versions: p.personal(kept).json().$type<readonly AnswerVersion[]>(),
    /** The day on which it was taken back; null while it holds. */
    withdrawnOn: p.date().$type<CalendarDate>().nullable(),
    updatedAt: p.datetime(),
    updatedBy: p.public.text(),
  },
});

export class GuidanceAnswer extends GuidanceAnswerSchema.class {}
GuidanceAnswerSchema.setClass(GuidanceAnswer);
