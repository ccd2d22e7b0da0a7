import type { Failure } from './advisor-verbs.ts';
import { askWrite, type Result } from './write.ts';
import type { Graph } from './graph.ts';
import type { Whole } from './unmasking-verbs.ts';

export type ChangeView = {
  readonly field: string;
  readonly before: Whole;
  readonly after: Whole;
  readonly by: string;
  readonly at: string;
};
export type RequestView = {
  readonly id: string;
  readonly legalBasis: string;
  readonly requestedBy: string;
  readonly lapsesAt: string;
};
type Exported = { readonly schema: string; readonly mediaType: string; readonly document: string };

export const WHY = '本人到窗口提出';
const FAILURE = 'errors { code message path }';
const REQUEST = 'id legalBasis requestedBy lapsesAt';

export async function correctClient(graph: Graph, client: string, version: number, input: object) {
  const query = `mutation ($input: CorrectClientInput!) { correctClient(input: $input) { ok { id version } ${FAILURE} } }`;
  const variables = { input: { client, version, reason: WHY, ...input } };
  const answer = await askWrite<{ id: string; version: number }>(graph, query, variables);
  return answer;
}

export async function historyOf(graph: Graph, client: string): Promise<readonly ChangeView[]> {
  const query = `query ($id: ID!) { client(id: $id) { correctionHistory {
    field before { text masked } after { text masked } by at } } }`;
  const answer = await graph.ask<{ client: { correctionHistory: ChangeView[] } }>(query, { id: client });
  return answer.client.correctionHistory;
}

export async function exportSubject(graph: Graph, client: string, reason = WHY): Promise<Result<Exported>> {
  const query = `mutation ($input: ExportSubjectInput!) {
    exportSubject(input: $input) { ok { schema mediaType document } ${FAILURE} } }`;
  const variables = { input: { client, reason } };
  return askWrite<Exported>(graph, query, variables);
}

export async function exportAdvisor(graph: Graph, advisor: string, reason = WHY): Promise<Result<Exported>> {
  const query = `mutation ($input: ExportAdvisorInput!) {
    exportAdvisor(input: $input) { ok { schema mediaType document } ${FAILURE} } }`;
  const variables = { input: { advisor, reason } };
  return askWrite<Exported>(graph, query, variables);
}

export async function exportAdvisorTrace(graph: Graph, advisor: string, reason = WHY): Promise<Result<Exported>> {
  const query = `mutation ($input: ExportAdvisorTraceInput!) {
    exportAdvisorTrace(input: $input) { ok { schema mediaType document } ${FAILURE} } }`;
  const variables = { input: { advisor, reason } };
  return askWrite<Exported>(graph, query, variables);
}

export async function exportTrail(graph: Graph, record: string, reason = WHY): Promise<Result<Exported>> {
  const query = `mutation ($input: ExportTrailInput!) {
    exportTrail(input: $input) { ok { schema mediaType document } ${FAILURE} } }`;
  const variables = { input: { record, reason } };
  return askWrite<Exported>(graph, query, variables);
}

export async function requestErasure(graph: Graph, client: string, input: object = {}): Promise<Result<RequestView>> {
  const query = `mutation ($input: EraseSubjectInput!) { requestErasure(input: $input) { ok { ${REQUEST} } ${FAILURE} } }`;
  const variables = { input: { client, reason: WHY, legalBasis: 'UNLAWFUL_PROCESSING', ...input } };
  return askWrite<RequestView>(graph, query, variables);
}

export async function eraseSubject(graph: Graph, client: string, input: object = {}) {
  const query = `mutation ($input: EraseSubjectInput!) { eraseSubject(input: $input) { ok { id erased } ${FAILURE} } }`;
  const variables = { input: { client, reason: WHY, legalBasis: 'UNLAWFUL_PROCESSING', ...input } };
  return askWrite<{ id: string; erased: boolean }>(graph, query, variables);
}

/** One answer for each move, in the order given. */
export async function moveErasures(graph: Graph, within: string, moves: readonly object[]) {
  const query = `mutation ($input: MoveErasuresInput!) { moveErasures(input: $input) { ok { ok { id erased } ${FAILURE} } ${FAILURE} } }`;
  const wishes = moves.map((move) => ({ reason: WHY, legalBasis: 'UNLAWFUL_PROCESSING', ...move }));
  type Answer = {
    readonly ok: { readonly id: string; readonly erased: boolean } | null;
    readonly errors: readonly Failure[];
  };
  return askWrite<readonly Answer[]>(graph, query, { input: { within, moves: wishes } });
}

/** One asks and another confirms: both must succeed. */
export async function eraseByTwo(one: Graph, other: Graph, client: string, input: object = {}): Promise<void> {
  const results = [await requestErasure(one, client, input), await eraseSubject(other, client, input)];
  for (const { error } of results) if (error !== null) throw new Error(`refused: ${JSON.stringify(error)}`);
}
