import { defineEdit } from '../edits/index.ts';
import { graphql } from '../generated/gql.ts';
import { clientCategories } from '../words/index.ts';
import { keepsLibrary } from './keeps-library.ts';

export const changeProject = defineEdit({
  key: 'change',
  label: { zh: '修改', en: 'Edit' },
  meaning: { zh: '保存后立即生效，修改留痕。', en: 'What you save holds at once; who changed what is kept.' },
  isFor: keepsLibrary,
  document: graphql(/* GraphQL */ `
    query ProjectToChange($id: ID!) {
      project(id: $id) {
        version
        title
        provider {
          division {
            code
          }
        }
        funder
        area {
          code
        }
        categories
        capacity
        enrolled
        runsFrom
        runsUntil
        results
      }
    }
  `),
  row: ({ project }) => project,
  title: ({ title }) => title,
  division: ({ provider }) => provider.division.code,
  mutation: graphql(/* GraphQL */ `
    mutation ChangeProject($input: ChangeProjectInput!) {
      changeProject(input: $input) {
        ok {
          id
        }
        errors {
          ...RefusalParts
        }
      }
    }
  `),
  record: 'project',
  fields: {
    title: { label: { zh: '名称', en: 'Title' }, kind: 'text', now: ({ title }) => title },
    funder: { label: { zh: '资助方', en: 'Funder' }, kind: 'text', isOptional: true, now: ({ funder }) => funder },
    area: { label: { zh: '服务区划代码', en: 'Area, by code' }, kind: 'text', now: ({ area }) => area.code },
    categories: {
      label: { zh: '服务对象', en: 'For' },
      kind: 'choices',
      choices: clientCategories,
      now: ({ categories }) => categories,
    },
    capacity: {
      label: { zh: '名额，不填即不限', en: 'Capacity, no limit when empty' },
      kind: 'number',
      isOptional: true,
      now: ({ capacity }) => capacity,
    },
    enrolled: { label: { zh: '在册人数', en: 'Enrolled' }, kind: 'number', now: ({ enrolled }) => enrolled },
    results: { label: { zh: '成效', en: 'Results' }, kind: 'prose', isOptional: true, now: ({ results }) => results },
    runsFrom: { label: { zh: '起', en: 'From' }, kind: 'date', now: ({ runsFrom }) => runsFrom },
    runsUntil: { label: { zh: '止', en: 'Until' }, kind: 'date', isOptional: true, now: ({ runsUntil }) => runsUntil },
  },
});
