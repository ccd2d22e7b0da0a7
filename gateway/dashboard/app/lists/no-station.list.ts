import { graphql } from '../generated/gql.ts';
import { defineList } from './list.ts';

const document = graphql(/* GraphQL */ `
  query DivisionsWithoutStation($within: DivisionCode!, $first: Int, $after: String) {
    divisionsWithoutStation(within: $within, first: $first, after: $after) {
      totalCount
      edges {
        cursor
        node {
          code
          name
          level
          parent {
            name
            parent {
              name
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const levels = {
  CITY: { zh: '市', en: 'city' },
  DISTRICT: { zh: '区指导站', en: 'guidance station' },
  SUBDISTRICT: { zh: '街镇服务站', en: 'service station' },
  COMMUNITY: { zh: '居村服务点', en: 'community point' },
} as const;

export default defineList({
  key: 'no-station',
  order: 2,
  label: { zh: '未设站点', en: 'Without a station' },
  meaning: {
    zh: '应设站点（含分中心）未设齐的区划，按区划排列。',
    en: 'Divisions that lack a station that they must have, sub-centres included.',
  },
  group: 'attention',
  scopes: ['advisor.read'],
  columns: [
    { zh: '区划', en: 'Division' },
    { zh: '应设', en: 'Required' },
  ],
  document,
  connection: ({ divisionsWithoutStation }) => divisionsWithoutStation,
  cells: (division) => [{ division }, division.level === null ? { text: null } : { words: levels[division.level] }],
});
