import type { ActionsOf } from '#audit';
import type { Idea } from '#ideas';
import { IncidentStepSchema } from './incident-step.entity.ts';
import { IncidentSchema } from './incident.entity.ts';
import { incidentForm } from './incident.form.ts';
import { incidentList } from './incident.list.ts';
import { IncidentRepository } from './incident.repository.ts';
import { incidentResolvers } from './incident.resolvers.ts';
import { IncidentService } from './incident.service.ts';
import { incidentWorkflow } from './incident.workflow.ts';
import { incidentsFigure } from './incidents.figure.ts';

const actions = {
  'incident.report': 'reported an incident at a station',
  'incident.investigate': 'began to look into an incident, as its authority',
  'incident.close': 'closed an incident, as its authority',
} as const;

declare module '#audit' {
  interface Actions extends ActionsOf<typeof actions> {}
}

/** 站点安全与风险事件: what happened at stations, by a form, and how it is followed up. */
export const incidentIdea: Idea<{ readonly incidents: IncidentService }> = {
  actions,
  entities: [IncidentSchema, IncidentStepSchema],
  figures: [incidentsFigure],
  forms: [incidentForm],
  lists: [incidentList],
  resolvers: incidentResolvers,
  workflows: [incidentWorkflow],
  services: (scope) => ({ incidents: new IncidentService(scope, new IncidentRepository(scope.session)) }),
};
