import { askWrite, type Result } from './write.ts';
import type { Graph } from './graph.ts';

export type Whole = { readonly text: string; readonly masked: boolean } | null;
export type UnmaskedClient = {
  readonly client: string;
  readonly name: Whole;
  readonly identityNumber: Whole;
  readonly phone: Whole;
  readonly address: Whole;
};
export type UnmaskedAdvisor = { readonly advisor: string; readonly identityNumber: Whole; readonly phone: Whole };
export type BreakGlassView = {
  readonly id: string;
  readonly client: { readonly id: string };
  readonly startsAt: string;
  readonly endsAt: string;
};

export const REASON = '上门走访前核对住址';
/** What every person may be looked at for, with no case to be named. */
export const PURPOSE = 'OWN_REQUEST';
const FAILURE = 'errors { code message path }';
const WHOLE = 'name { text masked } identityNumber { text masked } phone { text masked } address { text masked }';

export const UNMASK_CLIENT = `mutation ($input: UnmaskClientInput!) { unmaskClient(input: $input) {
  ok { client ${WHOLE} } ${FAILURE} } }`;
export const BREAK_GLASS = `mutation ($input: BreakGlassInput!) { breakGlass(input: $input) {
  ok { id client { id } startsAt endsAt } ${FAILURE} } }`;

export async function unmaskClient(graph: Graph, client: string, input: object = {}): Promise<Result<UnmaskedClient>> {
  const variables = { input: { client, reason: REASON, purpose: PURPOSE, ...input } };
  return askWrite<UnmaskedClient>(graph, UNMASK_CLIENT, variables);
}

export async function unmaskClients(graph: Graph, within: string, clients: readonly string[], input: object = {}) {
  const query = `mutation ($input: UnmaskClientsInput!) { unmaskClients(input: $input) {
    ok { client ${WHOLE} } ${FAILURE} } }`;
  const variables = { input: { within, clients, reason: REASON, purpose: PURPOSE, ...input } };
  return askWrite<UnmaskedClient[]>(graph, query, variables);
}

export async function unmaskAdvisor(graph: Graph, advisor: string, input: object = {}) {
  const query = `mutation ($input: UnmaskAdvisorInput!) { unmaskAdvisor(input: $input) {
    ok { advisor identityNumber { text masked } phone { text masked } } ${FAILURE} } }`;
  const variables = { input: { advisor, reason: REASON, ...input } };
  return askWrite<UnmaskedAdvisor>(graph, query, variables);
}

export async function breakGlass(
  graph: Graph,
  client: string,
  reason = '夜间急救, 家属联系不上',
): Promise<Result<BreakGlassView>> {
  const variables = { input: { client, reason } };
  return askWrite<BreakGlassView>(graph, BREAK_GLASS, variables);
}
