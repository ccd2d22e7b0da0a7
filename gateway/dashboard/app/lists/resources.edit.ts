import { defineEdit } from '../edits/index.ts';
import { graphql } from '../generated/gql.ts';
import { keepsLibrary } from './keeps-library.ts';
import { resourceKinds } from './resource-kinds.ts';

export const changeResource = defineEdit({
  key: 'change',
  label: { zh: '修改', en: 'Edit' },
  meaning: { zh: '保存后立即生效，修改留痕。', en: 'What you save holds at once; who changed what is kept.' },
  isFor: keepsLibrary,
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
  division: ({ provider }) => provider.division.code,
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
    area: { label: { zh: '服务区划代码', en: 'Area, by code' }, kind: 'text', now: ({ area }) => area.code },
    quantity: {
      label: { zh: '数量，不填即不限', en: 'Quantity, no limit when empty' },
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
