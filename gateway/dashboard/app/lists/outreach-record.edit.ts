import { defineEdit } from '../edits/index.ts';
import { graphql } from '../generated/gql.ts';
import { eventFields } from './outreach-fields.ts';

const mutation = graphql(/* GraphQL */ `
  mutation RecordOutreach($input: RecordOutreachInput!) {
    recordOutreach(input: $input) {
      ok {
        id
      }
      errors {
        ...RefusalParts
      }
    }
  }
`);

const said = {
  submit: { zh: '登记', en: 'Record it' },
  saved: { zh: '已登记。', en: 'Recorded.' },
  isWithoutVersion: true,
  mutation,
} as const;

/** Roles that record what their station did, from the list of stations. */
const AT_STATIONS = ['advisor', 'station-lead'];

/** The record is the division whose event it was. */
export const recordOutreach = defineEdit({
  ...said,
  key: 'record',
  label: { zh: '登记本级宣传活动', en: 'Record an event' },
  meaning: {
    zh: '只登记本级开展的活动；站点的活动在“站点”中登记。有误的以后可以更正，原内容留存。',
    en: 'Of your own level; what a station did is recorded from the list of stations. It can be corrected, and what it said stays.',
  },
  isFor: ({ scopes, division: own, role }, { division }) =>
    scopes.includes('outreach.record') && division === own && !AT_STATIONS.includes(role),
  document: graphql(/* GraphQL */ `
    query DivisionOfOutreach($id: DivisionCode!) {
      division(code: $id) {
        code
        name
      }
      outreachPlanItems(within: $id, first: 100) {
        edges {
          node {
            id
            year
            title
          }
        }
      }
    }
  `),
  row: ({ division, outreachPlanItems: items }) => division && { ...division, items, version: 0 },
  title: ({ name }) => name ?? '',
  of: ({ code }) => ({ division: code }),
  record: 'division',
  fields: {
    ...eventFields,
    planItem: {
      label: { zh: '计划项目', en: 'Item of the plan' },
      hint: { zh: '与年度、渠道一致', en: 'of the same year and channel' },
      kind: 'offered',
      isOptional: true,
      offers: ({ items }) =>
        items?.edges?.flatMap(({ node }) =>
          node === null ? [] : { value: node.id, label: `${node.year} ${node.title}` },
        ) ?? [],
    },
  },
});

/** The record is the station that held it. */
export const recordStationOutreach = defineEdit({
  ...said,
  key: 'outreach',
  label: { zh: '登记宣传活动', en: 'Record an event of publicity' },
  meaning: {
    zh: '站点开展的政策宣传活动。有误的以后可以更正，原内容留存。',
    en: 'What the station explained in public. It can be corrected, and what it said stays.',
  },
  isFor: ({ scopes, division: own }, { division }) => scopes.includes('outreach.record') && division.startsWith(own),
  document: graphql(/* GraphQL */ `
    query StationOfOutreach($id: ID!) {
      station(id: $id) {
        name
        address
        division {
          code
          name
        }
      }
    }
  `),
  row: ({ station }) => station && { ...station, version: 0 },
  title: ({ name }) => name,
  of: ({ division }) => ({ division: division.code }),
  record: 'station',
  fields: {
    division: {
      label: { zh: '单位', en: 'Division' },
      kind: 'offered',
      offers: ({ division: { code, name } }) => [{ value: code, label: name ?? code }],
    },
    ...eventFields,
  },
});
