import { firstDayOf, monthOf } from '#calendar';
import type { CodeKey } from '#code-lists';
import { type FigureEntry, defineFigure } from '#figures';
import { firstMonthOfSteps, staysOfSteps, waitingStatesOf, workflowFigure } from '#workflows';

import type { Lead } from './lead.entity.ts';
import { leadWorkflow } from './lead.workflow.ts';

const STEP = 'clients.lead_step';

/** 线索情况: leads by state, where they lie, and for how long those wait that are open. */
export const leadsFigure = {
  ...workflowFigure(leadWorkflow, {
    name: 'leads',
    schema: 'clients',
    scope: 'figures.read',
    stays: staysOfSteps({ table: STEP, record: 'lead' }),
    knownSince: firstMonthOfSteps(STEP),
  }),
  listed: waitingStatesOf(leadWorkflow).map((state) => state.toLowerCase()),
};

/** By place in what is kept: a source that the list gets is added at the end; those of a district's own count together. */
export const keptSources = [
  'HOME_VISIT',
  'NEIGHBOUR',
  'RESIDENT',
  'DEPARTMENT',
  'STAFF_AT_WORK',
  'VOLUNTEER',
  'COMMITTEE',
  'STREET_INITIATIVE',
  'MONITORING_PLATFORM',
  'COMMUNITY_CLOUD',
  'HOTLINE_12345',
  'ASSISTANCE_HOTLINE',
  'POLICE_URBAN_MANAGEMENT',
  'GRID_CENTRE',
  'JUDICIAL_AID',
] as const;

const SOURCES = keptSources.map((source) => `(source = '${source}')::int`).join(', ');
const OTHER = `(source not in (${keptSources.map((source) => `'${source}'`).join(', ')}))::int`;

/** 线索来源: leads received in a month by source, where they were received. Of two that are joined one counts. */
export const leadSourcesFigure = defineFigure({
  name: 'leadSources',
  schema: 'clients',
  counts: 'flow',
  parts: ['received', ...keptSources, 'otherSources'],
  listed: keptSources,
  rates: [],
  ranked: { by: 'received', first: 'highest' },
  scope: 'figures.read',
  isDated: true,
  knownSince: firstMonthOfSteps(STEP),
  records: `select received_in as division, date_trunc('month', received_on)::date as since, array[1, ${SOURCES}, ${OTHER}] as amounts
    from clients.lead where state <> 'JOINED'`,
});

/** 线索办结情况: leads handled for the first time in a month, those of them by the day they were due, and after how many days. */
export const leadAnswersFigure = defineFigure({
  name: 'leadAnswers',
  schema: 'clients',
  counts: 'flow',
  parts: ['handled', 'inTime', 'late', 'daysToHandle'],
  rates: [
    { name: 'inTimeRate', of: 'inTime', over: 'handled' },
    { name: 'averageDays', of: 'daysToHandle', over: 'handled', isAverage: true },
  ],
  ranked: { by: 'inTimeRate', first: 'lowest' },
  scope: 'figures.read',
  isDated: true,
  knownSince: firstMonthOfSteps(STEP),
  records: `select handled_in as division, date_trunc('month', first_handled_on)::date as since,
      array[1, in_time::int, (not in_time)::int, first_handled_on - received_on] as amounts
    from clients.lead where first_handled_on is not null`,
});

type Received = Pick<Lead, 'receivedIn' | 'receivedOn' | 'source'>;

/** What leads that were received add, `by` -1 what one that is joined takes away. Pure. */
export function receivedEntry({ receivedIn, receivedOn, source }: Received, by: 1 | -1 = 1): FigureEntry {
  const known = keptSources.map((one) => (one === source ? by : 0));
  const other = isKept(source) ? 0 : by;
  return { division: receivedIn, since: firstDayOf(monthOf(receivedOn)), amounts: [by, ...known, other] };
}

function isKept(source: CodeKey): boolean {
  return keptSources.some((one) => one === source);
}

const DAY_MS = 86_400_000;

type Handled = Pick<Lead, 'division' | 'receivedOn' | 'dueOn'> & { readonly handledOn: Lead['receivedOn'] };

/** What a lead adds that is handled for the first time. Pure. */
export function handledEntry({ division, receivedOn, dueOn, handledOn }: Handled): FigureEntry {
  const inTime = Number(handledOn <= dueOn);
  const days = Math.round((Date.parse(handledOn) - Date.parse(receivedOn)) / DAY_MS);
  return { division, since: firstDayOf(monthOf(handledOn)), amounts: [1, inTime, 1 - inTime, days] };
}
