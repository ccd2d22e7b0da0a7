import { graphql } from '../generated/gql.ts';
import { defineFigure } from './figure.ts';

const fragment = graphql(/* GraphQL */ `
  fragment SatisfactionFigure on Division {
    satisfaction(month: $month) {
      asked
      answered
      dissatisfied
      rate
      suppressed
      asOf
    }
  }
`);

const trend = graphql(/* GraphQL */ `
  fragment SatisfactionTrend on Division {
    satisfactionByMonth(until: $month) {
      month
      rate
      asOf
    }
  }
`);

const ranking = graphql(/* GraphQL */ `
  fragment SatisfactionRanking on Division {
    satisfactionRanking(month: $month, level: $level, first: $first) {
      code
      division {
        ...PlaceOfRow
      }
      satisfaction {
        asked
        answered
        dissatisfied
        rate
        suppressed
        asOf
      }
    }
  }
`);

export default defineFigure({
  key: 'satisfaction',
  order: 1.5,
  label: { zh: '满意率', en: 'Satisfied' },
  meaning: {
    zh: '当月发起的调查中，答卷家庭总体满意的比例；答卷少时仅供参考。',
    en: 'Of the households that answered the surveys opened in the month, those satisfied; of few answers it says little.',
  },
  format: 'percent',
  better: 'more',
  scope: 'survey.read',
  isMonthly: true,
  fragment,
  read: ({ satisfaction: found }) => {
    const suppressed = found?.suppressed === true;
    return {
      value: found?.rate,
      suppressed,
      asOf: found?.asOf,
      parts: [
        { label: { zh: '答卷', en: 'answered' }, value: found?.answered, suppressed },
        { label: { zh: '抽样', en: 'asked' }, value: found?.asked, suppressed },
        { label: { zh: '不满意', en: 'dissatisfied' }, value: found?.dissatisfied, suppressed },
      ],
      ...(found?.answered === 0 && { none: { zh: '无答卷', en: 'no answers' } }),
    };
  },
  trend: {
    fragment: trend,
    read: ({ satisfactionByMonth: months }) =>
      (months ?? []).map(({ month, rate, asOf }) => ({ month, value: rate, asOf })),
  },
  ranking: { fragment: ranking, rows: ({ satisfactionRanking }) => satisfactionRanking },
});
