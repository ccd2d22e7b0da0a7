import { defineEdit } from '../edits/index.ts';
import { graphql } from '../generated/gql.ts';
import { filledFormOf } from './filled-form.tsx';

export const recordService = defineEdit({
  key: 'service',
  label: { zh: '登记窗口服务', en: 'Record a service' },
  meaning: {
    zh: '按服务当日适用的记录表填写，不写服务对象的个人信息；需跟踪服务的，列入待整改事项。',
    en: 'By the form of the day; it names nobody. What is to be followed up is listed until it is done.',
  },
  saved: { zh: '已登记。', en: 'Recorded.' },
  isFor: ({ scopes, division: own }, { division }) => scopes.includes('service.record') && division.startsWith(own),
  document: graphql(/* GraphQL */ `
    query StationOfService($id: ID!) {
      station(id: $id) {
        version
        name
        division {
          code
        }
      }
    }
  `),
  row: ({ station }) => station,
  title: ({ name }) => name,
  of: ({ division }) => ({ division: division.code }),
  mutation: graphql(/* GraphQL */ `
    mutation RecordService($input: RecordServiceInput!) {
      recordService(input: $input) {
        ok {
          id
        }
        errors {
          ...RefusalParts
        }
      }
    }
  `),
  record: 'station',
  fields: {},
  Form: filledFormOf({
    form: 'SERVICE_RECORD',
    submit: { zh: '登记', en: 'Record it' },
    day: { name: 'servedOn', label: { zh: '服务日期', en: 'Served on' } },
  }),
});
