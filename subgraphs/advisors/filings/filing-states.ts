/** 备案状态, in the order of the usual way. */
export const filingStates = ['DRAFT', 'SUBMITTED', 'FILED', 'RETURNED', 'CHANGED', 'SUSPENDED', 'WITHDRAWN'] as const;
export type FilingState = (typeof filingStates)[number];
