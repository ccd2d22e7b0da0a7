import type { Graph } from './graph.ts';
import { type Result, askWrite } from './write.ts';

const ENTRY = `id kind source purpose amount bookedOn reason reverses recordedBy division { code }
  budget { id year public { planned allocated spent } charity { planned allocated spent } }`;
export type BudgetEntryView = {
  readonly id: string;
  readonly amount: number;
  readonly budget: { readonly id: string; readonly [source: string]: unknown };
  readonly [field: string]: unknown;
};

/** Records 1,000 yuan of public money planned for staff in 2026, but for what is named. */
export function recordBudgetEntry(graph: Graph, input: object): Promise<Result<BudgetEntryView>> {
  const query = `mutation ($input: RecordBudgetEntryInput!) { recordBudgetEntry(input: $input) {
    ok { ${ENTRY} } errors { code message path reason } } }`;
  const usual = { year: 2026, kind: 'PLAN', source: 'PUBLIC', purpose: 'STAFF', amount: 1000 };
  return askWrite<BudgetEntryView>(graph, query, { input: { ...usual, ...input } });
}

export function reverseBudgetEntry(graph: Graph, input: object): Promise<Result<BudgetEntryView>> {
  const query = `mutation ($input: ReverseBudgetEntryInput!) { reverseBudgetEntry(input: $input) {
    ok { ${ENTRY} } errors { code message path reason } } }`;
  return askWrite<BudgetEntryView>(graph, query, { input: { reason: '登记有误', ...input } });
}
