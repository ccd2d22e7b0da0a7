import { graphql } from '../generated/gql.ts';
import { defineFigure } from './figure.ts';

const fragment = graphql(/* GraphQL */ `
  fragment ServiceRecordsFigure on Division {
    serviceRecords(month: $month) {
      total
      atWindow
      byPhone
      toFollowUp
    }
  }
`);

const trend = graphql(/* GraphQL */ `
  fragment ServiceRecordsTrend on Division {
    serviceRecordsByMonth(until: $month) {
      month
      total
    }
  }
`);

const ranking = graphql(/* GraphQL */ `
  fragment ServiceRecordsRanking on Division {
    serviceRecordsRanking(month: $month, level: $level, first: $first) {
      code
      division {
        ...PlaceOfRow
      }
      serviceRecords {
        total
        atWindow
        byPhone
        toFollowUp
      }
    }
  }
`);

export default defineFigure({
  key: 'service-records',
  order: 3.75,
  label: { zh: '窗口服务', en: 'Services' },
  meaning: {
    zh: '站点窗口当月登记的服务次数。',
    en: 'Services that stations recorded in the month.',
  },
  format: 'count',
  better: 'more',
  scope: 'figures.read',
  isMonthly: true,
  fragment,
  read: ({ serviceRecords: counts }) => ({
    value: counts?.total,
    parts: [
      { label: { zh: '窗口', en: 'at the window' }, value: counts?.atWindow },
      { label: { zh: '电话', en: 'by telephone' }, value: counts?.byPhone },
      { label: { zh: '需跟踪服务', en: 'to be followed up' }, value: counts?.toFollowUp },
    ],
  }),
  trend: {
    fragment: trend,
    read: ({ serviceRecordsByMonth: months }) => (months ?? []).map(({ month, total }) => ({ month, value: total })),
  },
  ranking: { fragment: ranking, rows: ({ serviceRecordsRanking }) => serviceRecordsRanking },
});
