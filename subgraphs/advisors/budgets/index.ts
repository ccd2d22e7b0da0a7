import type { ActionsOf } from '#audit';
import type { Idea } from '#ideas';
import { BudgetEntrySchema } from './budget-entry.entity.ts';
import { budgetUseFigure } from './budget-use.figure.ts';
import { BudgetSchema } from './budget.entity.ts';
import { budgetErrors } from './budget.errors.ts';
import { budgetEntryList, budgetList } from './budget.list.ts';
import { BudgetRepository } from './budget.repository.ts';
import { budgetResolvers } from './budget.resolvers.ts';
import { BudgetService } from './budget.service.ts';

const actions = {
  'budget.record': 'recorded an amount that was planned, allocated or spent',
  'budget.reverse': 'took an amount of a budget back by an opposite one',
} as const;

declare module '#audit' {
  interface Actions extends ActionsOf<typeof actions> {}
}

/** 工作经费: the year's budget of each division for the advisors' work, as a ledger, with each source of money by itself. */
export const budgetIdea: Idea<{ readonly budgets: BudgetService }> = {
  actions,
  entities: [BudgetSchema, BudgetEntrySchema],
  errors: [budgetErrors],
  figures: [budgetUseFigure],
  lists: [budgetList, budgetEntryList],
  resolvers: budgetResolvers,
  services: (scope) => ({ budgets: new BudgetService(scope, new BudgetRepository(scope.session)) }),
};
