import type { EntityManager } from '@mikro-orm/postgresql';
import { fieldsOf, record } from '#audit';
import { filledOf } from '#forms';
import { newRecordId } from '#persistence';
import type { ActingScope } from '#server';
import { countPlace } from '#workflows';
import { mustBeOpenOn } from '../stations/station-change.ts';
import { askFollowUps } from '../follow-ups/ask-follow-ups.ts';
import type { Station } from '../stations/station.entity.ts';
import { overseerOf } from './overseer.ts';
import { IncidentStep } from './incident-step.entity.ts';
import { Incident } from './incident.entity.ts';
import { incidentForm } from './incident.form.ts';
import type { ReportIncidentContent } from './incident.input.ts';
import type { IncidentState } from './incident.workflow.ts';
import { incidentsFigure } from './incidents.figure.ts';

type Scope = Pick<ActingScope, 'caller' | 'now' | 'today'>;
export type Reported = { readonly incident: Incident; readonly content: ReportIncidentContent };

/** An incident as a report says it, of a station that was open on the day. Errors: INPUT_INVALID. */
export function reportedOf({ caller, now, today }: Scope, station: Station, content: ReportIncidentContent): Reported {
  const { happenedOn, form, reportedOn } = content;
  const { id, division } = station;
  mustBeOpenOn(station, { happenedOn });
  const { version, answers } = filledOf(incidentForm, form, happenedOn);
  const incident = Object.assign(new Incident(), {
    id: newRecordId(division),
    station: id,
    division,
    authority: overseerOf(station),
    happenedOn,
    kind: String(answers['KIND']),
    formVersion: version,
    answers,
    state: 'REPORTED' as const,
    since: reportedOn === null || reportedOn === today ? now : new Date(`${reportedOn}T00:00:00+08:00`),
    createdAt: now,
    createdBy: caller.subject,
  });
  return { incident, content };
}

/** Keeps incidents with the step that reported each, counts them, and asks for what their forms ask. */
export async function keepIncidents(em: EntityManager, scope: Scope, reported: readonly Reported[]): Promise<void> {
  for (const { incident } of reported) em.persist([incident, stepOf(incident, null, null, scope)]);
  await em.flush();
  for (const { incident, content } of reported) {
    const { id, division, station, formVersion: version, answers, happenedOn: filledOn } = incident;
    await askFollowUps(em, scope.today, {
      form: incidentForm,
      station,
      division,
      record: id,
      filled: { version, answers, filledOn },
    });
    record(em, { action: 'incident.report', division, records: [id, station], fields: fieldsOf(content) });
  }
  await countPlace(em, incidentsFigure, scope.today, ...reported.map(({ incident }) => ({ after: incident })));
}

/** The step that brought the incident to its present state. */
export function stepOf(
  { id, division, state, since }: Incident,
  fromState: IncidentState | null,
  reason: string | null,
  { caller }: Pick<Scope, 'caller'>,
): IncidentStep {
  return Object.assign(new IncidentStep(), {
    id: newRecordId(division),
    incident: id,
    division,
    fromState,
    toState: state,
    reason,
    at: since,
    bySubject: caller.subject,
  });
}
