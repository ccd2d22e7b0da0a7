/** 备案状态. */
export const filingStates = {
  DRAFT: { zh: '草稿', en: 'draft' },
  SUBMITTED: { zh: '待备案', en: 'submitted' },
  FILED: { zh: '已备案', en: 'filed' },
  RETURNED: { zh: '退回补正', en: 'returned' },
  CHANGED: { zh: '变更待审', en: 'change waiting' },
  SUSPENDED: { zh: '暂停', en: 'suspended' },
  WITHDRAWN: { zh: '退出', en: 'withdrawn' },
} as const;
