import { defineEntity } from '@mikro-orm/core';
import type { CalendarDate } from '#calendar';
import type { DivisionCode, RecordId } from '#divisions';
import type { Answers } from '#forms';
import { p } from '#marks';
import { stateNamesOf } from '#workflows';
import { Station } from '../stations/station.entity.ts';
import { incidentWorkflow } from './incident.workflow.ts';

/** 站点安全与风险事件: what happened at a station on a day, as the form said it then, and how far it is followed up. */
export const IncidentSchema = defineEntity({
  name: 'Incident',
  schema: 'advisors',
  tableName: 'incident',
  indexes: [
    { name: 'incident_happened_on', properties: ['happenedOn', 'id', 'division'] },
    { name: 'incident_division_id', properties: ['division', 'id'] },
    { name: 'incident_station', properties: ['station', 'happenedOn', 'id'] },
  ],
  properties: {
    id: p.text().$type<RecordId>().collation('C').primary(),
    station: () => p.manyToOne(Station).mapToPk().fieldName('station'),
    /** The station's. */
    division: p.public.text().$type<DivisionCode>().collation('C'),
    /** The division that looks into it. */
    authority: p.public.text().$type<DivisionCode>().collation('C'),
    happenedOn: p.date().$type<CalendarDate>(),
    /** As the form says it. */
    kind: p.public.text().collation('C'),
    formVersion: p.integer(),
    answers: p.public.json().$type<Answers>(),
    state: p.public.enum(stateNamesOf(incidentWorkflow)),
    since: p.datetime(),
    createdAt: p.datetime(),
    createdBy: p.public.text(),
  },
});

export class Incident extends IncidentSchema.class {}
IncidentSchema.setClass(Incident);
