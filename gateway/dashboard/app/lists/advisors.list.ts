import { graphql } from '../generated/gql.ts';
import { workflowWords } from '../generated/workflow-words.ts';
import { advisorRoles, advisorSkills, licenceLevels, warningWords, wordsOf } from '../words/index.ts';
import { nominateForAward } from './award-nominations.edit.ts';
import { endAdvisor } from './advisors-end.edit.ts';
import { moveAdvisor } from './advisors-move.edit.ts';
import { endPosting, postAdvisor } from './advisors-postings.edit.ts';
import { changeAdvisor, submitFiling } from './advisors.edit.ts';
import { defineList } from './list.ts';

export default defineList({
  key: 'advisors',
  order: 6,
  group: 'advisors',
  label: { zh: '救助顾问', en: 'Advisors' },
  meaning: {
    zh: '本级与下辖登记的顾问，含已退出的。',
    en: 'Advisors registered here and beneath; also those withdrawn.',
  },
  scopes: ['advisor.read'],
  isOfPeople: true,
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
      preServiceTrainedOn
      warnings {
        code
        label {
          zh
          en
        }
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
    {
      zh: '提醒',
      en: 'Warnings',
      cell: ({ warnings }) => ({ several: warnings.map(({ code }) => warningWords[code]) }),
    },
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
    {
      zh: '岗前培训日期',
      en: 'Trained before service on',
      cell: ({ preServiceTrainedOn }) => ({ inOneLine: preServiceTrainedOn }),
    },
    {
      zh: '提醒说明',
      en: 'What is to be put in order',
      cell: ({ warnings }) => ({ several: warnings.map(({ label }) => label) }),
    },
  ],
  filters: {
    filings: { label: { zh: '备案状态', en: 'Filing' }, oneOf: workflowWords.filing.states },
    preServiceTrained: {
      label: { zh: '岗前培训', en: 'Training before service' },
      whether: { yes: { zh: '已参加', en: 'trained' }, no: { zh: '未参加或逾期', en: 'not, or later' } },
    },
    trainingHoursMet: {
      label: { zh: '本年度学时', en: 'Hours of training this year' },
      scope: 'client.read',
      whether: { yes: { zh: '已达标', en: 'reached' }, no: { zh: '未达标', en: 'not reached' } },
    },
    licenceExpiresBy: { label: { zh: '资格到期不晚于', en: 'Licence ends by' }, on: 'day' },
  },
  search: { zh: '姓名、工作单位', en: 'name, employer' },
  edits: [changeAdvisor, submitFiling, postAdvisor, endPosting, moveAdvisor, nominateForAward, endAdvisor],
  details: 'advisor.read',
  record: ({ id, division, filing }) => ({
    id,
    division: division.code,
    state: filing.state,
    actions: filing.availableActions?.map(({ action }) => action) ?? [],
  }),
});
