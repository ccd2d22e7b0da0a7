import { graphql } from '../generated/gql.ts';
import { workflowWords } from '../generated/workflow-words.ts';
import { defineFigure } from './figure.ts';

const { states } = workflowWords.complaint;

const fragment = graphql(/* GraphQL */ `
  fragment ComplaintsFigure on Division {
    complaints(month: $month) {
      received
      investigating
      reopened
      waiting
      waitingOver14
    }
  }
`);

const trend = graphql(/* GraphQL */ `
  fragment ComplaintsTrend on Division {
    complaintsByMonth(until: $month) {
      month
      waiting
    }
  }
`);

const ranking = graphql(/* GraphQL */ `
  fragment ComplaintsRanking on Division {
    complaintsRanking(month: $month, level: $level, first: $first) {
      code
      division {
        ...PlaceOfRow
      }
      complaints {
        received
        investigating
        reopened
        waiting
        waitingOver14
      }
    }
  }
`);

export default defineFigure({
  key: 'complaints',
  order: 3.8,
  label: { zh: '未办结投诉', en: 'Open complaints' },
  meaning: {
    zh: '已收到而尚未答复的投诉；区级以上可见。',
    en: 'Complaints that are not answered yet; for districts and above.',
  },
  format: 'count',
  better: 'less',
  scope: 'figures.read',
  isMonthly: true,
  fragment,
  read: ({ complaints: counts }) => ({
    value: counts?.waiting,
    parts: [
      { label: states.RECEIVED, value: counts?.received },
      { label: states.INVESTIGATING, value: counts?.investigating },
      { label: { zh: '超过14日', en: 'over 14 days' }, value: counts?.waitingOver14 },
    ],
  }),
  trend: {
    fragment: trend,
    read: ({ complaintsByMonth: months }) => (months ?? []).map(({ month, waiting }) => ({ month, value: waiting })),
  },
  ranking: { fragment: ranking, rows: ({ complaintsRanking }) => complaintsRanking },
});
