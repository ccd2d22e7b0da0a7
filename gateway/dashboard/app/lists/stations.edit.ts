import { defineEdit } from '../edits/index.ts';
import { graphql } from '../generated/gql.ts';
import type { CallerOfPage } from '../session/index.ts';

const document = graphql(/* GraphQL */ `
  query StationToChange($id: ID!) {
    station(id: $id) {
      version
      name
      kind
      division {
        code
      }
      phone
      address
      serviceHours
      onlineChannels
      providerName
    }
  }
`);

const isFor = ({ scopes, division: own }: CallerOfPage, division: string): boolean =>
  scopes.includes('station.open') && division.startsWith(own);

export const changeStation = defineEdit({
  key: 'change',
  label: { zh: '修改', en: 'Edit' },
  meaning: { zh: '保存后立即公布。', en: 'What you save is published at once.' },
  isFor,
  document,
  row: ({ station }) => station,
  title: ({ name }) => name,
  division: ({ division }) => division.code,
  mutation: graphql(/* GraphQL */ `
    mutation ChangeStation($input: ChangeStationInput!) {
      changeStation(input: $input) {
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
  fields: {
    name: { label: { zh: '站点名称', en: 'Name' }, kind: 'text', now: ({ name }) => name },
    phone: { label: { zh: '电话', en: 'Phone' }, kind: 'phone', now: ({ phone }) => phone },
    address: { label: { zh: '地址', en: 'Address' }, kind: 'text', now: ({ address }) => address },
    serviceHours: { label: { zh: '服务时间', en: 'Hours' }, kind: 'prose', now: ({ serviceHours }) => serviceHours },
    onlineChannels: {
      label: { zh: '网络渠道', en: 'Online' },
      kind: 'lines',
      now: ({ onlineChannels }) => onlineChannels,
    },
    providerName: {
      label: { zh: '依托机构，限专业服务点', en: 'Run by, of professional points only' },
      kind: 'text',
      isOptional: true,
      now: ({ providerName }) => providerName,
    },
  },
});

export const closeStation = defineEdit({
  key: 'close',
  label: { zh: '撤销', en: 'Close' },
  meaning: {
    zh: '撤销后不再公布，顾问的派驻同时结束，不可恢复。',
    en: 'A closed station is listed no more, and the postings of its advisors end. It is not opened again.',
  },
  isFor,
  document,
  row: ({ station }) => station,
  title: ({ name }) => name,
  division: ({ division }) => division.code,
  mutation: graphql(/* GraphQL */ `
    mutation CloseStation($input: CloseStationInput!) {
      closeStation(input: $input) {
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
  fields: {
    reason: { label: { zh: '撤销原因', en: 'Reason' }, kind: 'prose' },
    closedOn: {
      label: { zh: '撤销日期，不填即今天', en: 'Closed on, today when empty' },
      kind: 'date',
      isOptional: true,
    },
  },
});
