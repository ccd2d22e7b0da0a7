import type { Graph } from './graph.ts';
import { type Result, askWrite } from './write.ts';

/** Answers by which somebody fell and a hazard remains, but for what is named. */
export const incidentAnswers: readonly object[] = [
  { field: 'KIND', keys: ['FALL'] },
  { field: 'CONCERNED', keys: ['OLD'] },
  { field: 'HARM', keys: ['SLIGHT'] },
  { field: 'INFORMED', keys: ['FAMILY', 'AMBULANCE'] },
  { field: 'MEASURES', keys: ['FIRST_AID'] },
  { field: 'HAZARD', yes: true },
  { field: 'REMEDY_BY', date: '2026-12-31' },
];

const INCIDENT = `id state happenedOn since authority { code } followUps { key dueOn }
  availableActions { action needsReason } history { from to reason at by }
  filled { answers { field { key } words { zh } } }`;
export type IncidentView = { readonly id: string; readonly state: string; readonly [field: string]: unknown };

export function reportIncident(graph: Graph, input: object): Promise<Result<IncidentView>> {
  const query = `mutation ($input: ReportIncidentInput!) { reportIncident(input: $input) {
    ok { ${INCIDENT} } errors { code message path reason } } }`;
  const form = { version: 1, answers: incidentAnswers };
  return askWrite<IncidentView>(graph, query, { input: { form, ...input } });
}

export function moveIncident(graph: Graph, incident: string, action: string, more: object = {}) {
  const query = `mutation ($input: MoveIncidentInput!) { moveIncident(input: $input) {
    ok { ${INCIDENT} } errors { code message path reason } } }`;
  return askWrite<IncidentView>(graph, query, { input: { incident, action, ...more } });
}

export async function readIncident(graph: Graph, id: string): Promise<IncidentView> {
  const query = `query ($id: ID!) { incident(id: $id) { ${INCIDENT} } }`;
  return (await graph.ask<{ incident: IncidentView }>(query, { id })).incident;
}
