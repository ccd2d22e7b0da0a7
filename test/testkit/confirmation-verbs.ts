import type { Graph } from './graph.ts';
import { askWrite, type Result } from './write.ts';

const FAILURE = 'errors { code message path }';
const DISTRICT = ['DISASTER_AFFECTED', 'EMERGENCY_ILLNESS', 'DESTITUTE_WANDERER', 'OTHER_SPECIAL_HARDSHIP'];

export type ConfirmationView = {
  readonly id: string;
  readonly category: string;
  readonly authority: { readonly code: string };
  readonly inForce: boolean;
  readonly version: number;
  readonly ending: string | null;
  readonly client: { readonly id: string } | null;
  readonly household: { readonly id: string } | null;
};

const CONFIRMATION = 'id category authority { code } inForce version ending client { id } household { id }';

/** What a decision says that a test is not about. */
export function decisionOf(category: string, changes: object = {}) {
  const decidedOn = category === 'EMERGENCY_ILLNESS' ? '2026-07-01' : '2025-01-02';
  return { category, documentNumber: '救认〔2025〕17 号', decidedOn, ground: '经审核符合条件', ...changes };
}

/** The graph of the authority that confirms a category of those in a community, where tests may ask as somebody else. */
export function authorityGraph(graph: Graph, division: string, category: string): Graph {
  const persona = authorityPersona(division, category);
  return graph.peers === undefined || graph.peers.persona === persona ? graph : graph.peers.as(persona);
}

function authorityPersona(division: string, category: string): string {
  return DISTRICT.includes(category) ? `district:${division.slice(0, 6)}` : `street:${division.slice(0, 9)}`;
}

/** A member as it is registered, with its category confirmed at once where the registrar is the authority, else to be confirmed later. */
export function confirmedMember(graph: Graph, division: string, member: object) {
  const { category = 'MINIMUM_LIVING', ...given }: { category?: string } = { ...member };
  if (category === 'OTHER_RESIDENT' || 'confirmations' in given) return { given, later: undefined };
  const isAuthority = graph.peers?.persona === authorityPersona(division, category);
  return isAuthority
    ? { given: { ...given, confirmations: [decisionOf(category)] }, later: undefined }
    : { given, later: category };
}

export function recordConfirmation(graph: Graph, input: object): Promise<Result<ConfirmationView>> {
  const query = `mutation ($input: RecordConfirmationInput!) {
    recordConfirmation(input: $input) { ok { ${CONFIRMATION} } ${FAILURE} } }`;
  return askWrite<ConfirmationView>(graph, query, { input });
}

/** Confirms a category of a client as the authority does. */
export function confirmClient(graph: Graph, division: string, client: string, category: string, changes: object = {}) {
  return recordConfirmation(authorityGraph(graph, division, category), { client, ...decisionOf(category, changes) });
}

export function endConfirmation(
  graph: Graph,
  { id, version }: Pick<ConfirmationView, 'id' | 'version'>,
  changes: object = {},
) {
  const query = `mutation ($input: EndConfirmationInput!) {
    endConfirmation(input: $input) { ok { ${CONFIRMATION} } ${FAILURE} } }`;
  const said = { endedOn: '2025-06-30', reason: '家庭收入超过标准', documentNumber: '救终〔2025〕4 号' };
  return askWrite<ConfirmationView>(graph, query, { input: { confirmation: id, version, ...said, ...changes } });
}

export function withdrawConfirmation(
  graph: Graph,
  { id, version }: Pick<ConfirmationView, 'id' | 'version'>,
  changes: object = {},
) {
  const query = `mutation ($input: WithdrawConfirmationInput!) {
    withdrawConfirmation(input: $input) { ok { ${CONFIRMATION} } ${FAILURE} } }`;
  return askWrite<ConfirmationView>(graph, query, { input: { confirmation: id, version, reason: '误录', ...changes } });
}

export type ProposalView = {
  readonly id: string;
  readonly state: string;
  readonly authority: { readonly code: string };
  readonly reason: string | null;
  readonly decisionReason: string | null;
  readonly confirmation: { readonly id: string } | null;
  readonly availableActions: readonly { readonly action: string }[];
};

const PROPOSAL = 'id state authority { code } reason decisionReason confirmation { id } availableActions { action }';

export function proposeConfirmation(graph: Graph, input: object): Promise<Result<ProposalView>> {
  const query = `mutation ($input: ProposeConfirmationInput!) {
    proposeConfirmation(input: $input) { ok { ${PROPOSAL} } ${FAILURE} } }`;
  const said = { kind: 'BEGIN', category: 'LOW_INCOME', reason: '走访时收入变化' };
  return askWrite<ProposalView>(graph, query, { input: { ...said, ...input } });
}

export function moveProposal(graph: Graph, proposal: string, action: string, changes: object = {}) {
  const query = `mutation ($input: MoveConfirmationProposalInput!) {
    moveConfirmationProposal(input: $input) { ok { ${PROPOSAL} } ${FAILURE} } }`;
  return askWrite<ProposalView>(graph, query, { input: { proposal, action, ...changes } });
}

type Known = { readonly division: { readonly code: string }; readonly confirmations: readonly ConfirmationView[] };

/** Has the authority confirm a category of a client, then end what was confirmed of the person before, so that the leading one turns once. */
export async function confirmInstead<Client>(
  graph: Graph,
  client: string,
  category: string,
  shown: string,
): Promise<Result<Client>> {
  const query = `query ($id: ID!) { client(id: $id) { division { code } confirmations { ${CONFIRMATION} } } }`;
  const { data, errors } = await graph.answer<{ client: Known | null }>(query, { id: client });
  const known = data?.client;
  if (!known) return { ok: null, error: { code: String(errors[0]?.code), message: '', path: ['input', 'client'] } };
  const { division, confirmations } = known;
  if (category !== 'OTHER_RESIDENT') {
    const { error } = await confirmClient(graph, division.code, client, category);
    if (error !== null) return { ok: null, error };
  }
  const before = confirmations.filter((one) => one.inForce && one.client !== null && one.category !== category);
  for (const one of before) {
    const { error } = await endConfirmation(authorityGraph(graph, division.code, one.category), one);
    if (error !== null) return { ok: null, error };
  }
  const read = `query ($id: ID!) { client(id: $id) { ${shown} } }`;
  return { ok: (await graph.ask<{ client: Client }>(read, { id: client })).client, error: null };
}
