import { graphql } from '../generated/gql.ts';
import { importKinds } from '../generated/import-kinds.ts';
import type { Words } from '../words/index.ts';
import { defineList } from './list.ts';

/** 状态. */
const states = {
  STAGING: { zh: '上传中', en: 'uploading' },
  CHECKING: { zh: '检查中', en: 'checking' },
  CHECKED: { zh: '已检查', en: 'checked' },
  RUNNING: { zh: '导入中', en: 'importing' },
  DONE: { zh: '已完成', en: 'done' },
} as const;

/** 种类. An owner may know more of them than the page. */
const kinds: Readonly<Record<string, Words>> = importKinds;

export default defineList({
  key: 'imports',
  order: 14,
  group: 'advisors',
  label: { zh: '导入记录', en: 'Imports' },
  meaning: {
    zh: '本级与下辖的批量导入，最近的在前。',
    en: 'Files that were imported here and beneath, the latest first.',
  },
  scopes: Object.values(importKinds).map(({ scope }) => scope),
  field: 'imports',
  node: graphql(/* GraphQL */ `
    fragment ImportsRow on Import {
      id
      kind
      state
      rows
      created
      changed
      unchanged
      refused
      createdAt
      createdBy
      division {
        ...PlaceOfRow
      }
    }
  `),
  ordered: '-STARTED_AT',
  filters: { states: { label: { zh: '状态', en: 'State' }, oneOf: states } },
  columns: [
    {
      zh: '导入',
      en: 'Import',
      cell: ({ id, kind }) => ({ words: kinds[kind] ?? { zh: kind, en: kind }, to: `/imports/${kind}?import=${id}` }),
    },
    { zh: '区划', en: 'Division', cell: ({ division }) => ({ division }) },
    { zh: '状态', en: 'State', cell: ({ state }) => ({ words: states[state] }) },
    { zh: '行数', en: 'Rows', cell: ({ rows }) => ({ count: rows }) },
    { zh: '未通过', en: 'Refused', cell: ({ refused }) => ({ count: refused }) },
    { zh: '发起时间', en: 'Started', order: 'STARTED_AT', cell: ({ createdAt }) => ({ time: createdAt }) },
  ],
  more: [
    { zh: '新增', en: 'New', cell: ({ created }) => ({ count: created }) },
    { zh: '变更', en: 'Changed', cell: ({ changed }) => ({ count: changed }) },
    { zh: '无变化', en: 'As it was', cell: ({ unchanged }) => ({ count: unchanged }) },
    { zh: '发起人', en: 'Started by', cell: ({ createdBy }) => ({ text: createdBy }) },
  ],
});
