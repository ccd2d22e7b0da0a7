import { graphql } from '../generated/gql.ts';
import { resourceKinds, wordsOf } from '../words/index.ts';
import { defineList } from './list.ts';
import { changeResource } from './resources.edit.ts';

export default defineList({
  key: 'resources',
  order: 2,
  group: 'library',
  label: { zh: '资源库', en: 'Resources' },
  meaning: {
    zh: '社会力量提供的物资、资金、服务、场地与人力，含尚未开始与已结束的。',
    en: 'What providers offer, here and beneath; also what is over or yet to begin.',
  },
  scopes: ['library.read'],
  field: 'resources',
  node: graphql(/* GraphQL */ `
    fragment ResourcesRow on Resource {
      id
      title
      kind
      provider {
        division {
          code
        }
        name
        phone
      }
      area {
        ...PlaceOfRow
      }
      quantity
      unit
      availableFrom
      availableUntil
      conditions
    }
  `),
  columns: [
    { zh: '名称', en: 'Title', order: 'TITLE', cell: ({ title }) => ({ text: title }) },
    { zh: '类型', en: 'Kind', cell: ({ kind }) => ({ words: wordsOf(resourceKinds, kind) }) },
    { zh: '服务区划', en: 'Area', cell: ({ area }) => ({ division: area }) },
    {
      zh: '数量',
      en: 'Quantity',
      cell: ({ quantity, unit }) =>
        quantity === null ? { words: { zh: '不限', en: 'no limit' } } : { text: `${quantity} ${unit ?? ''}`.trim() },
    },
    { zh: '起', en: 'From', order: 'AVAILABLE_FROM', cell: ({ availableFrom }) => ({ inOneLine: availableFrom }) },
  ],
  more: [
    { zh: '提供方', en: 'Provider', cell: ({ provider }) => ({ text: provider.name }) },
    { zh: '联系电话', en: 'Phone', cell: ({ provider }) => ({ inOneLine: provider.phone }) },
    { zh: '条件', en: 'Conditions', cell: ({ conditions }) => ({ text: conditions }) },
    { zh: '止', en: 'Until', cell: ({ availableUntil }) => ({ text: availableUntil }) },
  ],
  filters: {
    kinds: { label: { zh: '类型', en: 'Kind' }, oneOf: resourceKinds },
    availableOn: { label: { zh: '这一天可用', en: 'Available on' }, on: 'day' },
  },
  search: { zh: '名称', en: 'title' },
  edits: [changeResource],
  record: ({ id, provider }) => ({ id, division: provider.division.code }),
});
