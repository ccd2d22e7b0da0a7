import { defineEntity } from '@mikro-orm/core';
import type { DivisionCode, RecordId } from '#divisions';
import { p } from '#marks';

/** 年度预算: of a division and year, with the sums of its entries by source and kind. Its row is locked while an entry is added. */
export const BudgetSchema = defineEntity({
  name: 'Budget',
  schema: 'advisors',
  tableName: 'budget',
  indexes: [
    { name: 'budget_year', properties: ['year', 'id', 'division'] },
    { name: 'budget_division_id', properties: ['division', 'id'] },
  ],
  uniques: [{ name: 'budget_division_year', properties: ['division', 'year'] }],
  properties: {
    id: p.text().$type<RecordId>().collation('C').primary(),
    division: p.public.text().$type<DivisionCode>().collation('C'),
    year: p.integer(),
    /** Whole yuan, in the order of `budgetParts`. */
    sums: p.public.array().$type<readonly number[]>().columnType('int[]'),
    createdAt: p.datetime(),
  },
});

export class Budget extends BudgetSchema.class {}
BudgetSchema.setClass(Budget);
