import { graphql } from '../generated/gql.ts';
import { defineList } from './list.ts';
import { stationKinds } from './station-kinds.ts';

export default defineList({
  key: 'short-of-staff',
  order: 3,
  group: 'attention',
  label: { zh: '缺员站点', en: 'Stations short of staff' },
  meaning: { zh: '在岗人数低于最低配备的站点，按区划排列。', en: 'Stations below their staffing floor, by division.' },
  scopes: ['advisor.read'],
  field: 'stations',
  node: graphql(/* GraphQL */ `
    fragment StationsShortOfStaffRow on Station {
      name
      advisorsPosted
      staffingFloor
      division {
        ...PlaceOfRow
      }
    }
  `),
  always: { staffed: false },
  columns: [
    { zh: '区划', en: 'Division', order: 'DIVISION', cell: ({ division }) => ({ division }) },
    { zh: '在岗', en: 'Posted', cell: ({ advisorsPosted }) => ({ count: advisorsPosted }) },
    { zh: '最低', en: 'Floor', cell: ({ staffingFloor }) => ({ count: staffingFloor }) },
    { zh: '站点', en: 'Station', order: 'NAME', cell: ({ name }) => ({ text: name }) },
  ],
  filters: { kinds: { label: { zh: '类型', en: 'Kind' }, oneOf: stationKinds } },
});
