import { defineEntity } from '@mikro-orm/core';
import { p } from '#marks';
import { stepIndexes, stepProperties } from '#workflows';
import { Incident } from './incident.entity.ts';
import { incidentWorkflow } from './incident.workflow.ts';

/** 办理记录: one step of an incident. */
export const IncidentStepSchema = defineEntity({
  name: 'IncidentStep',
  schema: 'advisors',
  tableName: 'incident_step',
  indexes: stepIndexes('incident_step', 'incident'),
  properties: {
    ...stepProperties(incidentWorkflow),
    incident: () => p.manyToOne(Incident).mapToPk().fieldName('incident'),
    reason: p
      .personal({
        erased: { not: 'proves what was found of the incident, and by whom' },
        exported: { not: 'says nothing of a person but who found it, in the course of duty' },
      })
      .text()
      .nullable(),
  },
});

export class IncidentStep extends IncidentStepSchema.class {}
IncidentStepSchema.setClass(IncidentStep);
