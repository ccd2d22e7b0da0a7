/** 救助对象类别, as the clients schema has them. */
export const clientCategories = [
  'EXTREME_HARDSHIP',
  'MINIMUM_LIVING',
  'LOW_INCOME',
  'EXPENDITURE_POVERTY',
  'OTHER',
] as const;
