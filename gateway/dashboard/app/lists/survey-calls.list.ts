import { graphql } from '../generated/gql.ts';
import { defineList } from './list.ts';
import { recordSurveyAnswers, recordSurveyAttempt } from './survey-calls.edit.ts';

const states = {
  OPEN: { zh: '待访问', en: 'to be asked' },
  NOT_REACHED: { zh: '未访问到', en: 'not reached' },
  DECLINED: { zh: '拒访', en: 'would not answer' },
  ANSWERED: { zh: '已答卷', en: 'answered' },
} as const;

export default defineList({
  key: 'survey-calls',
  order: 13.2,
  group: 'worklist',
  label: { zh: '调查访问', en: 'Calls of surveys' },
  meaning: {
    zh: '满意度调查抽中的家庭及其答卷；不对责任顾问和走访人公开。',
    en: 'The households that surveys ask, with what they said; not for those who visit them.',
  },
  scopes: ['survey.run'],
  field: 'surveyCalls',
  node: graphql(/* GraphQL */ `
    fragment SurveyCallsRow on SurveyCall {
      id
      state
      askedOn
      recordedBy
      survey {
        title
      }
      station {
        name
      }
      client {
        id
        name {
          text
        }
      }
      division {
        ...PlaceOfRow
      }
      filled {
        answers {
          field {
            label {
              zh
              en
            }
          }
          words {
            zh
            en
          }
        }
      }
    }
  `),
  ordered: 'DIVISION',
  columns: [
    { zh: '救助对象', en: 'Client', cell: ({ client }) => ({ text: client.name?.text, to: `/clients/${client.id}` }) },
    { zh: '区划', en: 'Division', order: 'DIVISION', cell: ({ division }) => ({ division }) },
    { zh: '调查', en: 'Survey', cell: ({ survey }) => ({ text: survey?.title }) },
    { zh: '状态', en: 'State', cell: ({ state }) => ({ words: states[state] }) },
    { zh: '访问日期', en: 'Asked', order: 'ASKED_ON', cell: ({ askedOn }) => ({ inOneLine: askedOn }) },
  ],
  more: [
    { zh: '站点', en: 'Station', cell: ({ station }) => ({ text: station?.name }) },
    {
      zh: '答卷',
      en: 'Answers',
      cell: ({ filled }) => ({
        several: (filled?.answers ?? []).map(({ field: { label }, words }) => ({
          zh: `${label.zh}：${words.zh}`,
          en: `${label.en}: ${words.en}`,
        })),
      }),
    },
    { zh: '登记人', en: 'Recorded by', cell: ({ recordedBy }) => ({ text: recordedBy }) },
  ],
  filters: {
    open: {
      label: { zh: '待办', en: 'To do' },
      whether: { yes: { zh: '待访问', en: 'to be asked' }, no: { zh: '其他', en: 'others' } },
    },
    states: { label: { zh: '状态', en: 'State' }, oneOf: states },
  },
  edits: [recordSurveyAnswers, recordSurveyAttempt],
  record: ({ id, division, state }) => (division === null ? undefined : { id, division: division.code, state }),
});
