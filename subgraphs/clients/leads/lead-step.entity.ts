import { defineEntity } from '@mikro-orm/core';

import { p } from '#marks';
import { stepIndexes, stepProperties } from '#workflows';

import { Lead } from './lead.entity.ts';
import { leadWorkflow } from './lead.workflow.ts';

/** 办理记录: one step of a lead, in the division where the lead was then. */
export const LeadStepSchema = defineEntity({
  name: 'LeadStep',
  schema: 'clients',
  tableName: 'lead_step',
  indexes: stepIndexes('lead_step', 'lead'),
  properties: {
    ...stepProperties(leadWorkflow),
    lead: () => p.manyToOne(Lead).mapToPk().fieldName('lead'),
    reason: p
      .personal({
        erased: { not: 'proves why the lead was graded anew, forwarded or reopened' },
        exported: { not: 'about how the lead was handled, not about the person' },
      })
      .text()
      .nullable(),
  },
});

export class LeadStep extends LeadStepSchema.class {}
LeadStepSchema.setClass(LeadStep);
