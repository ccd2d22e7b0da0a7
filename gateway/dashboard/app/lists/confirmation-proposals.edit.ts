import { type EditedRecord, defineEdit } from '../edits/index.ts';
import { graphql } from '../generated/gql.ts';
import type { ProposalToMoveQuery } from '../generated/graphql.ts';
import { workflowWords } from '../generated/workflow-words.ts';
import type { CallerOfPage } from '../session/index.ts';

type ProposalNow = NonNullable<ProposalToMoveQuery['confirmationProposal']>;

const words = workflowWords.confirmationProposal;

/** What both steps say alike. */
const step = {
  isWithoutVersion: true,
  document: graphql(/* GraphQL */ `
    query ProposalToMove($id: ID!) {
      confirmationProposal(id: $id) {
        reason
        proposedOn
        division {
          code
        }
        availableActions {
          action
        }
      }
    }
  `),
  row: ({ confirmationProposal: found }: ProposalToMoveQuery) => found && { ...found, version: 0 },
  title: ({ proposedOn }: ProposalNow) => proposedOn,
  of: ({ division, availableActions }: ProposalNow) => ({
    division: division.code,
    actions: availableActions.map(({ action }) => action),
  }),
  notes: ({ reason }: ProposalNow) => (reason === null ? [] : [{ zh: `理由：${reason}`, en: `Why: ${reason}` }]),
  mutation: graphql(/* GraphQL */ `
    mutation MoveConfirmationProposal($input: MoveConfirmationProposalInput!) {
      moveConfirmationProposal(input: $input) {
        ok {
          id
        }
        errors {
          ...RefusalParts
        }
      }
    }
  `),
  record: 'proposal',
} as const;

const can =
  (action: string) =>
  (_: CallerOfPage, { actions }: EditedRecord) =>
    actions?.includes(action) === true;

export const declineProposal = defineEdit({
  ...step,
  key: 'decline',
  label: words.moves.DECLINE,
  submit: words.moves.DECLINE,
  meaning: { zh: '说明理由，现有认定不变。', en: 'Say why; what is confirmed stays.' },
  isFor: can('DECLINE'),
  always: { action: 'DECLINE' },
  fields: { reason: { label: { zh: '理由', en: 'Why' }, kind: 'prose' } },
});

export const withdrawProposal = defineEdit({
  ...step,
  key: 'withdraw',
  label: words.moves.WITHDRAW,
  submit: words.moves.WITHDRAW,
  meaning: { zh: '不再提出。', en: 'It is proposed no longer.' },
  isFor: can('WITHDRAW'),
  always: { action: 'WITHDRAW' },
  fields: {},
});
