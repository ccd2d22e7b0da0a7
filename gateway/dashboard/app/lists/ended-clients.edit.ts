import { defineEdit } from '../edits/index.ts';
import { graphql } from '../generated/gql.ts';

export const reopenClient = defineEdit({
  key: 'reopen',
  label: { zh: '恢复服务', en: 'Serve again' },
  submit: { zh: '恢复服务', en: 'Serve again' },
  meaning: {
    zh: '自今天起重新服务，以前的服务记录保留；须由认定机关重新登记认定，走访责任从认定的下月起。',
    en: 'Served again from today; the earlier period of service stays. What was confirmed is confirmed anew by the authority, and visits are due from the month after.',
  },
  saved: { zh: '已恢复服务。', en: 'The client is served again.' },
  isFor: ({ scopes, division: own }, { division }) => scopes.includes('client.write') && division.startsWith(own),
  document: graphql(/* GraphQL */ `
    query ClientToReopen($id: ID!) {
      client(id: $id) {
        version
        name {
          text
        }
        division {
          code
        }
        servicePeriods {
          endedOn
          endReason
        }
      }
    }
  `),
  row: ({ client }) => (client === null || client.version === null ? null : { ...client, version: client.version }),
  title: ({ name }) => name?.text ?? '',
  of: ({ division }) => ({ division: division.code }),
  notes: ({ servicePeriods }) =>
    (servicePeriods ?? []).flatMap(({ endedOn, endReason }) =>
      endedOn === null
        ? []
        : {
            zh: `${endedOn} 结束服务：${endReason ?? '—'}`,
            en: `Service ended on ${endedOn}: ${endReason ?? '—'}`,
          },
    ),
  mutation: graphql(/* GraphQL */ `
    mutation ReopenClient($input: ReopenClientInput!) {
      reopenClient(input: $input) {
        ok {
          id
        }
        errors {
          ...RefusalParts
        }
      }
    }
  `),
  record: 'client',
  fields: {
    advisor: {
      label: { zh: '责任顾问', en: 'Advisor' },
      hint: { zh: '不选即由本人负责', en: 'yourself when none is chosen' },
      kind: 'advisor',
      isOptional: true,
    },
    reason: {
      label: { zh: '恢复原因', en: 'Why' },
      hint: { zh: '将留存备查', en: 'it is kept' },
      kind: 'prose',
    },
  },
});
