/** 财政资金, 慈善资金, 其他资金: kept apart (上海市社会救助条例 第四十九条: 专项管理, 分账核算). */
export const fundSources = ['PUBLIC', 'CHARITY', 'OTHER'] as const;
export type FundSource = (typeof fundSources)[number];

/** 预算安排, 拨付, 支出. */
export const budgetEntryKinds = ['PLAN', 'ALLOCATION', 'SPENDING'] as const;
export type BudgetEntryKind = (typeof budgetEntryKinds)[number];

/** 用途: what the money is for (沪民规〔2022〕15 号, 六（二）: staff, training, premises and office). */
export const budgetPurposes = ['STAFF', 'TRAINING', 'PREMISES', 'OFFICE', 'PUBLICITY', 'SERVICES', 'OTHER'] as const;
export type BudgetPurpose = (typeof budgetPurposes)[number];

/** Whole yuan that no division's sum of a kind, source and year exceeds, so that the database and GraphQL can hold every sum. */
export const MOST_YUAN = 1_000_000_000;

/** What is planned, allocated and spent of one source, in whole yuan. */
export type FundAmounts = { readonly planned: number; readonly allocated: number; readonly spent: number };

const COLUMNS = { PLAN: 'planned', ALLOCATION: 'allocated', SPENDING: 'spent' } as const;

/** The names of the nine sums, in the order in which a budget keeps them: publicPlanned, publicAllocated, … */
export const budgetParts = fundSources.flatMap((source) =>
  budgetEntryKinds.map((kind) => nameOf(source, kind)),
) as readonly BudgetPart[];

export type BudgetPart = `${Lowercase<FundSource>}${Capitalize<(typeof COLUMNS)[BudgetEntryKind]>}`;

/** Where the sum of a source and kind stands among the nine. Pure. */
export function placeOf(source: FundSource, kind: BudgetEntryKind): number {
  return fundSources.indexOf(source) * budgetEntryKinds.length + budgetEntryKinds.indexOf(kind);
}

/** One source of the nine sums. Pure. */
export function amountsOf(sums: readonly number[], source: FundSource): FundAmounts {
  const sumOf = (kind: BudgetEntryKind) => sums[placeOf(source, kind)] ?? 0;
  return { planned: sumOf('PLAN'), allocated: sumOf('ALLOCATION'), spent: sumOf('SPENDING') };
}

/** The nine sums of one amount. Pure. */
export function sumsOf(source: FundSource, kind: BudgetEntryKind, amount: number): number[] {
  return budgetParts.map((_, i) => (i === placeOf(source, kind) ? amount : 0));
}

function nameOf(source: FundSource, kind: BudgetEntryKind): string {
  const column = COLUMNS[kind];
  return source.toLowerCase() + column.charAt(0).toUpperCase() + column.slice(1);
}
