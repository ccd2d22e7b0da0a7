import type { Graph } from './graph.ts';
import { type Result, askWrite } from './write.ts';

export type LeadView = { readonly id: string; readonly state: string; readonly [field: string]: unknown };
export type RecordedView = { readonly receipt: string; readonly lead: LeadView };
export type ReceiptView = { readonly receipt: string; readonly state: string };

export const LEAD = `id division { code } source sources level receivedOn dueOn state happened
  person { name { text } identityNumber { text } phone { text } address { text } }
  advisor { id } station { id } checkedOn checkPlace checkedBy findings outcomes client { id } joinedTo
  availableActions { action needsReason fields } history { from to reason by }`;
const FAILURES = 'errors { code message path reason }';

/** What a lead says, but for what is named. */
export const reported = { text: '楼上的老人好几天没有出门，家里没有人照顾。' };

export const SUBMIT_LEAD = `mutation ($input: SubmitLeadInput!) { submitLead(input: $input) {
  ok { receipt state } ${FAILURES} } }`;
export const LEAD_OF_RECEIPT = 'query ($receipt: ID!) { lead(receipt: $receipt) { state } }';

export function submitLead(graph: Graph, input: object): Promise<Result<ReceiptView>> {
  return askWrite<ReceiptView>(graph, SUBMIT_LEAD, { input: { ...reported, reporterKind: 'NEIGHBOUR', ...input } });
}

export function recordLead(graph: Graph, input: object): Promise<Result<RecordedView>> {
  const query = `mutation ($input: RecordLeadInput!) { recordLead(input: $input) { ok { receipt lead { ${LEAD} } } ${FAILURES} } }`;
  return askWrite<RecordedView>(graph, query, { input: { ...reported, source: 'NEIGHBOUR', ...input } });
}

export function moveLead(graph: Graph, lead: string, action: string, more: object = {}): Promise<Result<LeadView>> {
  const query = `mutation ($input: MoveLeadInput!) { moveLead(input: $input) { ok { ${LEAD} } ${FAILURES} } }`;
  return askWrite<LeadView>(graph, query, { input: { lead, action, ...more } });
}

export async function readLead(graph: Graph, id: string): Promise<LeadView> {
  const query = `query ($id: ID!) { leadCase(id: $id) { ${LEAD} } }`;
  return (await graph.ask<{ leadCase: LeadView }>(query, { id })).leadCase;
}

/** The ids of the leads at or beneath a division, the latest first. */
export async function listLeads(graph: Graph, within: string, filter: object = {}): Promise<readonly string[]> {
  const query = `query ($within: DivisionCode!, $filter: LeadFilter) {
    leads(within: $within, filter: $filter) { totalCount edges { node { id } } } }`;
  type Page = { leads: { totalCount: number; edges: { node: { id: string } }[] } };
  const { leads } = await graph.ask<Page>(query, { within, filter });
  return leads.edges.map(({ node }) => node.id);
}

/** Steps from the first to the last, in the order in which they are taken, with what goes with each. */
export const leadMoves: readonly (readonly [action: string, more: object])[] = [
  ['TRIAGE', { level: 'YELLOW' }],
  ['REGRADE', { level: 'RED', reason: '老人独居且已两天未进食' }],
  ['CHECK', { checkedOn: '2026-10-31', findings: '老人独居，行动不便。', place: '云南中路 12 弄' }],
  ['HANDLE', { outcomes: ['TOLD_POLICY'] }],
  ['REOPEN', { reason: '邻居又来反映' }],
];
