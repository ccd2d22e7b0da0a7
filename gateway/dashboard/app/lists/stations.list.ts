import { graphql } from '../generated/gql.ts';
import { reportIncident } from './incidents.edit.ts';
import { defineList } from './list.ts';
import { recordStationOutreach } from './outreach-record.edit.ts';
import { checkPremises } from './premises-check.edit.ts';
import { recordService } from './service-records.edit.ts';
import { stationKinds } from './station-kinds.ts';
import { openStation } from './stations-open.edit.ts';
import { mergeStations, moveStation, publishStation } from './stations-steps.edit.ts';
import { changeStation, closeStation } from './stations.edit.ts';

const PUBLISHED = { zh: '已公布', en: 'published' };
const NOT_YET = { zh: '未公布', en: 'not yet' };
const OPEN = { zh: '开放中', en: 'open' };
const CLOSED = { zh: '未开放', en: 'closed' };

export default defineList({
  key: 'stations',
  order: 5,
  group: 'stations',
  label: { zh: '服务站点', en: 'Stations' },
  meaning: { zh: '各级站点公布的地址、电话与服务时间。', en: 'What stations publish: address, phone and hours.' },
  scopes: ['station.read', 'advisor.read'],
  importedAs: 'stations',
  field: 'stations',
  node: graphql(/* GraphQL */ `
    fragment StationsRow on Station {
      id
      name
      kind
      division {
        ...PlaceOfRow
      }
      phone
      address
      directions
      serviceHours
      onlineChannels
      providerName
      street {
        code
        name
      }
      openNow
      publishedOn
    }
  `),
  columns: [
    { zh: '站点', en: 'Station', order: 'NAME', cell: ({ name }) => ({ text: name }) },
    { zh: '类型', en: 'Kind', cell: ({ kind }) => ({ words: stationKinds[kind] }) },
    { zh: '区划', en: 'Division', order: 'DIVISION', cell: ({ division }) => ({ division }) },
    { zh: '电话', en: 'Phone', cell: ({ phone }) => ({ inOneLine: phone }) },
    { zh: '公布', en: 'Published', cell: ({ publishedOn }) => ({ words: publishedOn === null ? NOT_YET : PUBLISHED }) },
  ],
  more: [
    { zh: '地址', en: 'Address', cell: ({ address }) => ({ text: address }) },
    { zh: '乘车路线', en: 'How to get there', cell: ({ directions }) => ({ text: directions }) },
    { zh: '服务时间', en: 'Hours', cell: ({ serviceHours }) => ({ text: serviceHours }) },
    {
      zh: '现在',
      en: 'Now',
      cell: ({ openNow }) => ({ words: openNow === null ? undefined : openNow ? OPEN : CLOSED }),
    },
    {
      zh: '所在街镇',
      en: 'Street',
      cell: ({ street }) => ({ division: street && { ...street, parent: null } }),
    },
    { zh: '网络渠道', en: 'Online', cell: ({ onlineChannels }) => ({ text: onlineChannels.join('、') }) },
    { zh: '依托机构', en: 'Run by', cell: ({ providerName }) => ({ text: providerName }) },
  ],
  filters: {
    kinds: { label: { zh: '类型', en: 'Kind' }, oneOf: stationKinds },
    published: { label: { zh: '公布', en: 'Published' }, whether: { yes: PUBLISHED, no: NOT_YET } },
    uncheckedSince: { label: { zh: '此日以来未检查', en: 'Unchecked since' }, on: 'day' },
  },
  search: { zh: '名称、地址、依托机构', en: 'name, address, who runs it' },
  edits: [
    recordService,
    checkPremises,
    reportIncident,
    recordStationOutreach,
    changeStation,
    publishStation,
    moveStation,
    mergeStations,
    closeStation,
  ],
  adds: [openStation],
  details: 'advisor.read',
  record: ({ id, division, publishedOn }) => ({
    id,
    division: division.code,
    state: publishedOn === null ? 'UNPUBLISHED' : 'PUBLISHED',
  }),
});
