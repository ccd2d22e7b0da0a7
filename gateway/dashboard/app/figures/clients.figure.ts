import { graphql } from '../generated/gql.ts';
import { clientCategories, inOrderOf, wordsOf } from '../words/index.ts';
import { defineFigure } from './figure.ts';

const fragment = graphql(/* GraphQL */ `
  fragment ClientsFigure on Division {
    clients {
      total
      households
      suppressed
      asOf
      byCategory {
        category
        count
        suppressed
      }
    }
  }
`);

const trend = graphql(/* GraphQL */ `
  fragment ClientsTrend on Division {
    visitComplianceByMonth(until: $month) {
      month
      due
      asOf
    }
  }
`);

const ranking = graphql(/* GraphQL */ `
  fragment ClientsRanking on Division {
    clientsRanking(level: $level, first: $first) {
      code
      division {
        ...PlaceOfRow
      }
      clients {
        total
        households
        suppressed
        asOf
        byCategory {
          category
          count
          suppressed
        }
      }
    }
  }
`);

export default defineFigure({
  key: 'clients',
  order: 4,
  label: { zh: '救助对象', en: 'Clients' },
  meaning: { zh: '现时在册的救助对象人数。', en: 'People served now.' },
  format: 'count',
  better: 'neither',
  scope: 'figures.read',
  fragment,
  read: ({ clients }) => ({
    value: clients?.total,
    suppressed: clients?.suppressed === true,
    asOf: clients?.asOf,
    parts: [
      { label: { zh: '户', en: 'households' }, value: clients?.households, suppressed: clients?.suppressed === true },
      ...categoriesOf(clients?.byCategory ?? []).map((category) => {
        const counted = clients?.byCategory?.find((one) => one.category === category);
        const label = wordsOf(clientCategories, category);
        return { label, value: counted?.count, suppressed: counted?.suppressed === true };
      }),
    ],
  }),
  trend: {
    fragment: trend,
    // Months before the first registration are not months with nobody.
    read: ({ visitComplianceByMonth: months }) =>
      (months ?? []).map(({ month, due, asOf }) => ({ month, value: due === 0 ? null : due, asOf })),
    note: {
      zh: '按每月应走访的在册人数计：登记当月不计。',
      en: 'Counted as those due a visit in the month: the month of registration does not count.',
    },
  },
  ranking: { fragment: ranking, rows: ({ clientsRanking }) => clientsRanking },
});

/** In the order of the list; those that only the answer knows come last. */
function categoriesOf(counted: readonly { readonly category: string }[]): string[] {
  const all = counted.map(({ category }) => category);
  return inOrderOf(clientCategories, all.length > 0 ? all : Object.keys(clientCategories));
}
