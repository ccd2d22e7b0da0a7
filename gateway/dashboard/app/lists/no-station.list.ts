import { graphql } from '../generated/gql.ts';
import { defineList } from './list.ts';

const levels = {
  CITY: { zh: '市', en: 'city' },
  DISTRICT: { zh: '区指导站', en: 'guidance station' },
  SUBDISTRICT: { zh: '街镇服务站', en: 'service station' },
  COMMUNITY: { zh: '居村服务点', en: 'community point' },
} as const;

export default defineList({
  key: 'no-station',
  order: 2,
  group: 'attention',
  label: { zh: '未设站点', en: 'Without a station' },
  meaning: {
    zh: '应设站点（含分中心）未设齐的区划，按区划排列。',
    en: 'Divisions that lack a station that they must have, sub-centres included.',
  },
  scopes: ['advisor.read'],
  field: 'divisionsWithoutStation',
  node: graphql(/* GraphQL */ `
    fragment DivisionsWithoutStationRow on Division {
      level
      ...PlaceOfRow
    }
  `),
  columns: [
    { zh: '区划', en: 'Division', cell: (division) => ({ division }) },
    { zh: '应设', en: 'Required', cell: ({ level }) => ({ words: level === null ? undefined : levels[level] }) },
  ],
});
