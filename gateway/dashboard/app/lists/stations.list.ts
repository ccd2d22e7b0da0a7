import { graphql } from '../generated/gql.ts';
import { changeStation, closeStation } from './stations.edit.ts';
import { defineList } from './list.ts';

const document = graphql(/* GraphQL */ `
  query StationDirectory($within: DivisionCode!, $kind: [StationKind!], $search: String, $first: Int, $after: String) {
    stations(within: $within, filter: { kinds: $kind }, search: $search, first: $first, after: $after) {
      totalCount
      edges {
        cursor
        node {
          id
          name
          kind
          division {
            code
            name
            parent {
              name
              parent {
                name
              }
            }
          }
          phone
          address
          serviceHours
          onlineChannels
          providerName
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const kinds = {
  DISTRICT_GUIDANCE: { zh: '区指导站', en: 'guidance station' },
  SUBDISTRICT_SERVICE: { zh: '街镇服务站', en: 'service station' },
  COMMUNITY_POINT: { zh: '居村服务点', en: 'community point' },
  PROFESSIONAL_POINT: { zh: '专业服务点', en: 'professional point' },
} as const;

export default defineList({
  key: 'stations',
  order: 5,
  group: 'network',
  label: { zh: '服务站点', en: 'Stations' },
  meaning: { zh: '各级站点公布的地址、电话与服务时间。', en: 'What stations publish: address, phone and hours.' },
  scopes: ['station.read', 'advisor.read'],
  columns: [
    { zh: '站点', en: 'Station' },
    { zh: '类型', en: 'Kind' },
    { zh: '区划', en: 'Division' },
    { zh: '电话', en: 'Phone' },
  ],
  moreColumns: [
    { zh: '地址', en: 'Address' },
    { zh: '服务时间', en: 'Hours' },
    { zh: '网络渠道', en: 'Online' },
    { zh: '依托机构', en: 'Run by' },
  ],
  kinds,
  isSearched: true,
  document,
  connection: ({ stations }) => stations,
  cells: ({ name, kind, division, phone }) => [
    { text: name },
    { words: kinds[kind] },
    { division },
    { inOneLine: phone },
  ],
  more: ({ address, serviceHours, onlineChannels, providerName }) => [
    { text: address },
    { text: serviceHours },
    { text: onlineChannels.join('、') },
    { text: providerName },
  ],
  edits: [changeStation, closeStation],
  record: ({ id, division }) => ({ id, division: division.code }),
});
