import { graphql } from '../generated/gql.ts';
import { addHotline, changeHotline, endHotline } from './hotlines.edit.ts';
import { defineList } from './list.ts';

export default defineList({
  key: 'hotlines',
  order: 28,
  group: 'supervision',
  label: { zh: '监督热线', en: 'Hotlines' },
  meaning: {
    zh: '本级与下辖公布的监督热线，含已停用和尚未启用的；启用中的在公众网页上公布。',
    en: 'Hotlines published here and beneath, ended ones and those to begin as well; the open ones stand on the public pages.',
  },
  scopes: ['advisor.read'],
  field: 'publishedHotlines',
  node: graphql(/* GraphQL */ `
    fragment HotlinesRow on Hotline {
      id
      name
      phone
      hours
      purpose
      since
      until
      division {
        ...PlaceOfRow
      }
    }
  `),
  columns: [
    { zh: '公布单位', en: 'Division', order: 'DIVISION', cell: ({ division }) => ({ division }) },
    { zh: '名称', en: 'Name', cell: ({ name }) => ({ text: name }) },
    { zh: '电话', en: 'Phone', cell: ({ phone }) => ({ inOneLine: phone }) },
    { zh: '服务时间', en: 'Hours', cell: ({ hours }) => ({ text: hours }) },
    { zh: '停用前最后一日', en: 'Last day', cell: ({ until }) => ({ inOneLine: until }) },
  ],
  more: [
    { zh: '受理事项', en: 'What it is for', cell: ({ purpose }) => ({ text: purpose }) },
    { zh: '启用日期', en: 'Since', cell: ({ since }) => ({ inOneLine: since }) },
  ],
  filters: {
    open: {
      label: { zh: '是否启用', en: 'Open' },
      whether: { yes: { zh: '启用中', en: 'open' }, no: { zh: '未启用或已停用', en: 'ended, or to begin' } },
    },
  },
  adds: [addHotline],
  edits: [changeHotline, endHotline],
  record: ({ id, division }) => ({ id, division: division.code }),
});
