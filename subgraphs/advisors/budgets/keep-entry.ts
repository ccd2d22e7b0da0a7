import type { EntityManager } from '@mikro-orm/postgresql';
import type { CalendarDate } from '#calendar';
import { errors } from '#errors';
import { addToFigure } from '#figures';
import { newRecordId } from '#persistence';
import type { ActingScope } from '#server';
import {
  type BudgetEntryKind,
  type BudgetPurpose,
  type FundSource,
  MOST_YUAN,
  amountsOf,
  placeOf,
} from './budget-amounts.ts';
import { BudgetEntry } from './budget-entry.entity.ts';
import { budgetUseFigure, entryOf, monthCounted } from './budget-use.figure.ts';
import type { Budget } from './budget.entity.ts';
import { budgetExceeded } from './budget.errors.ts';

/** An amount to be added to a budget; below 0 where it takes another entry back. */
export type Amount = {
  readonly kind: BudgetEntryKind;
  readonly source: FundSource;
  readonly purpose: BudgetPurpose;
  readonly amount: number;
  readonly bookedOn: CalendarDate;
  readonly documentNumber: string | null;
  readonly note: string | null;
  readonly reason: string | null;
  /** What it takes back. */
  readonly reversed: Pick<BudgetEntry, 'id' | 'countsIn'> | null;
};

/** Adds an amount to a budget that is locked, and counts it. Errors: BUDGET_EXCEEDED, INPUT_INVALID. */
export async function keepEntry(
  em: EntityManager,
  { caller, now, today }: Pick<ActingScope, 'caller' | 'now' | 'today'>,
  budget: Budget,
  added: Amount,
): Promise<BudgetEntry> {
  const sums = added.reason === null ? withinLimits(budget.sums, added) : withAmount(budget.sums, added);
  const { id, division, year } = budget;
  const { reversed, ...amount } = added;
  const entry = Object.assign(new BudgetEntry(), amount, {
    reverses: reversed?.id ?? null,
    countsIn: reversed?.countsIn ?? monthCounted(year, added.bookedOn),
    id: newRecordId(division),
    budget: id,
    division,
    year,
    createdAt: now,
    createdBy: caller.subject,
  });
  Object.assign(budget, { sums });
  await em.persist(entry).flush();
  await addToFigure(em, budgetUseFigure, [entryOf(entry)], today);
  return entry;
}

/** The sums with an amount that needs no reason. Pure. Errors: BUDGET_EXCEEDED, INPUT_INVALID. */
export function withinLimits(sums: readonly number[], added: Pick<Amount, 'source' | 'kind' | 'amount'>): number[] {
  const after = withAmount(sums, added);
  const { planned, allocated, spent } = amountsOf(after, added.source);
  if (added.kind === 'ALLOCATION' && allocated > planned) {
    throw budgetExceeded({ kind: added.kind, total: allocated, limit: planned });
  }
  if (added.kind === 'SPENDING' && spent > allocated) {
    throw budgetExceeded({ kind: added.kind, total: spent, limit: allocated });
  }
  return after;
}

/** The sums with an amount. Pure. Errors: INPUT_INVALID where a sum is more than can be kept. */
function withAmount(sums: readonly number[], { source, kind, amount }: Pick<Amount, 'source' | 'kind' | 'amount'>) {
  const place = placeOf(source, kind);
  const value = (sums[place] ?? 0) + amount;
  if (value > MOST_YUAN) throw errors.refusedInput(['input', 'amount'], 'SUM_TOO_LARGE', { value, most: MOST_YUAN });
  return sums.map((sum, i) => (i === place ? value : sum));
}
