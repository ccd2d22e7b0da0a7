import { graphql } from '../generated/gql.ts';
import { defineFigure } from './figure.ts';

const fragment = graphql(/* GraphQL */ `
  fragment TrainingFigure on Division {
    training(month: $month) {
      enrolled
      attended
      passed
      hours
      completeness
    }
  }
`);

const trend = graphql(/* GraphQL */ `
  fragment TrainingTrend on Division {
    trainingByMonth(until: $month) {
      month
      attended
    }
  }
`);

const ranking = graphql(/* GraphQL */ `
  fragment TrainingRanking on Division {
    trainingRanking(month: $month, level: $level, first: $first) {
      code
      division {
        ...PlaceOfRow
      }
      training {
        enrolled
        attended
        passed
        hours
        completeness
      }
    }
  }
`);

export default defineFigure({
  key: 'training',
  order: 3.9,
  label: { zh: '参加培训', en: 'Trained' },
  meaning: {
    zh: '当月开班的培训班的参训人次；同一人参加两次按两次计。',
    en: 'Advisors who attended the sessions of the month; who attended twice counts twice.',
  },
  format: 'count',
  better: 'more',
  scope: 'figures.read',
  isMonthly: true,
  fragment,
  read: ({ training: counts }) => ({
    value: counts?.attended,
    parts: [
      { label: { zh: '报名', en: 'enrolled' }, value: counts?.enrolled },
      { label: { zh: '合格', en: 'passed' }, value: counts?.passed },
      { label: { zh: '学时', en: 'hours' }, value: counts?.hours },
    ],
  }),
  trend: {
    fragment: trend,
    read: ({ trainingByMonth: months }) => (months ?? []).map(({ month, attended }) => ({ month, value: attended })),
  },
  ranking: { fragment: ranking, rows: ({ trainingRanking }) => trainingRanking },
});
