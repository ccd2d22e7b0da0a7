import { graphql } from '../generated/gql.ts';
import { defineFigure } from './figure.ts';

const fragment = graphql(/* GraphQL */ `
  fragment VisitsFigure on Division {
    visitCompliance(month: $month) {
      month
      due
      done
      rate
      suppressed
      asOf
    }
  }
`);

const trend = graphql(/* GraphQL */ `
  fragment VisitsTrend on Division {
    visitComplianceByMonth(until: $month) {
      month
      due
      rate
      asOf
    }
  }
`);

const ranking = graphql(/* GraphQL */ `
  fragment VisitsRanking on Division {
    visitComplianceRanking(month: $month, level: $level, first: $first) {
      code
      division {
        ...PlaceOfRow
      }
      visitCompliance {
        month
        due
        done
        rate
        suppressed
        asOf
      }
    }
  }
`);

export default defineFigure({
  key: 'visits',
  order: 1,
  label: { zh: '走访完成率', en: 'Visits done' },
  meaning: {
    zh: '当月应走访的救助对象中已走访的比例。',
    en: 'Of the clients due a visit in the month, those visited.',
  },
  format: 'percent',
  better: 'more',
  scope: 'figures.read',
  isMonthly: true,
  fragment,
  read: ({ visitCompliance: visits }) => {
    const { due, done, rate } = visits ?? {};
    const suppressed = visits?.suppressed === true;
    return {
      value: rate,
      suppressed,
      asOf: visits?.asOf,
      parts: [
        { label: { zh: '已访', en: 'visited' }, value: done, suppressed },
        { label: { zh: '应访', en: 'due' }, value: due, suppressed },
      ],
      ...(due === 0 && { none: { zh: '无应访', en: 'none due' } }),
      ...(typeof due === 'number' &&
        typeof done === 'number' &&
        due > 0 && {
          why: {
            zh: `应访 ${due}，已访 ${done}，未访 ${due - done}`,
            en: `${done} of ${due} visited, ${due - done} not`,
          },
        }),
    };
  },
  trend: {
    fragment: trend,
    read: ({ visitComplianceByMonth: months }) =>
      (months ?? []).map(({ month, rate, asOf }) => ({ month, value: rate, asOf })),
  },
  ranking: { fragment: ranking, rows: ({ visitComplianceRanking }) => visitComplianceRanking },
});
