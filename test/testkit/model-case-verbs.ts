import type { Graph } from './graph.ts';
import { type Result, askWrite } from './write.ts';

const MODEL_CASE = `id state title difficulty measures result year kinds version clientsChecked receivedAt publishedOn
  division { code } authority { code } findings { kind field from until quote }
  availableActions { action needsReason fields } history { from to reason by }`;
const GATHERED_CASE = `id state edition title difficulty measures result year kinds publishedOn reason division { code } origin { code }
  availableActions { action needsReason fields }`;
const ERRORS = 'errors { code message path reason values { name value } }';

export type ModelCaseView = { readonly id: string; readonly state: string; readonly version: number } & {
  readonly [field: string]: unknown;
};
export type GatheredCaseView = { readonly id: string; readonly state: string; readonly [field: string]: unknown };

/** What a case says, but for what is named. */
export const caseText = {
  title: '一户一策，助力困境家庭走出难关',
  difficulty: '张某，女，78岁，独居，患有高血压和糖尿病，子女长期在外地工作，冬天家中取暖设备损坏。',
  measures: '救助顾问上门六次，协助其申请临时救助，并链接了助餐服务。',
  result: '老人高兴地说：“现在日子好过多了！”',
  year: 2025,
  kinds: ['TEMPORARY'],
};

export const WRITE = `mutation ($input: WriteModelCaseInput!) { writeModelCase(input: $input) { ok { ${MODEL_CASE} } ${ERRORS} } }`;
export const CHANGE = `mutation ($input: ChangeModelCaseInput!) { changeModelCase(input: $input) { ok { ${MODEL_CASE} } ${ERRORS} } }`;
export const MOVE = `mutation ($input: MoveModelCaseInput!) { moveModelCase(input: $input) { ok { ${MODEL_CASE} } ${ERRORS} } }`;
export const MOVE_GATHERED = `mutation ($input: MoveGatheredCaseInput!) { moveGatheredCase(input: $input) { ok { ${GATHERED_CASE} } ${ERRORS} } }`;

export function writeModelCase(graph: Graph, input: object): Promise<Result<ModelCaseView>> {
  return askWrite<ModelCaseView>(graph, WRITE, { input: { ...caseText, ...input } });
}

export function changeModelCase(graph: Graph, input: object): Promise<Result<ModelCaseView>> {
  return askWrite<ModelCaseView>(graph, CHANGE, { input });
}

/** With what goes with the step: that nobody can be recognised, and a reason. */
const besides: Readonly<Record<string, object>> = {
  HAND_IN: { confirmedAnonymous: true },
  HAND_UP: { confirmedAnonymous: true },
  PUBLISH: { confirmedAnonymous: true },
  SEND_BACK: { reason: '请补充成效' },
  TAKE_DOWN: { reason: '有人认出了当事人' },
};

/** Who confirms has read the case as it is now, unless `more` says otherwise. */
export async function moveModelCase(graph: Graph, modelCase: string, action: string, more: object = {}) {
  const isRead = action === 'HAND_IN' || action === 'HAND_UP';
  const version = isRead && !('version' in more) ? (await readModelCase(graph, modelCase)).version : undefined;
  return askWrite<ModelCaseView>(graph, MOVE, { input: { modelCase, action, version, ...besides[action], ...more } });
}

export async function moveGatheredCase(graph: Graph, gatheredCase: string, action: string, more: object = {}) {
  const isRead = action === 'PUBLISH' && !('edition' in more);
  const edition = isRead ? await readEdition(graph, gatheredCase) : undefined;
  return askWrite<GatheredCaseView>(graph, MOVE_GATHERED, {
    input: { gatheredCase, action, edition, ...besides[action], ...more },
  });
}

export async function readModelCase(graph: Graph, id: string): Promise<ModelCaseView> {
  const query = `query ($id: ID!) { modelCase(id: $id) { ${MODEL_CASE} } }`;
  return (await graph.ask<{ modelCase: ModelCaseView }>(query, { id })).modelCase;
}

async function readEdition(graph: Graph, id: string): Promise<number> {
  const query = `query ($id: ID!) { gatheredCase(id: $id) { edition } }`;
  return (await graph.ask<{ gatheredCase: { edition: number } }>(query, { id })).gatheredCase.edition;
}

/** The cases under way at or beneath a division, the latest first. */
export async function listModelCases(graph: Graph, within: string, filter: object = {}): Promise<ModelCaseView[]> {
  const query = `query ($within: DivisionCode!, $filter: ModelCaseFilter) {
    modelCases(within: $within, filter: $filter) { totalCount edges { node { ${MODEL_CASE} } } } }`;
  type Page = { modelCases: { edges: { node: ModelCaseView }[] } };
  return (await graph.ask<Page>(query, { within, filter })).modelCases.edges.map(({ node }) => node);
}

/** The cases that the city gathered, as far as the caller is shown them. */
export async function listGatheredCases(graph: Graph, within: string, args: object = {}): Promise<GatheredCaseView[]> {
  const query = `query ($within: DivisionCode!, $filter: GatheredCaseFilter, $search: String, $orderBy: GatheredCaseOrder) {
    gatheredCases(within: $within, filter: $filter, search: $search, orderBy: $orderBy) { totalCount edges { node { ${GATHERED_CASE} } } } }`;
  type Page = { gatheredCases: { edges: { node: GatheredCaseView }[] } };
  return (await graph.ask<Page>(query, { within, ...args })).gatheredCases.edges.map(({ node }) => node);
}
