import { shownFilled } from '#forms';
import type { Resolvers } from '../resolvers.generated.ts';
import { incidentForm } from './incident.form.ts';

export const incidentResolvers = {
  Query: {
    incident: (_, { id }, { incidents }) => incidents.get(id),
    incidents: (_, args, { incidents }) => incidents.list(args),
  },
  Mutation: {
    reportIncident: (_, { input }, { incidents }) => incidents.report(input),
    moveIncident: (_, { input }, { incidents }) => incidents.move(input),
  },
  Incident: {
    station: ({ station }, _, { stations }) => stations.get(station),
    division: ({ division }) => ({ code: division }),
    authority: ({ authority }) => ({ code: authority }),
    dueOn: (incident, _, { incidents }) => incidents.dueOnOf(incident),
    filled: ({ formVersion, answers }) => shownFilled(incidentForm, { version: formVersion, answers }),
    followUps: (incident, _, { followUps }) => followUps.listOf(incident),
    availableActions: (incident, _, { incidents }) => incidents.availableActionsOf(incident),
    history: (incident, _, { incidents }) => incidents.historyOf(incident),
  },
  IncidentStep: {
    from: ({ fromState }) => fromState,
    to: ({ toState }) => toState,
    by: ({ bySubject }) => bySubject,
  },
} satisfies Resolvers;
