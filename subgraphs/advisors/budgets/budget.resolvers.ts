import type { Resolvers } from '../resolvers.generated.ts';
import { amountsOf } from './budget-amounts.ts';

export const budgetResolvers = {
  Query: {
    budget: (_, { id }, { budgets }) => budgets.get(id),
    budgets: (_, args, { budgets }) => budgets.list(args),
    budgetEntry: (_, { id }, { budgets }) => budgets.getEntry(id),
    budgetEntries: (_, args, { budgets }) => budgets.listEntries(args),
  },
  Mutation: {
    recordBudgetEntry: (_, { input }, { budgets }) => budgets.record(input),
    reverseBudgetEntry: (_, { input }, { budgets }) => budgets.reverse(input),
  },
  Division: {
    budget: ({ code }, { year }, { budgets }) => budgets.totalOf(code, year),
  },
  Budget: {
    division: ({ division }) => ({ code: division }),
    public: ({ sums }) => amountsOf(sums, 'PUBLIC'),
    charity: ({ sums }) => amountsOf(sums, 'CHARITY'),
    other: ({ sums }) => amountsOf(sums, 'OTHER'),
    entries: (budget, _, { budgets }) => budgets.entriesOf(budget),
  },
  BudgetEntry: {
    division: ({ division }) => ({ code: division }),
    budget: ({ budget }, _, { budgets }) => budgets.get(budget),
    recordedBy: ({ createdBy }) => createdBy,
  },
} satisfies Resolvers;
