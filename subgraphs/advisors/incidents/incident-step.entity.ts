import { defineEntity } from '@mikro-orm/core';
import type { DivisionCode, RecordId } from '#divisions';
import { p } from '#marks';
import { stateNamesOf } from '#workflows';
import { Incident } from './incident.entity.ts';
import { incidentWorkflow } from './incident.workflow.ts';

const states = stateNamesOf(incidentWorkflow);

/** 办理记录: one step of an incident, written once, never changed. */
export const IncidentStepSchema = defineEntity({
  name: 'IncidentStep',
  schema: 'advisors',
  tableName: 'incident_step',
  indexes: [
    { name: 'incident_step_incident_at', properties: ['incident', 'at'] },
    { name: 'incident_step_division', properties: ['division'] },
  ],
  properties: {
    id: p.text().$type<RecordId>().collation('C').primary(),
    incident: () => p.manyToOne(Incident).mapToPk().fieldName('incident'),
    division: p.public.text().$type<DivisionCode>().collation('C'),
    /** Null of the report. */
    fromState: p.public.enum(states).nullable(),
    toState: p.public.enum(states),
    reason: p
      .personal({
        erased: { not: 'proves what was found of the incident, and by whom' },
        exported: { not: 'says nothing of a person but who found it, in the course of duty' },
      })
      .text()
      .nullable(),
    at: p.datetime(),
    bySubject: p.public.text(),
  },
});

export class IncidentStep extends IncidentStepSchema.class {}
IncidentStepSchema.setClass(IncidentStep);
