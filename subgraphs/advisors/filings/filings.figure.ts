import { firstMonthOfSteps, staysOfSteps, workflowFigure } from '#workflows';
import { filingWorkflow } from './filing.workflow.ts';

const TABLE = 'advisors.filing_step';

/** Where each advisor was registered: before each move, and now. */
const PLACES = `select advisor, moved_from as division, lag(day) over (partition by advisor order by ordinal) as arrived, day as moved
  from (select *, (recorded_at at time zone 'Asia/Shanghai')::date as day from advisors.advisor_move) as move
  union all
  select id, division, (select max(recorded_at at time zone 'Asia/Shanghai')::date from advisors.advisor_move where advisor = advisor.id), null
  from advisors.advisor`;

/** 备案情况: advisors by the state of their filing, and for how long those wait that wait for their authority. */
export const filingsFigure = workflowFigure(filingWorkflow, {
  name: 'filings',
  schema: 'advisors',
  scope: 'figures.read',
  stays: staysOfSteps({ table: TABLE, record: 'advisor', places: PLACES }),
  knownSince: firstMonthOfSteps(TABLE),
});
