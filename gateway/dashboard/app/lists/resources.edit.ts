import { defineEdit } from '../edits/index.ts';
import { graphql } from '../generated/gql.ts';
import { resourceKinds } from '../words/index.ts';
import { NO_LIMIT, libraryEdit } from './library-edit.ts';

export const changeResource = defineEdit({
  ...libraryEdit,
  document: graphql(/* GraphQL */ `
    query ResourceToChange($id: ID!) {
      resource(id: $id) {
        version
        title
        kind
        provider {
          division {
            code
          }
        }
        area {
          code
        }
        quantity
        unit
        availableFrom
        availableUntil
        conditions
      }
    }
  `),
  row: ({ resource }) => resource,
  title: ({ title }) => title,
  of: ({ provider }) => ({ division: provider.division.code }),
  mutation: graphql(/* GraphQL */ `
    mutation ChangeResource($input: ChangeResourceInput!) {
      changeResource(input: $input) {
        ok {
          id
        }
        errors {
          ...RefusalParts
        }
      }
    }
  `),
  record: 'resource',
  fields: {
    title: { label: { zh: '名称', en: 'Title' }, kind: 'text', now: ({ title }) => title },
    kind: { label: { zh: '类型', en: 'Kind' }, kind: 'choice', choices: resourceKinds, now: ({ kind }) => kind },
    area: { label: { zh: '服务区域', en: 'Area' }, kind: 'division', now: ({ area }) => area.code },
    quantity: {
      label: { zh: '数量', en: 'Quantity' },
      hint: NO_LIMIT,
      kind: 'number',
      isOptional: true,
      now: ({ quantity }) => quantity,
    },
    unit: { label: { zh: '计量单位', en: 'Unit' }, kind: 'text', isOptional: true, now: ({ unit }) => unit },
    conditions: {
      label: { zh: '条件', en: 'Conditions' },
      kind: 'prose',
      isOptional: true,
      now: ({ conditions }) => conditions,
    },
    availableFrom: { label: { zh: '起', en: 'From' }, kind: 'date', now: ({ availableFrom }) => availableFrom },
    availableUntil: {
      label: { zh: '止', en: 'Until' },
      kind: 'date',
      isOptional: true,
      now: ({ availableUntil }) => availableUntil,
    },
  },
});
