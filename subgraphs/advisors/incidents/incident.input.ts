import { errors } from '#errors';
import { filledForm, refusalsOf } from '#forms';
import { type ContentOf, MOST, fields, inputOf } from '#input';
import { mayMove, reasonRefusal } from '#workflows';
import { type Write, mayReach, rowOf } from '#writes';
import type { MoveIncidentInput, ReportIncidentInput } from '../resolvers.generated.ts';
import { incidentForm } from './incident.form.ts';
import { type IncidentAction, incidentWorkflow } from './incident.workflow.ts';

export const reportIncidentInput = inputOf<ReportIncidentInput>()(
  (today) => ({
    station: fields.recordId(),
    happenedOn: fields.pastDate(today),
    reportedOn: fields.optional(fields.pastDate(today)),
    form: filledForm(),
    idempotencyKey: fields.idempotencyKey(),
  }),
  ({ form, happenedOn: first, reportedOn: value }) => ({
    form: refusalsOf(incidentForm, form, first),
    reportedOn: value && first && value < first ? errors.refusedInput([], 'DATE_BEFORE', { value, first }) : undefined,
  }),
);

const moveIncidentInput = inputOf<MoveIncidentInput>()(
  () => ({
    incident: fields.recordId(),
    action: fields.given<IncidentAction>(),
    reason: fields.optionalText({ most: MOST.short, multiline: true }),
    idempotencyKey: fields.idempotencyKey(),
  }),
  ({ action, reason }) => ({ reason: reasonRefusal(incidentWorkflow, action, reason) }),
);

export type ReportIncidentContent = ContentOf<typeof reportIncidentInput>;
export type MoveIncidentContent = ContentOf<typeof moveIncidentInput>;

/** 上报事件. */
export const reportIncidentWrite: Write<ReportIncidentInput, ReportIncidentContent> = {
  mutation: 'reportIncident',
  input: reportIncidentInput,
  right: mayReach('incident.report', ['station', rowOf('advisors.station')]),
};

/** 事件办理. */
export const moveIncidentWrite: Write<MoveIncidentInput, MoveIncidentContent> = {
  mutation: 'moveIncident',
  input: moveIncidentInput,
  right: mayMove(incidentWorkflow, 'incident', rowOf('advisors.incident')),
};
