import { graphql } from '../generated/gql.ts';
import { categoryCell, clientFilters } from './client-words.ts';
import { defineList } from './list.ts';

export default defineList({
  key: 'visits-due',
  order: 7,
  group: 'worklist',
  label: { zh: '待访清单', en: 'Visits due' },
  meaning: {
    zh: '本月应访而未访的救助对象，最久未访的在前。',
    en: 'Clients not yet visited this month, the longest unvisited first.',
  },
  view: '/worklist',
  scopes: ['client.read'],
  field: 'visitsDue',
  node: graphql(/* GraphQL */ `
    fragment VisitsDueRow on Client {
      id
      name {
        text
      }
      category
      lastVisitedOn
      visitDueOn
      division {
        ...PlaceOfRow
      }
      advisor {
        name
      }
    }
  `),
  ordered: 'VISIT_DUE_ON',
  columns: [
    {
      zh: '救助对象',
      en: 'Client',
      cell: ({ id, name }) => ({ ...(name === null ? NAMELESS : { text: name.text }), to: `/clients/${id}` }),
    },
    { zh: '所在居村', en: 'Community', order: 'DIVISION', cell: ({ division }) => ({ division }) },
    { zh: '应访期限', en: 'Due by', order: 'VISIT_DUE_ON', cell: ({ visitDueOn }) => ({ dueOn: visitDueOn }) },
    { zh: '最近走访', en: 'Last visit', cell: ({ lastVisitedOn }) => ({ inOneLine: lastVisitedOn }) },
    { zh: '类别', en: 'Category', cell: ({ category }) => categoryCell(category) },
    { zh: '责任顾问', en: 'Advisor', cell: ({ advisor }) => ({ text: advisor?.name }) },
  ],
  filters: {
    ...clientFilters,
    visitDueBy: { label: { zh: '应访期限不晚于', en: 'Due by' }, on: 'day' },
  },
});

/** Something to be clicked stands where the name is missing too. */
const NAMELESS = { words: { zh: '姓名暂缺', en: 'name missing' } };
