import { graphql } from '../generated/gql.ts';
import { advisorRoles, advisorSkills, wordsOf } from '../words/index.ts';
import { moveAdvisor } from './advisors-move.edit.ts';
import { changeAdvisor, submitFiling } from './advisors.edit.ts';
import { defineList } from './list.ts';

const document = graphql(/* GraphQL */ `
  query AdvisorDirectory($within: DivisionCode!, $search: String, $first: Int, $after: String) {
    advisors(within: $within, search: $search, first: $first, after: $after) {
      totalCount
      edges {
        cursor
        node {
          id
          name
          role
          employer
          skills
          phone {
            text
          }
          division {
            code
            name
            parent {
              name
              parent {
                name
              }
            }
          }
          filing {
            state
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const states = {
  DRAFT: { zh: '草稿', en: 'draft' },
  SUBMITTED: { zh: '待备案', en: 'submitted' },
  FILED: { zh: '已备案', en: 'filed' },
  RETURNED: { zh: '退回补正', en: 'returned' },
  CHANGED: { zh: '变更待审', en: 'change waiting' },
  SUSPENDED: { zh: '暂停', en: 'suspended' },
  WITHDRAWN: { zh: '退出', en: 'withdrawn' },
} as const;

export default defineList({
  key: 'advisors',
  order: 6,
  group: 'network',
  label: { zh: '救助顾问', en: 'Advisors' },
  meaning: {
    zh: '本级与下辖登记的顾问，含已退出的。',
    en: 'Advisors registered here and beneath; also those withdrawn.',
  },
  scopes: ['advisor.read'],
  columns: [
    { zh: '顾问', en: 'Advisor' },
    { zh: '人员类别', en: 'Role' },
    { zh: '登记区划', en: 'Division' },
    { zh: '备案', en: 'Filing' },
  ],
  moreColumns: [
    { zh: '联系电话', en: 'Phone' },
    { zh: '技能', en: 'Skills' },
    { zh: '工作单位', en: 'Employer' },
  ],
  isSearched: true,
  document,
  connection: ({ advisors }) => advisors,
  cells: ({ name, role, division, filing }) => [
    { text: name },
    { words: wordsOf(advisorRoles, role) },
    { division },
    { words: states[filing.state] },
  ],
  more: ({ phone, skills, employer }) => [
    { inOneLine: phone?.text },
    { several: skills.map((skill) => wordsOf(advisorSkills, skill)) },
    { text: employer },
  ],
  edits: [changeAdvisor, submitFiling, moveAdvisor],
  record: ({ id, division, filing }) => ({ id, division: division.code, state: filing.state }),
});
