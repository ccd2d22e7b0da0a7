import { graphql } from '../generated/gql.ts';
import { workflowWords } from '../generated/workflow-words.ts';
import { advisorRoles, wordsOf } from '../words/index.ts';
import { defineList } from './list.ts';

export default defineList({
  key: 'filings-waiting',
  order: 4,
  group: 'attention',
  label: { zh: '待办备案', en: 'Filings waiting' },
  meaning: {
    zh: '已提交或申报变更、等待备案机关办理的顾问，按区划排列。',
    en: 'Advisors whose filing waits for the authority, by division.',
  },
  scopes: ['advisor.read'],
  field: 'filings',
  node: graphql(/* GraphQL */ `
    fragment FilingsWaitingRow on Filing {
      state
      since
      dueOn
      advisor {
        name
        role
        employer
        division {
          ...PlaceOfRow
        }
      }
    }
  `),
  always: { waiting: true },
  columns: [
    { zh: '顾问', en: 'Advisor', order: 'NAME', cell: ({ advisor }) => ({ text: advisor.name }) },
    { zh: '登记区划', en: 'Division', order: 'DIVISION', cell: ({ advisor }) => ({ division: advisor.division }) },
    { zh: '状态', en: 'State', cell: ({ state }) => ({ words: workflowWords.filing.states[state] }) },
    { zh: '提交时间', en: 'Waits since', order: 'SINCE', cell: ({ since }) => ({ time: since }) },
  ],
  more: [
    { zh: '办理期限', en: 'Due', cell: ({ dueOn }) => ({ text: dueOn }) },
    { zh: '人员类别', en: 'Role', cell: ({ advisor }) => ({ words: wordsOf(advisorRoles, advisor.role) }) },
    { zh: '工作单位', en: 'Employer', cell: ({ advisor }) => ({ text: advisor.employer }) },
  ],
});
