import { defineEdit } from '../edits/index.ts';
import { graphql } from '../generated/gql.ts';

export const endAdvisor = defineEdit({
  key: 'end',
  label: { zh: '离任', en: 'End the service' },
  meaning: {
    zh: '一次办结：备案退出，全部派驻结束，账号停止访问，救助对象转给接手顾问；不选接手顾问的，对象列为“无责任顾问”。',
    en: 'In one step the filing is withdrawn, all postings and the access end, and the clients go to the successor. Without one they show as without an advisor.',
  },
  submit: { zh: '办理离任', en: 'End the service' },
  saved: { zh: '已办理离任。', en: 'The service has ended.' },
  isFor: (_, { actions }) => actions?.includes('WITHDRAW') === true,
  document: graphql(/* GraphQL */ `
    query AdvisorToEnd($id: ID!) {
      advisor(id: $id) {
        version
        name
        caseload
        division {
          code
        }
        postings {
          station {
            name
          }
          until
        }
        filing {
          state
          availableActions {
            action
          }
        }
      }
    }
  `),
  row: ({ advisor }) => advisor,
  title: ({ name }) => name,
  of: ({ division, filing }) => ({
    division: division.code,
    state: filing.state,
    actions: filing.availableActions?.map(({ action }) => action) ?? [],
  }),
  notes: ({ caseload, postings, filing: { state } }) => {
    if (state === 'WITHDRAWN') return [];
    const stations = (postings ?? []).filter(({ until }) => until === null).map(({ station }) => station.name);
    return [
      { zh: `目前负责的救助对象：${caseload ?? '不详'}`, en: `Clients served now: ${caseload ?? 'not known'}` },
      { zh: `目前派驻：${stations.join('、') || '无'}`, en: `Posted now at: ${stations.join(', ') || 'none'}` },
    ];
  },
  mutation: graphql(/* GraphQL */ `
    mutation EndAdvisor($input: EndAdvisorInput!) {
      endAdvisor(input: $input) {
        ok {
          id
        }
        errors {
          ...RefusalParts
        }
      }
    }
  `),
  record: 'advisor',
  fields: {
    handOverTo: {
      label: { zh: '接手顾问', en: 'Successor' },
      hint: { zh: '须在对象所在地服务', en: 'who serves where the clients live' },
      kind: 'advisor',
      isOptional: true,
    },
    reason: { label: { zh: '原因', en: 'Reason' }, kind: 'prose' },
    on: {
      label: { zh: '离任日期', en: 'Ended on' },
      hint: { zh: '不填即今天', en: 'today when empty' },
      kind: 'date',
      isOptional: true,
    },
  },
});
