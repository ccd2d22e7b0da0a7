import { defineEdit } from '../edits/index.ts';
import { graphql } from '../generated/gql.ts';
import { providerKinds } from '../words/index.ts';
import { libraryEdit } from './library-edit.ts';

export const changeProvider = defineEdit({
  ...libraryEdit,
  document: graphql(/* GraphQL */ `
    query ProviderToChange($id: ID!) {
      provider(id: $id) {
        version
        name
        kind
        division {
          code
        }
        creditCode
        phone
      }
    }
  `),
  row: ({ provider }) => provider,
  title: ({ name }) => name,
  of: ({ division }) => ({ division: division.code }),
  mutation: graphql(/* GraphQL */ `
    mutation ChangeProvider($input: ChangeProviderInput!) {
      changeProvider(input: $input) {
        ok {
          id
        }
        errors {
          ...RefusalParts
        }
      }
    }
  `),
  record: 'provider',
  fields: {
    name: { label: { zh: '名称', en: 'Name' }, kind: 'text', now: ({ name }) => name },
    kind: { label: { zh: '类型', en: 'Kind' }, kind: 'choice', choices: providerKinds, now: ({ kind }) => kind },
    creditCode: {
      label: { zh: '统一社会信用代码', en: 'Unified social credit code' },
      kind: 'text',
      isOptional: true,
      now: ({ creditCode }) => creditCode,
    },
    phone: {
      label: { zh: '公开联系电话', en: 'Published phone' },
      kind: 'phone',
      isOptional: true,
      now: ({ phone }) => phone,
    },
  },
});
