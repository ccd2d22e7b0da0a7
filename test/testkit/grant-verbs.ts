import type { Graph } from './graph.ts';
import { type Result, askWrite } from './write.ts';

export type GrantView = { readonly id: string; readonly endsAt: string; readonly endedAs: string | null };
export type GrantedView = {
  readonly id: string;
  readonly client: string;
  readonly purpose: string;
  readonly caseReference: string | null;
  readonly name: { readonly text: string; readonly masked: boolean } | null;
  readonly phone: { readonly text: string; readonly masked: boolean } | null;
  readonly address: { readonly masked: boolean } | null;
  readonly members: number | null;
  readonly needs: readonly string[] | null;
  readonly visits: readonly { readonly visitedOn: string; readonly summary: string | null }[] | null;
};

const SAID = 'id endsAt endedAs';
export const GRANT_CASE = `mutation ($input: GrantCaseInput!) { grantCase(input: $input) {
  ok { ${SAID} } errors { code message path } } }`;
export const REVOKE_GRANT = `mutation ($input: RevokeGrantInput!) { revokeGrant(input: $input) {
  ok { ${SAID} } errors { code message path } } }`;
export const grantedIn = (
  within: string,
) => `{ grantedClients(within: "${within}") { totalCount edges { node { id client purpose caseReference
  name { text masked } phone { text masked } address { masked } members needs visits { visitedOn summary } } } } }`;
export const GRANTED = grantedIn('31');

/** What a case worker needs at least; `input` says what is otherwise. */
export const caseOf = (client: string, input: object = {}) => ({
  client,
  subject: 'case-worker:310104003',
  fields: ['CONTACT', 'MEMBERS', 'NEEDS', 'VISITS'],
  purpose: '心理疏导个案服务',
  caseReference: '晨光-17',
  until: '2026-12-31',
  consentOn: '2026-10-30',
  consentBy: 'SELF',
  consentForm: 'WRITTEN',
  ...input,
});

export function grantCase(graph: Graph, client: string, input: object = {}): Promise<Result<GrantView>> {
  return askWrite<GrantView>(graph, GRANT_CASE, { input: caseOf(client, input) });
}

export function revokeGrant(graph: Graph, grant: string, reason = '个案已结束'): Promise<Result<GrantView>> {
  return askWrite<GrantView>(graph, REVOKE_GRANT, { input: { grant, reason } });
}

/** What a case worker is shown of clients within a division. */
export async function granted(graph: Graph, within = '31'): Promise<readonly GrantedView[]> {
  type Page = { grantedClients: { totalCount: number; edges: readonly { node: GrantedView }[] } };
  const { grantedClients } = await graph.ask<Page>(grantedIn(within));
  const nodes = grantedClients.edges.map(({ node }) => node);
  if (grantedClients.totalCount !== nodes.length) throw new Error(`counted ${grantedClients.totalCount}`);
  return nodes;
}
