import { defineEdit } from '../edits/index.ts';
import { graphql } from '../generated/gql.ts';
import { clientCategories } from '../words/index.ts';
import { NO_LIMIT, libraryEdit } from './library-edit.ts';

export const changeProject = defineEdit({
  ...libraryEdit,
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
  of: ({ provider }) => ({ division: provider.division.code }),
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
    area: { label: { zh: '服务区域', en: 'Area' }, kind: 'division', now: ({ area }) => area.code },
    categories: {
      label: { zh: '服务对象', en: 'For' },
      kind: 'choices',
      choices: clientCategories,
      now: ({ categories }) => categories,
    },
    capacity: {
      label: { zh: '名额', en: 'Capacity' },
      hint: NO_LIMIT,
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
