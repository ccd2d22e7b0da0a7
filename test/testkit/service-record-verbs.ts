import type { Graph } from './graph.ts';
import { type Result, askWrite } from './write.ts';

/** Answers by which somebody asked at the window and is to be followed up. */
export const serviceAnswers: readonly object[] = [
  { field: 'SERVICE', keys: ['POLICY_PUBLICITY'] },
  { field: 'CHANNEL', keys: ['WINDOW'] },
  { field: 'ASKED_BY', keys: ['FAMILY'] },
  { field: 'CARE_NEEDED', keys: ['OLD'] },
  { field: 'OUTCOME', keys: ['TO_FOLLOW_UP'] },
  { field: 'FOLLOW_UP_BY', date: '2026-12-31' },
];

const RECORD = `id servedOn recordedBy station { id } followUps { key dueOn closedOn }
  filled { answers { field { key } words { zh } } }`;
export type ServiceRecordView = { readonly id: string; readonly [field: string]: unknown };

export function recordService(graph: Graph, input: object): Promise<Result<ServiceRecordView>> {
  const query = `mutation ($input: RecordServiceInput!) { recordService(input: $input) {
    ok { ${RECORD} } errors { code message path reason } } }`;
  return askWrite<ServiceRecordView>(graph, query, {
    input: { form: { version: 1, answers: serviceAnswers }, ...input },
  });
}

export async function readServiceRecord(graph: Graph, id: string): Promise<ServiceRecordView> {
  const query = `query ($id: ID!) { serviceRecord(id: $id) { ${RECORD} } }`;
  return (await graph.ask<{ serviceRecord: ServiceRecordView }>(query, { id })).serviceRecord;
}

export type WorkRulesView = { readonly id: string; readonly since: string; readonly rules: string };

export function setWorkRules(graph: Graph, input: object): Promise<Result<WorkRulesView>> {
  const query = `mutation ($input: SetWorkRulesInput!) { setWorkRules(input: $input) {
    ok { id since rules duties stationKind division { code } } errors { code message path reason } } }`;
  return askWrite<WorkRulesView>(graph, query, {
    input: { stationKind: 'COMMUNITY_POINT', rules: '首问负责，一次告知。', duties: '上门走访，政策引导。', ...input },
  });
}
