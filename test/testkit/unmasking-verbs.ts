import type { Result } from './client-verbs.ts';
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
  readonly openedAt: string;
  readonly endsAt: string;
};

export const REASON = '上门走访前核对住址';
const FAILURE = 'errors { code message path }';
const WHOLE = 'name { text masked } identityNumber { text masked } phone { text masked } address { text masked }';

export const UNMASK_CLIENT = `mutation ($input: UnmaskClientInput!) { unmaskClient(input: $input) {
  ok { client ${WHOLE} } ${FAILURE} } }`;
export const BREAK_GLASS = `mutation ($input: BreakGlassInput!) { breakGlass(input: $input) {
  ok { id client { id } openedAt endsAt } ${FAILURE} } }`;

export async function unmaskClient(graph: Graph, client: string, input: object = {}): Promise<Result<UnmaskedClient>> {
  const variables = { input: { client, reason: REASON, ...input } };
  return (await graph.ask<{ unmaskClient: Result<UnmaskedClient> }>(UNMASK_CLIENT, variables)).unmaskClient;
}

export async function unmaskClients(graph: Graph, within: string, clients: readonly string[], input: object = {}) {
  const query = `mutation ($input: UnmaskClientsInput!) { unmaskClients(input: $input) {
    ok { client ${WHOLE} } ${FAILURE} } }`;
  const variables = { input: { within, clients, reason: REASON, ...input } };
  return (await graph.ask<{ unmaskClients: Result<UnmaskedClient[]> }>(query, variables)).unmaskClients;
}

export async function unmaskAdvisor(graph: Graph, advisor: string, input: object = {}) {
  const query = `mutation ($input: UnmaskAdvisorInput!) { unmaskAdvisor(input: $input) {
    ok { advisor identityNumber { text masked } phone { text masked } } ${FAILURE} } }`;
  const variables = { input: { advisor, reason: REASON, ...input } };
  return (await graph.ask<{ unmaskAdvisor: Result<UnmaskedAdvisor> }>(query, variables)).unmaskAdvisor;
}

export async function breakGlass(
  graph: Graph,
  client: string,
  reason = '夜间急救, 家属联系不上',
): Promise<Result<BreakGlassView>> {
  const variables = { input: { client, reason } };
  return (await graph.ask<{ breakGlass: Result<BreakGlassView> }>(BREAK_GLASS, variables)).breakGlass;
}
