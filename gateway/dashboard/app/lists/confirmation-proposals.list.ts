import { graphql } from '../generated/gql.ts';
import { workflowWords } from '../generated/workflow-words.ts';
import { proposalKinds } from '../words/index.ts';
import { categoryCell } from './client-words.ts';
import { declineProposal, withdrawProposal } from './confirmation-proposals.edit.ts';
import { defineList } from './list.ts';

const { states } = workflowWords.confirmationProposal;

export default defineList({
  key: 'confirmation-proposals',
  order: 8.5,
  group: 'worklist',
  label: { zh: '认定建议', en: 'Proposals to confirm' },
  meaning: {
    zh: '顾问、站点等向认定机关提出的建议，最近的在前；采纳的，登记或者终止认定时注明该建议。',
    en: 'What advisors and stations propose to authorities, the latest first; it is taken up by recording or ending a confirmation.',
  },
  scopes: ['client.read'],
  field: 'confirmationProposals',
  node: graphql(/* GraphQL */ `
    fragment ConfirmationProposalsRow on ConfirmationProposal {
      id
      kind
      category
      reason
      state
      proposedOn
      proposedBy
      decisionReason
      authority {
        name
      }
      division {
        ...PlaceOfRow
      }
      client {
        id
        name {
          text
        }
      }
      household {
        members {
          id
          name {
            text
          }
        }
      }
      availableActions {
        action
      }
    }
  `),
  ordered: '-PROPOSED_ON',
  columns: [
    { zh: '提出日期', en: 'Proposed', order: 'PROPOSED_ON', cell: ({ proposedOn }) => ({ inOneLine: proposedOn }) },
    {
      zh: '对象',
      en: 'Of whom',
      cell: ({ client, household }) => {
        const first = client ?? household?.members?.[0];
        return { text: first?.name?.text, ...(first === undefined ? {} : { to: `/clients/${first.id}` }) };
      },
    },
    { zh: '所在居村', en: 'Community', order: 'DIVISION', cell: ({ division }) => ({ division }) },
    { zh: '事项', en: 'What', cell: ({ kind }) => ({ words: proposalKinds[kind] }) },
    { zh: '类别', en: 'Category', cell: ({ category }) => categoryCell(category) },
    { zh: '状态', en: 'State', cell: ({ state }) => ({ words: states[state] }) },
  ],
  more: [
    { zh: '理由', en: 'Why', cell: ({ reason }) => ({ text: reason }) },
    { zh: '认定机关', en: 'Authority', cell: ({ authority }) => ({ text: authority.name }) },
    { zh: '提出人', en: 'Proposed by', cell: ({ proposedBy }) => ({ text: proposedBy }) },
    { zh: '不予采纳的理由', en: 'Why it was declined', cell: ({ decisionReason }) => ({ text: decisionReason }) },
  ],
  filters: {
    waitingForMe: {
      label: { zh: '待本单位办理', en: 'Waits for you' },
      whether: { yes: { zh: '待本单位办理', en: 'waits for you' }, no: { zh: '其他', en: 'others' } },
    },
    states: { label: { zh: '状态', en: 'State' }, oneOf: states },
  },
  edits: [declineProposal, withdrawProposal],
  record: ({ id, division, availableActions }) => ({
    id,
    division: division.code,
    actions: availableActions.map(({ action }) => action),
  }),
});
