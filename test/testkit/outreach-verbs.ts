import type { Graph } from './graph.ts';
import { type Result, askWrite } from './write.ts';

const EVENT = `id version heldOn channel topics place reach materials remarks withdrawnOn isCorrected division { code } station { id }
  planItem { id } versions { version heldOn reach place reason }`;
export type OutreachView = {
  readonly id: string;
  readonly version: number;
  readonly versions: readonly object[];
  readonly [field: string]: unknown;
};
const ITEM = `id version year title channel topics aim aimReach dueMonth division { code } versions { version aim title }
  progress { events countedReach reachUnknown reach missing isBehind }`;
export type PlanItemView = { readonly id: string; readonly version: number; readonly [field: string]: unknown };

const REFUSED = 'errors { code message path reason }';

/** Records an event in the community on basic living and medical aid, at which 40 people were counted, but for what is named. */
export function recordOutreach(graph: Graph, input: object): Promise<Result<OutreachView>> {
  const usual = {
    heldOn: '2026-10-20',
    channel: 'COMMUNITY',
    topics: ['BASIC_LIVING', 'MEDICAL'],
    place: '居委会活动室',
    reach: 40,
    materials: 60,
  };
  const query = `mutation ($input: RecordOutreachInput!) { recordOutreach(input: $input) { ok { ${EVENT} } ${REFUSED} } }`;
  return askWrite<OutreachView>(graph, query, { input: { ...usual, ...input } });
}

export function correctOutreach(graph: Graph, input: object): Promise<Result<OutreachView>> {
  const query = `mutation ($input: CorrectOutreachInput!) { correctOutreach(input: $input) { ok { ${EVENT} } ${REFUSED} } }`;
  return askWrite<OutreachView>(graph, query, { input: { version: 1, reason: '签到表核对后更正', ...input } });
}

export function withdrawOutreach(graph: Graph, input: object): Promise<Result<OutreachView>> {
  const query = `mutation ($input: WithdrawOutreachInput!) { withdrawOutreach(input: $input) { ok { ${EVENT} } ${REFUSED} } }`;
  return askWrite<OutreachView>(graph, query, { input: { version: 1, reason: '重复登记', ...input } });
}

/** Plans four events in communities by September 2026, but for what is named. */
export function planOutreach(graph: Graph, input: object): Promise<Result<PlanItemView>> {
  const usual = {
    year: 2026,
    title: '救助政策进社区',
    channel: 'COMMUNITY',
    topics: ['BASIC_LIVING'],
    aim: 4,
    dueMonth: '2026-09',
  };
  const query = `mutation ($input: PlanOutreachInput!) { planOutreach(input: $input) { ok { ${ITEM} } ${REFUSED} } }`;
  return askWrite<PlanItemView>(graph, query, { input: { ...usual, ...input } });
}

export function changeOutreachPlan(graph: Graph, input: object): Promise<Result<PlanItemView>> {
  const query = `mutation ($input: ChangeOutreachPlanInput!) { changeOutreachPlan(input: $input) { ok { ${ITEM} } ${REFUSED} } }`;
  return askWrite<PlanItemView>(graph, query, { input: { version: 1, ...input } });
}

/** A row of a file that is right, of an event of before. */
export function outreachRow(changes: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  return {
    division: '310101002',
    station: '',
    heldOn: '2026/9/1',
    channel: '社区宣传',
    topics: '基本生活救助、医疗救助',
    place: '人民公园',
    reach: '120',
    materials: '',
    remarks: '',
    ...changes,
  };
}
