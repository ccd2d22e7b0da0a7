import { defineEntity } from '@mikro-orm/core';
import { p } from '#marks';
import { stepProperties } from '#workflows';
import { ModelCase } from './model-case.entity.ts';
import { modelCaseWorkflow } from './model-case.workflow.ts';

/** 办理记录: one step of a case. Its reason is looked through as the case is. */
export const ModelCaseStepSchema = defineEntity({
  name: 'ModelCaseStep',
  schema: 'advisors',
  tableName: 'model_case_step',
  indexes: [
    { name: 'model_case_step_model_case_at', properties: ['modelCase', 'at'] },
    { name: 'model_case_step_division', properties: ['division'] },
  ],
  properties: {
    ...stepProperties(modelCaseWorkflow),
    modelCase: () => p.manyToOne(ModelCase).mapToPk().fieldName('model_case'),
    reason: p.public.text().nullable(),
  },
});

export class ModelCaseStep extends ModelCaseStepSchema.class {}
ModelCaseStepSchema.setClass(ModelCaseStep);
