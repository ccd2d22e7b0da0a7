import { graphql } from '../generated/gql.ts';
import { policyKinds, wordsOf } from '../words/index.ts';
import { defineList } from './list.ts';

export default defineList({
  key: 'guidance-answers',
  order: 25,
  group: 'publicity',
  label: { zh: '答复库', en: 'Answers' },
  meaning: {
    zh: '区和市对业务咨询的答复，区内全体人员可查；更正过的注明更正时间。',
    en: 'What the district and the city answered, for all who work there; what was corrected says when.',
  },
  scopes: ['advisor.read'],
  field: 'guidanceAnswers',
  node: graphql(/* GraphQL */ `
    fragment GuidanceAnswersRow on GuidanceAnswer {
      id
      title
      question
      text
      topic
      answeredAt
      correctedAt
      division {
        ...PlaceOfRow
      }
      askedFrom {
        name
      }
      versions {
        version
        text
      }
    }
  `),
  ordered: '-ANSWERED_ON',
  columns: [
    { zh: '标题', en: 'Title', cell: ({ title }) => ({ text: title }) },
    { zh: '答复', en: 'Answer', cell: ({ text }) => ({ text }) },
    { zh: '答复单位', en: 'Answered by', cell: ({ division }) => ({ division }) },
    { zh: '答复时间', en: 'Answered at', order: 'ANSWERED_ON', cell: ({ answeredAt }) => ({ time: answeredAt }) },
    {
      zh: '更正时间',
      en: 'Corrected at',
      cell: ({ correctedAt }) => (correctedAt === null ? { text: null } : { time: correctedAt }),
    },
  ],
  more: [
    { zh: '咨询内容', en: 'Question', cell: ({ question }) => ({ text: question }) },
    {
      zh: '主题',
      en: 'Topic',
      cell: ({ topic }) => ({ words: topic === null ? undefined : wordsOf(policyKinds, topic) }),
    },
    { zh: '咨询单位', en: 'Asked by', cell: ({ askedFrom }) => ({ text: askedFrom.name }) },
    {
      zh: '历次版本',
      en: 'Versions',
      cell: ({ versions }) => ({
        several: versions.map(({ version, text }) => ({ zh: `第 ${version} 版：${text}`, en: `${version}. ${text}` })),
      }),
    },
  ],
  filters: {
    topics: { label: { zh: '主题', en: 'Topic' }, oneOf: policyKinds },
    from: { label: { zh: '起', en: 'From' }, on: 'day' },
    until: { label: { zh: '止', en: 'Until' }, on: 'day' },
  },
  search: { zh: '标题、咨询内容、答复', en: 'title, question, answer' },
});
