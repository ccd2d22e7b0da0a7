import { type EditedRecord, defineEdit } from '../edits/index.ts';
import { graphql } from '../generated/gql.ts';
import type { ConfirmationToEndQuery } from '../generated/graphql.ts';
import type { CallerOfPage } from '../session/index.ts';
import { clientCategories, proposalKinds } from '../words/index.ts';

type ConfirmationNow = NonNullable<ConfirmationToEndQuery['confirmation']>;

const documentNumber = { label: { zh: '文号', en: 'Document number' }, kind: 'text' } as const;
const categoryField = { label: { zh: '类别', en: 'Category' }, kind: 'choice', choices: clientCategories } as const;

const proposalField = {
  label: { zh: '采纳的建议', en: 'Proposal that it takes up' },
  kind: 'offered',
  isOptional: true,
} as const;

type Proposal = {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly reason: string | null;
  readonly proposedOn: string;
};

/** Those that wait and propose this. */
function openOf(all: readonly Proposal[] | null, kind: string) {
  return (all ?? [])
    .filter((one) => one.kind === kind && one.state === 'PROPOSED')
    .map(({ id, reason: said, proposedOn }) => ({ value: id, label: `${proposedOn} ${said ?? ''}` }));
}

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

const ending = {
  document: graphql(/* GraphQL */ `
    query ConfirmationToEnd($id: ID!) {
      confirmation(id: $id) {
        version
        documentNumber
        decidedOn
        canEnd
        division {
          code
        }
        client {
          confirmationProposals {
            id
            kind
            state
            reason
            proposedOn
          }
        }
        household {
          members {
            confirmationProposals {
              id
              kind
              state
              reason
              proposedOn
            }
          }
        }
      }
    }
  `),
  row: ({ confirmation }: ConfirmationToEndQuery) => confirmation,
  title: ({ documentNumber: number, decidedOn }: ConfirmationNow) => number ?? decidedOn,
  of: ({ division, canEnd }: ConfirmationNow) => ({ division: division.code, actions: canEnd ? ['END'] : [] }),
  isFor: (_: CallerOfPage, { actions }: EditedRecord) => actions?.includes('END') === true,
  record: 'confirmation',
} as const;

const reason = { label: { zh: '原因', en: 'Reason' }, kind: 'prose' } as const;

export const endConfirmation = defineEdit({
  ...ending,
  key: 'end',
  label: { zh: '终止认定', en: 'End' },
  submit: { zh: '终止认定', en: 'End it' },
  meaning: { zh: '按认定机关的决定终止，原记录保留。', en: 'By a decision of the authority; the record stays.' },
  saved: { zh: '已终止认定。', en: 'The confirmation has ended.' },
  mutation: graphql(/* GraphQL */ `
    mutation EndConfirmation($input: EndConfirmationInput!) {
      endConfirmation(input: $input) {
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
    endedOn: { label: { zh: '终止日期', en: 'Ends on' }, kind: 'date' },
    documentNumber,
    reason,
    proposal: {
      ...proposalField,
      offers: ({ client, household }) =>
        openOf((client ?? household?.members?.[0])?.confirmationProposals ?? null, 'END'),
    },
  },
});

export const withdrawConfirmation = defineEdit({
  ...ending,
  key: 'withdraw',
  label: { zh: '误录撤销', en: 'Take back' },
  submit: { zh: '误录撤销', en: 'Take it back' },
  meaning: { zh: '仅用于登记有误的认定，记录保留。', en: 'Only of one that was recorded in error; the record stays.' },
  saved: { zh: '已撤销。', en: 'Taken back.' },
  mutation: graphql(/* GraphQL */ `
    mutation WithdrawConfirmation($input: WithdrawConfirmationInput!) {
      withdrawConfirmation(input: $input) {
        ok {
          id
        }
        errors {
          ...RefusalParts
        }
      }
    }
  `),
  fields: { reason },
});
