import { graphql } from '../generated/gql.ts';
import { workflowWords } from '../generated/workflow-words.ts';
import { helpKinds, wordsOf } from '../words/index.ts';
import { defineList } from './list.ts';
import { caseFields, wordsOfFinding } from './model-case-words.ts';
import { writeModelCase } from './model-cases-write.edit.ts';
import { modelCaseEdits } from './model-cases.edit.ts';

const { states } = workflowWords.modelCase;

export default defineList({
  key: 'model-cases',
  order: 26,
  group: 'recognition',
  label: { zh: '本区典型案例', en: 'Model cases under way' },
  meaning: {
    zh: '本区站点撰写、由区审核上报的典型案例，最近办理的在前。',
    en: 'Cases that stations write and the district hands up, the latest first.',
  },
  scopes: ['modelCase.write'],
  field: 'modelCases',
  node: graphql(/* GraphQL */ `
    fragment ModelCasesRow on ModelCase {
      id
      title
      difficulty
      measures
      result
      year
      kinds
      state
      since
      receivedAt
      publishedOn
      findings {
        kind
        field
        from
        quote
      }
      division {
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
    { zh: '撰写单位', en: 'Written at', cell: ({ division }) => ({ division }) },
    { zh: '年份', en: 'Year', cell: ({ year }) => ({ inOneLine: String(year) }) },
    { zh: '状态', en: 'State', cell: ({ state }) => ({ words: states[state] }) },
    { zh: '办理时间', en: 'Since', order: 'SINCE', cell: ({ since }) => ({ time: since }) },
  ],
  more: [
    {
      zh: '救助类型',
      en: 'Kinds of help',
      cell: ({ kinds }) => ({ several: kinds.map((key) => wordsOf(helpKinds, key)) }),
    },
    { ...caseFields.difficulty, cell: ({ difficulty }) => ({ text: difficulty }) },
    { ...caseFields.measures, cell: ({ measures }) => ({ text: measures }) },
    { ...caseFields.result, cell: ({ result }) => ({ text: result }) },
    {
      zh: '可识别个人的内容',
      en: 'Tells who somebody is',
      cell: ({ findings }) => ({ several: findings.map(wordsOfFinding) }),
    },
    {
      zh: '市级办理',
      en: 'At the city',
      cell: ({ receivedAt, publishedOn }) => ({
        words: publishedOn
          ? { zh: `${publishedOn} 发布`, en: `published ${publishedOn}` }
          : receivedAt
            ? { zh: '已接收', en: 'received' }
            : undefined,
      }),
    },
  ],
  filters: { states: { label: { zh: '状态', en: 'State' }, oneOf: states } },
  adds: [writeModelCase],
  edits: modelCaseEdits,
  record: ({ id, division, state, availableActions }) => ({
    id,
    division: division.code,
    state,
    actions: availableActions?.map(({ action }) => action) ?? [],
  }),
});
