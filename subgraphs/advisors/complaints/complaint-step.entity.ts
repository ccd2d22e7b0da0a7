import { defineEntity } from '@mikro-orm/core';
import { p } from '#marks';
import { stepIndexes, stepProperties } from '#workflows';
import { Complaint } from './complaint.entity.ts';
import { complaintWorkflow } from './complaint.workflow.ts';

/** 办理记录: one step of a complaint. */
export const ComplaintStepSchema = defineEntity({
  name: 'ComplaintStep',
  schema: 'advisors',
  tableName: 'complaint_step',
  indexes: stepIndexes('complaint_step', 'complaint'),
  properties: {
    ...stepProperties(complaintWorkflow),
    complaint: () => p.manyToOne(Complaint).mapToPk().fieldName('complaint'),
    reason: p
      .personal({
        erased: { not: 'proves why the complaint was looked into again' },
        exported: { not: 'never shown to those whom the complaint is about' },
      })
      .text()
      .nullable(),
  },
});

export class ComplaintStep extends ComplaintStepSchema.class {}
ComplaintStepSchema.setClass(ComplaintStep);
