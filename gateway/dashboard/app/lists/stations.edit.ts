import { type EditedRecord, defineEdit, textsOfExceptions, textsOfWeek } from '../edits/index.ts';
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
      street {
        code
      }
      phone
      address
      directions
      serviceHours
      weeklyHours {
        weekday
        opens
        closes
      }
      hoursExceptions {
        on
        closed
        intervals {
          opens
          closes
        }
        note
      }
      hoursRemark
      onlineChannels
      providerName
      provider {
        id
      }
      publishedOn
      missing
    }
  }
`);

type StationNow = NonNullable<StationToChangeQuery['station']>;

/** What every edit of a station says alike. */
export const stationEdit = {
  document,
  row: ({ station }: StationToChangeQuery) => station,
  title: ({ name }: StationNow) => name,
  of: ({ division, publishedOn }: StationNow) => ({
    division: division.code,
    state: publishedOn === null ? 'UNPUBLISHED' : 'PUBLISHED',
  }),
  // Hours are said by the week or in words.
  lacking: ({ missing }: StationNow) => (missing.includes('serviceHours') ? [...missing, 'weeklyHours'] : missing),
  record: 'station',
  isFor: ({ scopes, division: own }: CallerOfPage, { division }: EditedRecord): boolean =>
    scopes.includes('station.open') && division.startsWith(own),
} as const;

const STREET_DIGITS = 9;
const hasWeek = ({ weeklyHours }: StationNow): boolean => weeklyHours !== null;
const isProfessional = ({ kind }: StationNow): boolean => kind === 'PROFESSIONAL_POINT';

export const changeStation = defineEdit({
  ...stationEdit,
  key: 'change',
  label: { zh: '修改', en: 'Edit' },
  meaning: {
    zh: '已公布的站点，保存后立即公布；未公布的，信息补齐后再办理公布。',
    en: 'Of a published station what you save is published at once; one that is not yet is published when nothing lacks.',
  },
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
    weeklyHours: {
      label: { zh: '每周服务时间', en: 'Weekly hours' },
      kind: 'week',
      isOptional: true,
      now: ({ weeklyHours }) => textsOfWeek(weeklyHours ?? []),
    },
    hoursExceptions: {
      label: { zh: '特殊日期', en: 'Days with other hours' },
      kind: 'exceptions',
      isShown: hasWeek,
      now: ({ hoursExceptions }) => textsOfExceptions(hoursExceptions),
    },
    hoursRemark: {
      label: { zh: '服务时间备注', en: 'Remark on the hours' },
      kind: 'text',
      isOptional: true,
      isShown: hasWeek,
      now: ({ hoursRemark }) => hoursRemark,
    },
    serviceHours: {
      label: { zh: '服务时间', en: 'Hours' },
      hint: { zh: '填写每周服务时间的，由系统生成', en: 'made of the weekly hours where these are given' },
      kind: 'prose',
      isShown: (station) => !hasWeek(station),
      now: ({ serviceHours }) => serviceHours,
    },
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
      isShown: isProfessional,
      now: ({ providerName }) => providerName,
    },
    provider: {
      label: { zh: '依托机构（资源库）', en: 'Run by, of the library' },
      kind: 'provider',
      isOptional: true,
      isShown: isProfessional,
      now: ({ provider }) => provider?.id ?? null,
    },
    street: {
      label: { zh: '所在街镇', en: 'Stands in' },
      kind: 'division',
      lowest: STREET_DIGITS,
      none: { zh: '未定', en: 'not known yet' },
      isShown: ({ kind, division }) => kind === 'PROFESSIONAL_POINT' && division.code.length < STREET_DIGITS,
      now: ({ street, division }) => street?.code ?? division.code,
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
