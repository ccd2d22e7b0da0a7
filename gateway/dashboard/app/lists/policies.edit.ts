import { defineEdit } from '../edits/index.ts';
import { graphql } from '../generated/gql.ts';
import { clientCategories, policyKinds } from '../words/index.ts';
import { libraryEdit } from './library-edit.ts';

export const changePolicy = defineEdit({
  ...libraryEdit,
  document: graphql(/* GraphQL */ `
    query PolicyToChange($id: ID!) {
      policy(id: $id) {
        version
        title
        number
        kind
        issuedBy {
          code
        }
        categories
        amount
        summary
        channel
        materials
        inForceFrom
        inForceUntil
      }
    }
  `),
  row: ({ policy }) => policy,
  title: ({ title }) => title,
  of: ({ issuedBy }) => ({ division: issuedBy.code }),
  mutation: graphql(/* GraphQL */ `
    mutation ChangePolicy($input: ChangePolicyInput!) {
      changePolicy(input: $input) {
        ok {
          id
        }
        errors {
          ...RefusalParts
        }
      }
    }
  `),
  record: 'policy',
  fields: {
    title: { label: { zh: '名称', en: 'Title' }, kind: 'text', now: ({ title }) => title },
    number: { label: { zh: '文号', en: 'Number' }, kind: 'text', isOptional: true, now: ({ number }) => number },
    kind: { label: { zh: '类别', en: 'Kind' }, kind: 'choice', choices: policyKinds, now: ({ kind }) => kind },
    amount: {
      label: { zh: '标准或金额', en: 'Amount' },
      kind: 'prose',
      isOptional: true,
      now: ({ amount }) => amount,
    },
    summary: { label: { zh: '摘要', en: 'Summary' }, kind: 'prose', now: ({ summary }) => summary },
    categories: {
      label: { zh: '适用类别', en: 'For' },
      kind: 'choices',
      choices: clientCategories,
      now: ({ categories }) => categories,
    },
    materials: {
      label: { zh: '办理材料', en: 'Materials' },
      kind: 'lines',
      isOptional: true,
      now: ({ materials }) => materials,
    },
    channel: { label: { zh: '办理渠道', en: 'Channel' }, kind: 'prose', now: ({ channel }) => channel },
    inForceFrom: { label: { zh: '生效', en: 'In force from' }, kind: 'date', now: ({ inForceFrom }) => inForceFrom },
    inForceUntil: {
      label: { zh: '失效', en: 'Until' },
      kind: 'date',
      isOptional: true,
      now: ({ inForceUntil }) => inForceUntil,
    },
  },
});
