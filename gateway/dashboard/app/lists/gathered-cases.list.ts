import { graphql } from '../generated/gql.ts';
import { workflowWords } from '../generated/workflow-words.ts';
import { helpKinds, wordsOf } from '../words/index.ts';
import { gatheredCaseSteps } from './gathered-cases.edit.ts';
import { defineList } from './list.ts';
import { caseFields } from './model-case-words.ts';

const { states } = workflowWords.gatheredCase;

export default defineList({
  key: 'gathered-cases',
  order: 27,
  group: 'recognition',
  label: { zh: '典型案例库', en: 'Model cases' },
  meaning: {
    zh: '全市发布的典型案例，供工作人员学习借鉴，最近发布的在前；市级另见待发布的案例。',
    en: 'Cases that the city published for its staff to learn from, the latest first; the city also sees those that wait.',
  },
  scopes: ['modelCase.read'],
  field: 'gatheredCases',
  node: graphql(/* GraphQL */ `
    fragment GatheredCasesRow on GatheredCase {
      id
      title
      difficulty
      measures
      result
      year
      kinds
      state
      since
      reason
      publishedOn
      division {
        code
      }
      origin {
        ...PlaceOfRow
      }
      availableActions {
        action
      }
    }
  `),
  ordered: '-SINCE',
  columns: [
    { zh: '标题', en: 'Title', cell: ({ title }) => ({ text: title }) },
    { zh: '上报单位', en: 'Handed up by', cell: ({ origin }) => ({ division: origin }) },
    { zh: '年份', en: 'Year', order: 'YEAR', cell: ({ year }) => ({ inOneLine: String(year) }) },
    {
      zh: '救助类型',
      en: 'Kinds of help',
      cell: ({ kinds }) => ({ several: kinds.map((key) => wordsOf(helpKinds, key)) }),
    },
    { zh: '状态', en: 'State', cell: ({ state }) => ({ words: states[state] }) },
    { zh: '办理时间', en: 'Since', order: 'SINCE', cell: ({ since }) => ({ time: since }) },
  ],
  more: [
    { ...caseFields.difficulty, cell: ({ difficulty }) => ({ text: difficulty }) },
    { ...caseFields.measures, cell: ({ measures }) => ({ text: measures }) },
    { ...caseFields.result, cell: ({ result }) => ({ text: result }) },
    { zh: '发布日期', en: 'Published on', cell: ({ publishedOn }) => ({ text: publishedOn }) },
    { zh: '退回或者撤下的原因', en: 'Why sent back or taken down', cell: ({ reason }) => ({ text: reason }) },
  ],
  filters: {
    kinds: { label: { zh: '救助类型', en: 'Kinds of help' }, oneOf: helpKinds },
    states: { label: { zh: '状态', en: 'State' }, oneOf: states },
  },
  search: { zh: '标题、内容', en: 'title and text' },
  edits: gatheredCaseSteps,
  record: ({ id, division, state, availableActions }) => ({
    id,
    division: division.code,
    state,
    actions: availableActions?.map(({ action }) => action) ?? [],
  }),
});
