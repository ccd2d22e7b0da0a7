import type { Graph } from './graph.ts';
import { type Result, askWrite } from './write.ts';

export type HotlineView = {
  readonly id: string;
  readonly division: { readonly code: string };
  readonly name: string;
  readonly phone: string;
  readonly hours: string;
  readonly until: string | null;
  readonly version: number;
};

export const HOTLINE = 'id division { code } name phone hours purpose since until version';
const RESULT = `ok { ${HOTLINE} } errors { code message path reason }`;

/** What a hotline says, but for what is named. */
const published = {
  name: '社会救助监督热线',
  phone: '021-63201234',
  hours: '工作日 9:00-17:00',
  purpose: '投诉、举报和咨询',
  since: '2026-01-01',
};

export function addHotline(graph: Graph, input: object): Promise<Result<HotlineView>> {
  const query = `mutation ($input: AddHotlineInput!) { addHotline(input: $input) { ${RESULT} } }`;
  return askWrite<HotlineView>(graph, query, { input: { ...published, ...input } });
}

export function changeHotline(graph: Graph, input: object): Promise<Result<HotlineView>> {
  const query = `mutation ($input: ChangeHotlineInput!) { changeHotline(input: $input) { ${RESULT} } }`;
  return askWrite<HotlineView>(graph, query, { input });
}
