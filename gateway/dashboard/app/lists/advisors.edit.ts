import { defineEdit } from '../edits/index.ts';
import { graphql } from '../generated/gql.ts';
import { advisorRoles } from './advisor-roles.ts';

/** The document and the licence of an advisor are changed through the graph: each is several fields in one. */
export const changeAdvisor = defineEdit({
  key: 'change',
  label: { zh: '修改', en: 'Edit' },
  meaning: {
    zh: '电话、技能立即生效。姓名、单位、人员类别须备案：已备案的，改动经备案机关办理后生效。',
    en: 'Phone and skills change at once. Name, employer and role are filed: once filed, they change when the authority files the change.',
  },
  saved: {
    zh: '已保存。须备案的改动，由备案机关办理后生效。',
    en: 'Saved. What is filed changes when the authority has filed it.',
  },
  isFor: ({ scopes, division: own }, division) => scopes.includes('advisor.register') && division.startsWith(own),
  document: graphql(/* GraphQL */ `
    query AdvisorToChange($id: ID!) {
      advisor(id: $id) {
        version
        name
        employer
        role
        skills
        division {
          code
        }
      }
    }
  `),
  row: ({ advisor }) => advisor,
  title: ({ name }) => name,
  division: ({ division }) => division.code,
  mutation: graphql(/* GraphQL */ `
    mutation ChangeAdvisor($input: ChangeAdvisorInput!) {
      changeAdvisor(input: $input) {
        ok {
          id
        }
        errors {
          ...RefusalParts
        }
      }
    }
  `),
  record: 'advisor',
  fields: {
    phone: {
      label: { zh: '新的联系电话，不改则留空', en: 'New phone, empty to keep it' },
      kind: 'phone',
      isMasked: true,
      now: () => null,
    },
    skills: { label: { zh: '技能', en: 'Skills' }, kind: 'lines', isOptional: true, now: ({ skills }) => skills },
    name: { label: { zh: '姓名', en: 'Name' }, kind: 'text', now: ({ name }) => name },
    employer: { label: { zh: '工作单位', en: 'Employer' }, kind: 'text', now: ({ employer }) => employer },
    role: { label: { zh: '人员类别', en: 'Role' }, kind: 'choice', choices: advisorRoles, now: ({ role }) => role },
  },
});
