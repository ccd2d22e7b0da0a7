import { graphql } from '../generated/gql.ts';
import { clientCategories } from '../words/index.ts';
import { defineFigure } from './figure.ts';

const fragment = graphql(/* GraphQL */ `
  fragment ClientsFigure on Division {
    clients {
      total
      households
      suppressed
      byCategory {
        category
        count
        suppressed
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
    parts: [
      { label: { zh: '户', en: 'households' }, value: clients?.households, suppressed: clients?.suppressed === true },
      ...Object.entries(clientCategories).map(([category, label]) => {
        const counted = clients?.byCategory?.find((one) => one.category === category);
        return { label, value: counted?.count, suppressed: counted?.suppressed === true };
      }),
    ],
  }),
});
