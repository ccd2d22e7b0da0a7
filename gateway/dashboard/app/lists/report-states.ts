/** 名册报告状态. */
export const reportStates = {
  DUE: { zh: '待报', en: 'due' },
  LATE: { zh: '逾期未报', en: 'late' },
  REPORTED: { zh: '已报', en: 'reported' },
} as const;
