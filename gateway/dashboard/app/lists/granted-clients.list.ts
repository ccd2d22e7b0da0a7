import { graphql } from '../generated/gql.ts';
import { caseFields, lastDayOf } from '../grants/grant-words.ts';
import { defineList } from './list.ts';

/** Names nobody: whom a case is about is shown, and accounted for, where it is opened. */
export default defineList({
  key: 'granted-clients',
  order: 6,
  group: 'worklist',
  label: { zh: '我的个案', en: 'My cases' },
  meaning: {
    zh: '现在授权您查看的救助对象，最近授权的在前。',
    en: 'Clients that are open to you now, the latest granted first.',
  },
  view: '/cases',
  scopes: ['grant.use'],
  field: 'grantedClients',
  node: graphql(/* GraphQL */ `
    fragment GrantedClientsRow on GrantedClient {
      id
      caseReference
      purpose
      fields
      endsAt
      division {
        ...PlaceOfRow
      }
    }
  `),
  ordered: '-STARTS_AT',
  columns: [
    { zh: '个案编号', en: 'Case', cell: ({ id, caseReference }) => ({ text: caseReference, to: `/cases/${id}` }) },
    { zh: '用途', en: 'Purpose', cell: ({ purpose }) => ({ text: purpose }) },
    { zh: '授权时所在居村', en: 'Community then', cell: ({ division }) => ({ division }) },
    {
      zh: '授权内容',
      en: 'What is open',
      cell: ({ fields }) => ({ several: fields.flatMap((field) => (field === 'RECORD' ? [] : caseFields[field])) }),
    },
    { zh: '授权最后一天', en: 'Last day', cell: ({ endsAt }) => ({ inOneLine: lastDayOf(endsAt) }) },
  ],
});
