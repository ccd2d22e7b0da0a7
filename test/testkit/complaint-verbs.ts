import type { Graph } from './graph.ts';
import { type Result, askWrite } from './write.ts';

export type StatusView = {
  readonly state: string;
  readonly receivedOn: string;
  readonly dueOn: string | null;
  readonly answeredOn: string | null;
  readonly outcome: string | null;
  readonly answer: string | null;
};
export type ReceiptView = { readonly receipt: string; readonly status: StatusView };
export type ComplaintView = { readonly id: string; readonly state: string; readonly [field: string]: unknown };

export const STATUS = 'state receivedOn dueOn answeredOn outcome answer';
export const COMPLAINT = `id channel state receivedOn dueOn station { id } stationName about happened concerns { id }
  assignee outcome answer answeredOn availableActions { action needsReason fields } history { from to reason by }`;
const RECEIPT = `ok { receipt status { ${STATUS} } } errors { code message path reason }`;

/** What a complaint says, but for what is named. */
export const complained = { about: '站里的工作人员', happened: '上门时态度很差，还要我自己去街道再跑一趟。' };

export const SUBMIT = `mutation ($input: SubmitComplaintInput!) { submitComplaint(input: $input) { ${RECEIPT} } }`;
export const OF_RECEIPT = `query ($receipt: ID!) { complaint(receipt: $receipt) { ${STATUS} } }`;

export function recordComplaint(graph: Graph, input: object): Promise<Result<ReceiptView>> {
  const query = `mutation ($input: RecordComplaintInput!) { recordComplaint(input: $input) { ${RECEIPT} } }`;
  return askWrite<ReceiptView>(graph, query, { input: { ...complained, channel: 'PHONE', ...input } });
}

export function moveComplaint(graph: Graph, complaint: string, action: string, more: object = {}) {
  const query = `mutation ($input: MoveComplaintInput!) { moveComplaint(input: $input) {
    ok { ${COMPLAINT} } errors { code message path reason } } }`;
  return askWrite<ComplaintView>(graph, query, { input: { complaint, action, ...more } });
}

/** The ids of the complaints to a bureau, the latest first. */
export async function listComplaints(graph: Graph, within: string, filter: object = {}): Promise<readonly string[]> {
  const query = `query ($within: DivisionCode!, $filter: ComplaintFilter) {
    complaints(within: $within, filter: $filter) { totalCount edges { node { id } } } }`;
  type Page = { complaints: { totalCount: number; edges: { node: { id: string } }[] } };
  const { complaints } = await graph.ask<Page>(query, { within, filter });
  return complaints.edges.map(({ node }) => node.id);
}

export function submitComplaint(graph: Graph, input: object): Promise<Result<ReceiptView>> {
  return askWrite<ReceiptView>(graph, SUBMIT, { input: { ...complained, ...input } });
}

/** Every step, in the order in which they are taken, with what goes with each. */
export const complaintMoves: Readonly<Record<string, object>> = {
  ASSIGN: { assignee: 'li-na', concerns: [] },
  INVESTIGATE: {},
  ANSWER: { outcome: 'UNFOUNDED', answer: '不属实。' },
  CLOSE: {},
  REOPEN: { reason: '投诉人补充了情况' },
};

/** The complaint that a bureau received first, whatever came since. */
export async function firstComplaint(graph: Graph, within: string): Promise<string> {
  const id = (await listComplaints(graph, within)).at(-1);
  if (id === undefined) throw new Error('there is no complaint');
  return id;
}

/** The complaint that a bureau received last. */
export async function newestComplaint(graph: Graph, within: string): Promise<string> {
  const [id] = await listComplaints(graph, within);
  if (id === undefined) throw new Error('there is no complaint');
  return id;
}
