import { defineList } from '#lists';
import { BudgetEntry } from './budget-entry.entity.ts';
import { Budget } from './budget.entity.ts';

/** 年度预算列表: budgets of divisions at or beneath a division, the latest year first. */
export const budgetList = defineList(Budget, {
  field: 'budgets',
  filter: { year: { is: 'year' } },
  order: { YEAR: 'year' },
  orderBy: { field: 'YEAR', direction: 'DESC' },
});

/** 预算明细列表: the entries of those budgets, the latest first. */
export const budgetEntryList = defineList(BudgetEntry, {
  field: 'budgetEntries',
  filter: {
    budgets: { oneOf: 'budget' },
    year: { is: 'year' },
    kinds: { oneOf: 'kind' },
    sources: { oneOf: 'source' },
    purposes: { oneOf: 'purpose' },
    from: { from: 'bookedOn' },
    until: { until: 'bookedOn' },
  },
  order: { BOOKED_ON: 'bookedOn' },
  orderBy: { field: 'BOOKED_ON', direction: 'DESC' },
});
