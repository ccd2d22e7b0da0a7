import { defineEntity } from '@mikro-orm/core';
import { p } from '#marks';
import { newRecordId } from '#persistence';
import { stepIndexes, stepProperties } from '#workflows';
import { GuidanceQuestion } from './guidance-question.entity.ts';
import { type GuidanceState, guidanceWorkflow } from './guidance.workflow.ts';

/** 办理记录: one step of a question. */
export const GuidanceStepSchema = defineEntity({
  name: 'GuidanceStep',
  schema: 'advisors',
  tableName: 'guidance_question_step',
  indexes: stepIndexes('guidance_question_step', 'question'),
  properties: {
    ...stepProperties(guidanceWorkflow),
    question: () => p.manyToOne(GuidanceQuestion).mapToPk().fieldName('question'),
    reason: p
      .personal({
        erased: { not: 'proves why an answer was corrected, taken back or asked for again' },
        exported: { not: 'says nothing of a person' },
      })
      .text()
      .nullable(),
  },
});

export class GuidanceStep extends GuidanceStepSchema.class {}
GuidanceStepSchema.setClass(GuidanceStep);

/** The step that brought the question to its present state. */
export function stepOfQuestion(
  { id, division, state, since }: GuidanceQuestion,
  fromState: GuidanceState | null,
  { reason = null, by }: { readonly reason?: string | null; readonly by: string },
): GuidanceStep {
  return Object.assign(new GuidanceStep(), {
    id: newRecordId(division),
    question: id,
    division,
    fromState,
    toState: state,
    reason,
    at: since,
    bySubject: by,
  });
}
