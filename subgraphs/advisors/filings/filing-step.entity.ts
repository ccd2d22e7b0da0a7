import { defineEntity } from '@mikro-orm/core';
import { p } from '#marks';
import { stepIndexes, stepProperties } from '#workflows';
import { Advisor } from '../advisors/advisor.entity.ts';
import { filingWorkflow } from './filing.workflow.ts';

/** 备案流转记录: one step of a filing. */
export const FilingStepSchema = defineEntity({
  name: 'FilingStep',
  schema: 'advisors',
  tableName: 'filing_step',
  indexes: stepIndexes('filing_step', 'advisor'),
  properties: {
    ...stepProperties(filingWorkflow),
    advisor: () => p.manyToOne(Advisor).mapToPk().fieldName('advisor'),
    reason: p
      .personal({ exported: true, erased: { not: 'kept as long as the filing' } })
      .text()
      .nullable(),
  },
});

export class FilingStep extends FilingStepSchema.class {}
FilingStepSchema.setClass(FilingStep);
