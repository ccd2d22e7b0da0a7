import { graphql } from '../generated/gql.ts';
import { defineFigure } from './figure.ts';

const fragment = graphql(/* GraphQL */ `
  fragment FollowUpsFigure on Division {
    followUps(month: $month) {
      open
      overdue
    }
  }
`);

const trend = graphql(/* GraphQL */ `
  fragment FollowUpsTrend on Division {
    followUpsByMonth(until: $month) {
      month
      overdue
    }
  }
`);

const ranking = graphql(/* GraphQL */ `
  fragment FollowUpsRanking on Division {
    followUpsRanking(month: $month, level: $level, first: $first) {
      code
      division {
        ...PlaceOfRow
      }
      followUps {
        open
        overdue
      }
    }
  }
`);

export default defineFigure({
  key: 'follow-ups',
  order: 3.85,
  label: { zh: '逾期未整改', en: 'Overdue follow-ups' },
  meaning: {
    zh: '检查、事件和服务记录要求办理、已过期限而未销项的事项。',
    en: 'What checks, incidents and service records asked for, whose day is past and which is not done.',
  },
  format: 'count',
  better: 'less',
  scope: 'figures.read',
  isMonthly: true,
  fragment,
  read: ({ followUps: counts }) => ({
    value: counts?.overdue,
    parts: [{ label: { zh: '未销项', en: 'open' }, value: counts?.open }],
  }),
  trend: {
    fragment: trend,
    read: ({ followUpsByMonth: months }) => (months ?? []).map(({ month, overdue }) => ({ month, value: overdue })),
  },
  ranking: { fragment: ranking, rows: ({ followUpsRanking }) => followUpsRanking },
});
