import { graphql } from '../generated/gql.ts';
import { workflowWords } from '../generated/workflow-words.ts';
import { advisorRoles, advisorSkills, licenceLevels, wordsOf } from '../words/index.ts';
import { moveAdvisor } from './advisors-move.edit.ts';
import { changeAdvisor, submitFiling } from './advisors.edit.ts';
import { defineList } from './list.ts';

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
  importedAs: 'advisors',
  field: 'advisors',
  node: graphql(/* GraphQL */ `
    fragment AdvisorsRow on Advisor {
      id
      name
      role
      employer
      skills
      licence {
        level
        validUntil
      }
      phone {
        text
      }
      division {
        ...PlaceOfRow
      }
      filing {
        state
        availableActions {
          action
        }
      }
    }
  `),
  columns: [
    { zh: '顾问', en: 'Advisor', order: 'NAME', cell: ({ name }) => ({ text: name }) },
    { zh: '人员类别', en: 'Role', cell: ({ role }) => ({ words: wordsOf(advisorRoles, role) }) },
    { zh: '登记区划', en: 'Division', order: 'DIVISION', cell: ({ division }) => ({ division }) },
    { zh: '备案', en: 'Filing', cell: ({ filing }) => ({ words: workflowWords.filing.states[filing.state] }) },
  ],
  more: [
    { zh: '联系电话', en: 'Phone', cell: ({ phone }) => ({ inOneLine: phone?.text }) },
    {
      zh: '技能',
      en: 'Skills',
      cell: ({ skills }) => ({ several: skills.map((skill) => wordsOf(advisorSkills, skill)) }),
    },
    { zh: '工作单位', en: 'Employer', cell: ({ employer }) => ({ text: employer }) },
    {
      zh: '职业资格',
      en: 'Licence',
      cell: ({ licence }) => ({ words: licence === null ? undefined : wordsOf(licenceLevels, licence.level) }),
    },
    { zh: '资格有效期至', en: 'Licence until', cell: ({ licence }) => ({ inOneLine: licence?.validUntil }) },
  ],
  filters: {
    filings: { label: { zh: '备案状态', en: 'Filing' }, oneOf: workflowWords.filing.states },
    licenceExpiresBy: { label: { zh: '资格到期不晚于', en: 'Licence ends by' }, on: 'day' },
  },
  search: { zh: '姓名、工作单位', en: 'name, employer' },
  edits: [changeAdvisor, submitFiling, moveAdvisor],
  record: ({ id, division, filing }) => ({
    id,
    division: division.code,
    state: filing.state,
    actions: filing.availableActions?.map(({ action }) => action) ?? [],
  }),
});
