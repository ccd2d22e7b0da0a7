import { graphql } from '../generated/gql.ts';
import { reopenClient } from './ended-clients.edit.ts';
import { categoryCell, clientFilters } from './client-words.ts';
import { defineList } from './list.ts';

export default defineList({
  key: 'ended-clients',
  order: 9,
  group: 'worklist',
  label: { zh: '已结束服务的对象', en: 'Clients served no longer' },
  meaning: {
    zh: '服务已经结束、可以恢复服务的救助对象。',
    en: 'Clients whose service has ended, and who may be served again.',
  },
  scopes: ['client.read'],
  isOfPeople: true,
  searchedWith: 'client.search',
  field: 'clients',
  node: graphql(/* GraphQL */ `
    fragment EndedClientsRow on Client {
      id
      name {
        text
      }
      identityNumber {
        text
      }
      category
      lastVisitedOn
      servicePeriods {
        endedOn
        endReason
      }
      division {
        ...PlaceOfRow
      }
    }
  `),
  always: { active: false },
  columns: [
    { zh: '救助对象', en: 'Client', cell: ({ name }) => ({ text: name?.text }) },
    { zh: '结束日期', en: 'Ended on', cell: ({ servicePeriods }) => ({ inOneLine: servicePeriods?.[0]?.endedOn }) },
    { zh: '所在居村', en: 'Community', order: 'DIVISION', cell: ({ division }) => ({ division }) },
    { zh: '类别', en: 'Category', cell: ({ category }) => categoryCell(category) },
  ],
  more: [
    { zh: '证件号码', en: 'Document number', cell: ({ identityNumber }) => ({ text: identityNumber?.text }) },
    { zh: '结束原因', en: 'Why it ended', cell: ({ servicePeriods }) => ({ text: servicePeriods?.[0]?.endReason }) },
    { zh: '最近走访', en: 'Last visit', cell: ({ lastVisitedOn }) => ({ text: lastVisitedOn }) },
  ],
  filters: { categories: clientFilters.categories },
  search: {
    zh: '姓名，证件号码或电话的全部或后四位',
    en: 'name, or a whole document number or phone or its last four',
  },
  edits: [reopenClient],
  record: ({ id, division }) => ({ id, division: division.code }),
});
