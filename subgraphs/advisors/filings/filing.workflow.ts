import { defineWorkflow, stateNamesOf } from '#workflows';

/** 备案: how an advisor is filed with the authority (policy clause 五(二)), which states no time for it. */
export const filingWorkflow = defineWorkflow({
  name: 'filing',
  initial: 'DRAFT',
  codes: { STATE: 'FILING_STATE_CONFLICT', AUTHORITY: 'FILING_WRONG_AUTHORITY' },
  states: {
    DRAFT: { zh: '草稿', en: 'draft' },
    SUBMITTED: { zh: '待备案', en: 'submitted', waits: true },
    FILED: { zh: '已备案', en: 'filed' },
    RETURNED: { zh: '退回补正', en: 'returned' },
    CHANGED: { zh: '变更待审', en: 'change submitted', waits: true },
    SUSPENDED: { zh: '暂停', en: 'suspended' },
    WITHDRAWN: { zh: '退出', en: 'withdrawn', final: true },
  },
  moves: {
    SUBMIT: {
      zh: '提交备案',
      en: 'submit',
      from: ['DRAFT', 'RETURNED'],
      to: 'SUBMITTED',
      scope: 'advisor.register',
      by: 'DIVISION',
      action: 'filing.submit',
    },
    FILE: {
      zh: '准予备案',
      en: 'file',
      from: ['SUBMITTED', 'CHANGED'],
      to: 'FILED',
      scope: 'filing.decide',
      by: 'AUTHORITY',
      action: 'filing.file',
    },
    RETURN: {
      zh: '退回补正',
      en: 'return',
      from: ['SUBMITTED', 'CHANGED'],
      to: 'RETURNED',
      scope: 'filing.decide',
      by: 'AUTHORITY',
      needsReason: true,
      action: 'filing.return',
    },
    CHANGE: {
      zh: '申报变更',
      en: 'announce a change',
      from: ['FILED'],
      to: 'CHANGED',
      scope: 'advisor.register',
      by: 'DIVISION',
      action: 'filing.change',
    },
    SUSPEND: {
      zh: '暂停',
      en: 'suspend',
      from: ['FILED'],
      to: 'SUSPENDED',
      scope: 'filing.decide',
      by: 'AUTHORITY',
      needsReason: true,
      action: 'filing.suspend',
    },
    RESUME: {
      zh: '恢复',
      en: 'resume',
      from: ['SUSPENDED'],
      to: 'FILED',
      scope: 'filing.decide',
      by: 'AUTHORITY',
      action: 'filing.resume',
    },
    WITHDRAW: {
      zh: '退出',
      en: 'withdraw',
      from: ['DRAFT', 'SUBMITTED', 'FILED', 'RETURNED', 'CHANGED', 'SUSPENDED'],
      to: 'WITHDRAWN',
      scope: 'filing.decide',
      by: 'AUTHORITY',
      needsReason: true,
      action: 'filing.withdraw',
    },
  },
});

/** 备案状态, in the order of the usual way. */
export const filingStates = stateNamesOf(filingWorkflow);
export type FilingState = keyof typeof filingWorkflow.states;
/** 备案操作. */
export type FilingAction = keyof typeof filingWorkflow.moves;
