import { defineFigure } from '#figures';
import { firstMonthOfSteps, staysOfSteps, workflowFigure } from '#workflows';
import { complaintWorkflow } from './complaint.workflow.ts';

const STEP = 'advisors.complaint_step';

/** 投诉情况: complaints by state, and for how long those wait that are open. */
export const complaintsFigure = workflowFigure(complaintWorkflow, {
  name: 'complaints',
  schema: 'advisors',
  scope: 'figures.read',
  stays: staysOfSteps({ table: STEP, record: 'complaint' }),
  knownSince: firstMonthOfSteps(STEP),
});

/** 投诉答复情况: complaints received in a month, those first answered in it, and after how many days. */
export const complaintAnswersFigure = defineFigure({
  name: 'complaintAnswers',
  schema: 'advisors',
  counts: 'flow',
  parts: ['received', 'answered', 'daysToAnswer'],
  rates: [{ name: 'averageDays', of: 'daysToAnswer', over: 'answered', isAverage: true }],
  ranked: { by: 'averageDays', first: 'highest' },
  scope: 'figures.read',
  isDated: true,
  knownSince: firstMonthOfSteps(STEP),
  records: `select division, date_trunc('month', received_on)::date as since, array[1, 0, 0] as amounts from advisors.complaint
    union all select division, date_trunc('month', first_answered_on)::date, array[0, 1, first_answered_on - received_on]
    from advisors.complaint where first_answered_on is not null`,
});
