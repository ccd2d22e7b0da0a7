import { graphql } from '../generated/gql.ts';
import { categoryCell, clientFilters } from './client-words.ts';
import { proposeConfirmation, recordConfirmation } from './confirmations.edit.ts';
import { defineList } from './list.ts';

export default defineList({
  key: 'clients',
  order: 8,
  group: 'worklist',
  label: { zh: '在册对象', en: 'Clients served' },
  meaning: { zh: '在册的救助对象。', en: 'Clients served now.' },
  scopes: ['client.read'],
  isOfPeople: true,
  searchedWith: 'client.search',
  field: 'clients',
  node: graphql(/* GraphQL */ `
    fragment ClientsRow on Client {
      id
      name {
        text
      }
      category
      visitDueOn
      division {
        ...PlaceOfRow
      }
      advisor {
        name
      }
    }
  `),
  columns: [
    { zh: '救助对象', en: 'Client', cell: ({ id, name }) => ({ text: name?.text, to: `/clients/${id}` }) },
    { zh: '所在居村', en: 'Community', order: 'DIVISION', cell: ({ division }) => ({ division }) },
    { zh: '类别', en: 'Category', cell: ({ category }) => categoryCell(category) },
    {
      zh: '应访期限',
      en: 'Visit due by',
      order: 'VISIT_DUE_ON',
      cell: ({ visitDueOn }) => ({ inOneLine: visitDueOn }),
    },
    { zh: '责任顾问', en: 'Advisor', cell: ({ advisor }) => ({ text: advisor?.name }) },
  ],
  filters: clientFilters,
  edits: [recordConfirmation, proposeConfirmation],
  record: ({ id, division }) => ({ id, division: division.code }),
  search: {
    zh: '姓名，证件号码或电话的全部或后四位',
    en: 'name, or a whole document number or phone or its last four',
  },
});
