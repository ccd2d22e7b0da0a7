import { graphql } from '../generated/gql.ts';
import { grantKinds, lastDayOf } from '../grants/grant-words.ts';
import { defineList } from './list.ts';

export default defineList({
  key: 'grants',
  order: 5,
  group: 'attention',
  label: { zh: '授权与调阅', en: 'Grants' },
  meaning: {
    zh: '本区划救助对象对外授权或被区划外人员紧急调阅的记录，以及本区划人员在其他区划紧急调阅的记录，最近的在前。',
    en: 'Clients that were opened to case workers, or by someone from outside to themselves, and clients elsewhere that our own people opened, the latest first.',
  },
  scopes: ['grant.read'],
  field: 'grants',
  node: graphql(/* GraphQL */ `
    fragment GrantsRow on Grant {
      id
      kind
      startsAt
      endsAt
      endedAt
      subject
      purpose
      division {
        ...PlaceOfRow
      }
      staffOf {
        name
      }
      giverDivision {
        name
      }
    }
  `),
  ordered: '-STARTS_AT',
  filters: {
    kinds: { label: { zh: '种类', en: 'Kind' }, oneOf: grantKinds },
    active: {
      label: { zh: '状态', en: 'State' },
      whether: { yes: { zh: '有效', en: 'open' }, no: { zh: '已结束', en: 'over' } },
    },
  },
  columns: [
    { zh: '种类', en: 'Kind', cell: ({ id, kind }) => ({ words: grantKinds[kind], to: `/grants/${id}` }) },
    { zh: '救助对象所在居村', en: 'Client’s community', cell: ({ division }) => ({ division }) },
    { zh: '被授权人', en: 'Granted to', cell: ({ subject, staffOf }) => ({ text: subject ?? staffOf?.name }) },
    { zh: '授权人所属', en: 'Given in', cell: ({ giverDivision }) => ({ text: giverDivision.name }) },
    { zh: '用途', en: 'Purpose', cell: ({ purpose }) => ({ text: purpose }) },
    { zh: '开始', en: 'From', order: 'STARTS_AT', cell: ({ startsAt }) => ({ time: startsAt }) },
    {
      zh: '结束',
      en: 'Until',
      // A case is open to the end of a day, and closed before it only at an instant.
      cell: ({ kind, endsAt, endedAt }) =>
        kind === 'CASE' && (endedAt ?? endsAt) === endsAt
          ? { inOneLine: lastDayOf(endsAt) }
          : { time: endedAt ?? endsAt },
    },
  ],
});
