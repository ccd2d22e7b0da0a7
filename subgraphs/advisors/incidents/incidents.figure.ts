import { firstMonthOfSteps, staysOfSteps, workflowFigure } from '#workflows';
import { incidentWorkflow } from './incident.workflow.ts';

const TABLE = 'advisors.incident_step';

/** 站点事件情况: incidents by state, and for how long those wait that are not closed. */
export const incidentsFigure = workflowFigure(incidentWorkflow, {
  name: 'incidents',
  schema: 'advisors',
  scope: 'figures.read',
  stays: staysOfSteps({ table: TABLE, record: 'incident' }),
  knownSince: firstMonthOfSteps(TABLE),
});
