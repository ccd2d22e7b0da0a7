import type { Graph } from './graph.ts';
import { type Result, askWrite } from './write.ts';

/** Answers to the premises check by which everything is in place, but for what is named. */
export function premisesAnswers(...lacking: string[]): object[] {
  const yesOrNo = ['FACE_TO_FACE', 'DESK', 'COMPUTER', 'INTERNET', 'HOURS_SHOWN', 'CHANNELS_SHOWN'];
  const safe = ['SAFE_FOR_MINORS', 'SAFE_FOR_DISABLED', 'SAFE_FOR_OLD'];
  return [
    { field: 'SIGN', keys: [lacking.includes('SIGN') ? 'NONE' : 'IN_SIGHT'] },
    ...[...yesOrNo, ...safe].map((field) => ({ field, yes: !lacking.includes(field) })),
    ...(lacking.length > 0 ? [{ field: 'REMEDY_BY', date: '2027-03-31' }] : []),
  ];
}

const FOLLOW_UP = 'id key label { zh en } dueOn closedOn outcome';
export type FollowUpView = { readonly id: string; readonly key: string; readonly [field: string]: unknown };
export type PremisesCheckView = {
  readonly id: string;
  readonly latest: boolean;
  readonly followUps: readonly FollowUpView[];
  readonly [field: string]: unknown;
};

/** Records how a station was found; with everything in place where nothing else is said. */
export function checkPremises(graph: Graph, input: object): Promise<Result<PremisesCheckView>> {
  const query = `mutation ($input: CheckPremisesInput!) { checkPremises(input: $input) {
    ok { id checkedOn inspector latest station { id } followUps { ${FOLLOW_UP} }
      filled { form { version } answers { field { key } words { zh } } score { points of reasons { isMet sentence { zh } } } } }
    errors { code message path reason } } }`;
  const form = { version: 1, answers: premisesAnswers() };
  return askWrite<PremisesCheckView>(graph, query, { input: { form, ...input } });
}

export function closeFollowUp(graph: Graph, followUp: string, more: object = {}): Promise<Result<FollowUpView>> {
  const query = `mutation ($input: CloseFollowUpInput!) { closeFollowUp(input: $input) {
    ok { ${FOLLOW_UP} } errors { code message path reason } } }`;
  return askWrite<FollowUpView>(graph, query, { input: { followUp, ...more } });
}

/** One thing that is to be put right at a station. */
export async function openFollowUpOf(graph: Graph, station: string): Promise<string> {
  const query = `query ($filter: FollowUpFilter) { followUps(within: "${station.slice(0, 6)}", filter: $filter) {
    edges { node { id } } } }`;
  type Page = { readonly followUps: { readonly edges: readonly { readonly node: { readonly id: string } }[] } };
  const { followUps } = await graph.ask<Page>(query, { filter: { stations: [station] } });
  return followUps.edges[0]?.node.id ?? '';
}
