import { defineEntity } from '@mikro-orm/core';
import { p } from '#marks';
import { stepIndexes, stepProperties } from '#workflows';
import { Award } from './award.entity.ts';
import { awardWorkflow } from './award.workflow.ts';

/** 办理记录: one step of a nomination. */
export const AwardStepSchema = defineEntity({
  name: 'AwardStep',
  schema: 'advisors',
  tableName: 'award_step',
  indexes: stepIndexes('award_step', 'award'),
  properties: {
    ...stepProperties(awardWorkflow),
    award: () => p.manyToOne(Award).mapToPk().fieldName('award'),
    reason: p
      .personal({
        erased: { not: 'proves why the award was refused or revoked' },
        exported: { not: 'a nomination under way is not shown to the advisor' },
      })
      .text()
      .nullable(),
  },
});

export class AwardStep extends AwardStepSchema.class {}
AwardStepSchema.setClass(AwardStep);
