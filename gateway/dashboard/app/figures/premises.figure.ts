import { graphql } from '../generated/gql.ts';
import { defineFigure } from './figure.ts';

const fragment = graphql(/* GraphQL */ `
  fragment PremisesFigure on Division {
    premises(month: $month) {
      stations
      uncheckedForYear
    }
  }
`);

const trend = graphql(/* GraphQL */ `
  fragment PremisesTrend on Division {
    premisesByMonth(until: $month) {
      month
      uncheckedForYear
    }
  }
`);

const ranking = graphql(/* GraphQL */ `
  fragment PremisesRanking on Division {
    premisesRanking(month: $month, level: $level, first: $first) {
      code
      division {
        ...PlaceOfRow
      }
      premises {
        stations
        uncheckedForYear
      }
    }
  }
`);

export default defineFigure({
  key: 'premises',
  order: 3.8,
  label: { zh: '一年未检查站点', en: 'Unchecked for a year' },
  meaning: {
    zh: '最近一次场所检查（未检查过的为设立）已满一年的站点。',
    en: 'Stations whose last check, or whose opening where none is known, is a year ago or longer.',
  },
  format: 'count',
  better: 'less',
  scope: 'figures.read',
  isMonthly: true,
  fragment,
  read: ({ premises: counts }) => ({
    value: counts?.uncheckedForYear,
    parts: [{ label: { zh: '站点', en: 'stations' }, value: counts?.stations }],
  }),
  trend: {
    fragment: trend,
    read: ({ premisesByMonth: months }) =>
      (months ?? []).map(({ month, uncheckedForYear }) => ({ month, value: uncheckedForYear })),
  },
  ranking: { fragment: ranking, rows: ({ premisesRanking }) => premisesRanking },
});
