import { graphql } from '../generated/gql.ts';
import { defineList } from './list.ts';

export default defineList({
  key: 'break-glasses',
  order: 5,
  group: 'attention',
  label: { zh: '紧急调阅', en: 'Break-glass' },
  meaning: {
    zh: '本区划以外的人员调阅过的本区划救助对象，以及本区划人员在其他区划调阅过的救助对象，最近的在前。',
    en: 'Clients that someone from outside opened to themselves, and clients elsewhere that our own people opened, the latest first.',
  },
  scopes: ['breakGlass.read'],
  field: 'breakGlasses',
  node: graphql(/* GraphQL */ `
    fragment BreakGlassesRow on BreakGlass {
      openedAt
      subject
      reason
      division {
        ...PlaceOfRow
      }
      callerDivision {
        name
      }
    }
  `),
  ordered: '-OPENED_AT',
  columns: [
    { zh: '救助对象所在居村', en: 'Client’s community', cell: ({ division }) => ({ division }) },
    { zh: '调阅人', en: 'Opened by', cell: ({ subject }) => ({ text: subject }) },
    { zh: '所属区划', en: 'From', cell: ({ callerDivision }) => ({ text: callerDivision.name }) },
    { zh: '原因', en: 'Reason', cell: ({ reason }) => ({ text: reason }) },
    { zh: '时间', en: 'At', order: 'OPENED_AT', cell: ({ openedAt }) => ({ time: openedAt }) },
  ],
});
