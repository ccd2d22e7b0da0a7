import { graphql } from '../generated/gql.ts';
import { defineFigure } from './figure.ts';

const fragment = graphql(/* GraphQL */ `
  fragment AwardsFigure on Division {
    awards(month: $month) {
      conferred
      districtGoldAdvisors
      cityGoldAdvisors
      districtStudios
      cityStudios
    }
  }
`);

const trend = graphql(/* GraphQL */ `
  fragment AwardsTrend on Division {
    awardsByMonth(until: $month) {
      month
      conferred
    }
  }
`);

const ranking = graphql(/* GraphQL */ `
  fragment AwardsRanking on Division {
    awardsRanking(month: $month, level: $level, first: $first) {
      code
      division {
        ...PlaceOfRow
      }
      awards {
        conferred
        districtGoldAdvisors
        cityGoldAdvisors
        districtStudios
        cityStudios
      }
    }
  }
`);

export default defineFigure({
  key: 'awards',
  order: 3.97,
  label: { zh: '在册表彰', en: 'Awards in force' },
  meaning: {
    zh: '月末有效的表彰，含各类激励表彰；已撤销的不计，申报中的不计。',
    en: 'Awards in force when the month ends, of every kind; neither those revoked nor nominations.',
  },
  format: 'count',
  better: 'neither',
  scope: 'figures.read',
  isMonthly: true,
  fragment,
  read: ({ awards: counts }) => ({
    value: counts?.conferred,
    parts: [
      { label: { zh: '区级金牌顾问', en: 'gold advisors of districts' }, value: counts?.districtGoldAdvisors },
      { label: { zh: '市级金牌顾问', en: 'gold advisors of the city' }, value: counts?.cityGoldAdvisors },
      { label: { zh: '区级顾问工作室', en: 'studios of districts' }, value: counts?.districtStudios },
      { label: { zh: '市级顾问工作室', en: 'studios of the city' }, value: counts?.cityStudios },
    ],
  }),
  trend: {
    fragment: trend,
    read: ({ awardsByMonth: months }) => (months ?? []).map(({ month, conferred }) => ({ month, value: conferred })),
  },
  ranking: { fragment: ranking, rows: ({ awardsRanking }) => awardsRanking },
});
