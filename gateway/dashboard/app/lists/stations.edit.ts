import { type EditedRecord, defineEdit } from '../edits/index.ts';
import { graphql } from '../generated/gql.ts';
import type { StationToChangeQuery } from '../generated/graphql.ts';
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
      directions
      serviceHours
      onlineChannels
      providerName
    }
  }
`);

type StationNow = NonNullable<StationToChangeQuery['station']>;

/** What every edit of a station says alike. */
const stationEdit = {
  document,
  row: ({ station }: StationToChangeQuery) => station,
  title: ({ name }: StationNow) => name,
  of: ({ division }: StationNow) => ({ division: division.code }),
  record: 'station',
  isFor: ({ scopes, division: own }: CallerOfPage, { division }: EditedRecord): boolean =>
    scopes.includes('station.open') && division.startsWith(own),
} as const;

export const changeStation = defineEdit({
  ...stationEdit,
  key: 'change',
  label: { zh: '修改', en: 'Edit' },
  meaning: { zh: '保存后立即公布。', en: 'What you save is published at once.' },
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
  fields: {
    name: { label: { zh: '站点名称', en: 'Name' }, kind: 'text', now: ({ name }) => name },
    phone: { label: { zh: '电话', en: 'Phone' }, kind: 'phone', now: ({ phone }) => phone },
    address: { label: { zh: '地址', en: 'Address' }, kind: 'text', now: ({ address }) => address },
    directions: {
      label: { zh: '乘车路线', en: 'How to get there' },
      kind: 'prose',
      isOptional: true,
      now: ({ directions }) => directions,
    },
    serviceHours: { label: { zh: '服务时间', en: 'Hours' }, kind: 'prose', now: ({ serviceHours }) => serviceHours },
    onlineChannels: {
      label: { zh: '网络渠道', en: 'Online' },
      kind: 'lines',
      now: ({ onlineChannels }) => onlineChannels,
    },
    providerName: {
      label: { zh: '依托机构', en: 'Run by' },
      hint: { zh: '限专业服务点', en: 'of professional points only' },
      kind: 'text',
      isOptional: true,
      now: ({ providerName }) => providerName,
    },
  },
});

export const closeStation = defineEdit({
  ...stationEdit,
  key: 'close',
  label: { zh: '撤销', en: 'Close' },
  meaning: {
    zh: '撤销后不再公布，顾问的派驻同时结束，不可恢复。',
    en: 'A closed station is listed no more, and the postings of its advisors end. It is not opened again.',
  },
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
  fields: {
    reason: { label: { zh: '撤销原因', en: 'Reason' }, kind: 'prose' },
    closedOn: {
      label: { zh: '撤销日期', en: 'Closed on' },
      hint: { zh: '不填即今天', en: 'today when empty' },
      kind: 'date',
      isOptional: true,
    },
  },
});
