import { type EditedRecord, defineEdit } from '../edits/index.ts';
import { graphql } from '../generated/gql.ts';
import type { ConfirmationToEndQuery } from '../generated/graphql.ts';
import type { CallerOfPage } from '../session/index.ts';
import { documentNumber, openOf, proposalField } from './confirmation-fields.ts';

type ConfirmationNow = NonNullable<ConfirmationToEndQuery['confirmation']>;

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
