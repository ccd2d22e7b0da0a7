import { defineEdit } from '../edits/index.ts';
import { graphql } from '../generated/gql.ts';
import { clientCategories, proposalKinds } from '../words/index.ts';
import { documentNumber, openOf, proposalField } from './confirmation-fields.ts';

const categoryField = { label: { zh: '类别', en: 'Category' }, kind: 'choice', choices: clientCategories } as const;

/** What is confirmed or proposed of one client. */
const ofClient = {
  isWithoutVersion: true,
  document: graphql(/* GraphQL */ `
    query ClientToConfirm($id: ID!) {
      client(id: $id) {
        name {
          text
        }
        division {
          code
        }
        confirmationProposals {
          id
          kind
          state
          reason
          proposedOn
        }
      }
    }
  `),
  record: 'client',
} as const;

export const recordConfirmation = defineEdit({
  ...ofClient,
  key: 'confirm',
  label: { zh: '登记认定', en: 'Record a confirmation' },
  submit: { zh: '登记认定', en: 'Record it' },
  meaning: {
    zh: '由认定机关登记；可同时有多项认定，对象的类别取其中排在最前的一项。',
    en: 'By the authority that decided. Several may hold at once, of which the first in the list leads.',
  },
  saved: { zh: '已登记认定。', en: 'The confirmation is recorded.' },
  isFor: ({ scopes, division: own }, { division }) =>
    scopes.includes('confirmation.record') && division.startsWith(own),
  row: ({ client }) => client && { ...client, version: 0 },
  title: ({ name }) => name?.text ?? '',
  of: ({ division }) => ({ division: division.code }),
  mutation: graphql(/* GraphQL */ `
    mutation RecordConfirmation($input: RecordConfirmationInput!) {
      recordConfirmation(input: $input) {
        ok {
          id
        }
        errors {
          ...RefusalParts
        }
      }
    }
  `),
  fields: {
    category: categoryField,
    documentNumber,
    decidedOn: { label: { zh: '认定日期', en: 'Decided on' }, kind: 'date' },
    ground: { label: { zh: '认定依据', en: 'Ground' }, kind: 'prose' },
    validUntil: { label: { zh: '有效期至', en: 'Until' }, kind: 'date', isOptional: true },
    proposal: { ...proposalField, offers: ({ confirmationProposals: all }) => openOf(all, 'BEGIN') },
  },
});

export const proposeConfirmation = defineEdit({
  ...ofClient,
  key: 'propose',
  label: { zh: '建议认定', en: 'Propose' },
  submit: { zh: '提出建议', en: 'Propose it' },
  meaning: {
    zh: '向认定机关提出，不改变现有认定。',
    en: 'To the authority; what is confirmed stays as it is.',
  },
  saved: { zh: '已提出建议。', en: 'Proposed.' },
  isFor: ({ scopes, division: own }, { division }) =>
    scopes.includes('confirmation.propose') && division.startsWith(own),
  row: ({ client }) => client && { ...client, version: 0 },
  title: ({ name }) => name?.text ?? '',
  of: ({ division }) => ({ division: division.code }),
  mutation: graphql(/* GraphQL */ `
    mutation ProposeConfirmation($input: ProposeConfirmationInput!) {
      proposeConfirmation(input: $input) {
        ok {
          id
        }
        errors {
          ...RefusalParts
        }
      }
    }
  `),
  fields: {
    kind: { label: { zh: '建议事项', en: 'What' }, kind: 'choice', choices: proposalKinds },
    category: categoryField,
    reason: { label: { zh: '理由', en: 'Why' }, kind: 'prose' },
  },
});
