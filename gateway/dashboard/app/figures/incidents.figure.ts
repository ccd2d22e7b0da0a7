import { graphql } from '../generated/gql.ts';
import { workflowWords } from '../generated/workflow-words.ts';
import { defineFigure } from './figure.ts';

const { states } = workflowWords.incident;

const fragment = graphql(/* GraphQL */ `
  fragment IncidentsFigure on Division {
    incidents(month: $month) {
      reported
      investigating
      waiting
      waitingOver14
    }
  }
`);

const trend = graphql(/* GraphQL */ `
  fragment IncidentsTrend on Division {
    incidentsByMonth(until: $month) {
      month
      waiting
    }
  }
`);

const ranking = graphql(/* GraphQL */ `
  fragment IncidentsRanking on Division {
    incidentsRanking(month: $month, level: $level, first: $first) {
      code
      division {
        ...PlaceOfRow
      }
      incidents {
        reported
        investigating
        waiting
        waitingOver14
      }
    }
  }
`);

export default defineFigure({
  key: 'incidents',
  order: 3.7,
  label: { zh: '未办结事件', en: 'Open incidents' },
  meaning: {
    zh: '站点安全与风险事件中尚未办结的。',
    en: 'Incidents of safety and risk at stations that are not closed.',
  },
  format: 'count',
  better: 'less',
  scope: 'figures.read',
  isMonthly: true,
  fragment,
  read: ({ incidents: counts }) => ({
    value: counts?.waiting,
    parts: [
      { label: states.REPORTED, value: counts?.reported },
      { label: states.INVESTIGATING, value: counts?.investigating },
      { label: { zh: '超过14日', en: 'over 14 days' }, value: counts?.waitingOver14 },
    ],
  }),
  trend: {
    fragment: trend,
    read: ({ incidentsByMonth: months }) => (months ?? []).map(({ month, waiting }) => ({ month, value: waiting })),
  },
  ranking: { fragment: ranking, rows: ({ incidentsRanking }) => incidentsRanking },
});
