import { graphql } from '../generated/gql.ts';
import { defineList } from './list.ts';
import { closeSurvey, openSurvey } from './surveys.edit.ts';

export default defineList({
  key: 'surveys',
  order: 13.1,
  group: 'worklist',
  label: { zh: '满意度调查', en: 'Surveys' },
  meaning: {
    zh: '对走访过的家庭开展的满意度调查，最近的在前。',
    en: 'Surveys of how satisfied visited households are, the latest first.',
  },
  scopes: ['survey.run'],
  field: 'surveys',
  node: graphql(/* GraphQL */ `
    fragment SurveysRow on Survey {
      id
      title
      visitedFrom
      visitedUntil
      sampleSize
      openedOn
      openedBy
      closedOn
      division {
        ...PlaceOfRow
      }
    }
  `),
  ordered: '-OPENED_ON',
  adds: [openSurvey],
  columns: [
    { zh: '名称', en: 'Title', cell: ({ title }) => ({ text: title }) },
    { zh: '调查范围', en: 'Division', cell: ({ division }) => ({ division }) },
    {
      zh: '走访月份',
      en: 'Visits of',
      cell: ({ visitedFrom, visitedUntil }) => ({
        inOneLine: visitedFrom === visitedUntil ? visitedFrom : `${visitedFrom} – ${visitedUntil}`,
      }),
    },
    { zh: '发起日期', en: 'Opened', order: 'OPENED_ON', cell: ({ openedOn }) => ({ inOneLine: openedOn }) },
    { zh: '结束日期', en: 'Closed', cell: ({ closedOn }) => ({ inOneLine: closedOn }) },
  ],
  more: [
    { zh: '每站抽样户数', en: 'Households of each station', cell: ({ sampleSize }) => ({ count: sampleSize }) },
    { zh: '发起人', en: 'Opened by', cell: ({ openedBy }) => ({ text: openedBy }) },
  ],
  filters: {
    open: {
      label: { zh: '状态', en: 'State' },
      whether: { yes: { zh: '进行中', en: 'open' }, no: { zh: '已结束', en: 'closed' } },
    },
    from: { label: { zh: '起', en: 'From' }, on: 'day' },
    until: { label: { zh: '止', en: 'Until' }, on: 'day' },
  },
  edits: [closeSurvey],
  record: ({ id, division, closedOn }) =>
    division === null ? undefined : { id, division: division.code, state: closedOn === null ? 'OPEN' : 'CLOSED' },
});
