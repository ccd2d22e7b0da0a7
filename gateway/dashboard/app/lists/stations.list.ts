import { graphql } from '../generated/gql.ts';
import { reportIncident } from './incidents.edit.ts';
import { defineList } from './list.ts';
import { checkPremises } from './premises-check.edit.ts';
import { stationKinds } from './station-kinds.ts';
import { changeStation, closeStation } from './stations.edit.ts';

export default defineList({
  key: 'stations',
  order: 5,
  group: 'network',
  label: { zh: '服务站点', en: 'Stations' },
  meaning: { zh: '各级站点公布的地址、电话与服务时间。', en: 'What stations publish: address, phone and hours.' },
  scopes: ['station.read', 'advisor.read'],
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
    }
  `),
  columns: [
    { zh: '站点', en: 'Station', order: 'NAME', cell: ({ name }) => ({ text: name }) },
    { zh: '类型', en: 'Kind', cell: ({ kind }) => ({ words: stationKinds[kind] }) },
    { zh: '区划', en: 'Division', order: 'DIVISION', cell: ({ division }) => ({ division }) },
    { zh: '电话', en: 'Phone', cell: ({ phone }) => ({ inOneLine: phone }) },
  ],
  more: [
    { zh: '地址', en: 'Address', cell: ({ address }) => ({ text: address }) },
    { zh: '乘车路线', en: 'How to get there', cell: ({ directions }) => ({ text: directions }) },
    { zh: '服务时间', en: 'Hours', cell: ({ serviceHours }) => ({ text: serviceHours }) },
    { zh: '网络渠道', en: 'Online', cell: ({ onlineChannels }) => ({ text: onlineChannels.join('、') }) },
    { zh: '依托机构', en: 'Run by', cell: ({ providerName }) => ({ text: providerName }) },
  ],
  filters: { kinds: { label: { zh: '类型', en: 'Kind' }, oneOf: stationKinds } },
  search: { zh: '名称、地址、依托机构', en: 'name, address, who runs it' },
  edits: [checkPremises, reportIncident, changeStation, closeStation],
  record: ({ id, division }) => ({ id, division: division.code }),
});
