import { graphql } from '../generated/gql.ts';
import { providerKinds, wordsOf } from '../words/index.ts';
import { defineList } from './list.ts';
import { changeProvider } from './providers.edit.ts';

export default defineList({
  key: 'providers',
  order: 4,
  group: 'library',
  label: { zh: '社会力量', en: 'Providers' },
  meaning: { zh: '提供资源、承接项目的机构与团队。', en: 'Who offers resources and runs projects.' },
  scopes: ['library.read'],
  field: 'providers',
  node: graphql(/* GraphQL */ `
    fragment ProvidersRow on Provider {
      id
      name
      kind
      division {
        ...PlaceOfRow
      }
      creditCode
      phone
    }
  `),
  columns: [
    { zh: '名称', en: 'Name', order: 'NAME', cell: ({ name }) => ({ text: name }) },
    { zh: '类型', en: 'Kind', cell: ({ kind }) => ({ words: wordsOf(providerKinds, kind) }) },
    { zh: '所在区划', en: 'Division', order: 'DIVISION', cell: ({ division }) => ({ division }) },
    { zh: '联系电话', en: 'Phone', cell: ({ phone }) => ({ inOneLine: phone }) },
  ],
  more: [
    { zh: '统一社会信用代码', en: 'Unified social credit code', cell: ({ creditCode }) => ({ text: creditCode }) },
  ],
  filters: { kinds: { label: { zh: '类型', en: 'Kind' }, oneOf: providerKinds } },
  search: { zh: '名称、统一社会信用代码', en: 'name, credit code' },
  edits: [changeProvider],
  record: ({ id, division }) => ({ id, division: division.code }),
});
