import type { Graph } from './graph.ts';
import { type Result, askWrite } from './write.ts';

export type ReportView = {
  readonly id: string;
  readonly version: number;
  readonly supersedes: string | null;
  readonly digest: string;
  readonly document: string;
};

export const REPORT = `id from until month version supersedes state digest document division { code } issuer { code }
  roster { filed joined left changed }`;

export function issueRosterReport(graph: Graph, input: object): Promise<Result<ReportView>> {
  const query = `mutation ($input: IssueRosterReportInput!) { issueRosterReport(input: $input) {
    ok { ${REPORT} } errors { code message path reason } } }`;
  return askWrite<ReportView>(graph, query, { input });
}

export async function readReport(graph: Graph, id: string): Promise<ReportView> {
  const query = `query ($id: ID!) { rosterReport(id: $id) { ${REPORT} } }`;
  return (await graph.ask<{ rosterReport: ReportView }>(query, { id })).rosterReport;
}
