import { graphql } from '../generated/gql.ts';
import { workflowWords } from '../generated/workflow-words.ts';
import { policyKinds, wordsOf } from '../words/index.ts';
import { askGuidance, guidanceSteps } from './guidance-questions.edit.ts';
import { defineList } from './list.ts';

const { states } = workflowWords.guidance;

export default defineList({
  key: 'guidance-questions',
  order: 24,
  group: 'publicity',
  label: { zh: '业务指导咨询', en: 'Questions for guidance' },
  meaning: {
    zh: '站点、街道向区，区向市提出的业务咨询及其答复，最近的在前。',
    en: 'What stations and streets ask their district, and districts the city, the latest first.',
  },
  scopes: ['advisor.read'],
  field: 'guidanceQuestions',
  node: graphql(/* GraphQL */ `
    fragment GuidanceQuestionsRow on GuidanceQuestion {
      id
      title
      text
      topic
      askedOn
      state
      since
      dueOn
      division {
        ...PlaceOfRow
      }
      askedFrom {
        ...PlaceOfRow
      }
      authority {
        name
      }
      answer {
        text
        answeredAt
        correctedAt
      }
      availableActions {
        action
      }
    }
  `),
  ordered: '-ASKED_ON',
  columns: [
    { zh: '咨询日期', en: 'Asked on', order: 'ASKED_ON', cell: ({ askedOn }) => ({ inOneLine: askedOn }) },
    { zh: '咨询单位', en: 'Asked by', cell: ({ askedFrom }) => ({ division: askedFrom }) },
    { zh: '标题', en: 'Title', cell: ({ title }) => ({ text: title }) },
    { zh: '状态', en: 'State', cell: ({ state }) => ({ words: states[state] }) },
    { zh: '答复期限', en: 'Due', cell: ({ dueOn }) => ({ text: dueOn }) },
  ],
  more: [
    { zh: '内容', en: 'Question', cell: ({ text }) => ({ text }) },
    {
      zh: '主题',
      en: 'Topic',
      cell: ({ topic }) => ({ words: topic === null ? undefined : wordsOf(policyKinds, topic) }),
    },
    { zh: '答复单位', en: 'Asked of', cell: ({ authority }) => ({ text: authority.name }) },
    { zh: '答复', en: 'Answer', cell: ({ answer }) => ({ text: answer?.text }) },
    {
      zh: '答复时间',
      en: 'Answered at',
      cell: ({ answer }) => (answer === null ? { text: null } : { time: answer.answeredAt }),
    },
    {
      zh: '更正时间',
      en: 'Corrected at',
      cell: ({ answer }) => (answer?.correctedAt ? { time: answer.correctedAt } : { text: null }),
    },
    { zh: '进入现状态', en: 'Since', cell: ({ since }) => ({ time: since }) },
  ],
  filters: {
    states: { label: { zh: '状态', en: 'State' }, oneOf: states },
    waitingForMe: {
      label: { zh: '待本单位答复', en: 'Waits for you' },
      whether: { yes: { zh: '待本单位答复', en: 'waits for you' }, no: { zh: '其他', en: 'others' } },
    },
    topics: { label: { zh: '主题', en: 'Topic' }, oneOf: policyKinds },
    from: { label: { zh: '起', en: 'From' }, on: 'day' },
    until: { label: { zh: '止', en: 'Until' }, on: 'day' },
  },
  search: { zh: '标题、内容', en: 'title, question' },
  adds: [askGuidance],
  edits: guidanceSteps,
  record: ({ id, division, state, availableActions }) => ({
    id,
    division: division.code,
    state,
    actions: availableActions?.map(({ action }) => action) ?? [],
  }),
});
