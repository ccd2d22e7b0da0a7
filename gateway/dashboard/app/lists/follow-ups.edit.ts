import { defineEdit } from '../edits/index.ts';
import { graphql } from '../generated/gql.ts';
import { CloseFollowUpForm } from './close-follow-up-form.tsx';

export const closeFollowUp = defineEdit({
  key: 'close',
  label: { zh: '整改销项', en: 'Close the follow-up' },
  meaning: {
    zh: '确认已整改后销项；销项后不能恢复。',
    en: 'Close it once you have seen that it is done; it cannot be opened again.',
  },
  saved: { zh: '已销项。', en: 'Closed.' },
  isFor: ({ scopes, division: own }, { division, state }) =>
    scopes.includes('station.check') && division.startsWith(own) && state === 'OPEN',
  document: graphql(/* GraphQL */ `
    query FollowUpToClose($id: ID!) {
      followUp(id: $id) {
        closedOn
        label {
          zh
          en
        }
        station {
          name
        }
        division {
          code
        }
      }
    }
  `),
  // It is closed once and changed never.
  row: ({ followUp }) => followUp && { ...followUp, version: 1 },
  title: ({ station }) => station?.name ?? '',
  of: ({ division, closedOn }) => ({ division: division.code, state: closedOn === null ? 'OPEN' : 'CLOSED' }),
  notes: ({ label }) => [label],
  mutation: graphql(/* GraphQL */ `
    mutation CloseFollowUp($input: CloseFollowUpInput!) {
      closeFollowUp(input: $input) {
        ok {
          id
        }
        errors {
          ...RefusalParts
        }
      }
    }
  `),
  record: 'followUp',
  fields: {},
  Form: CloseFollowUpForm,
});
