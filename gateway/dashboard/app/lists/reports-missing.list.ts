import { graphql } from '../generated/gql.ts';
import { defineList } from './list.ts';
import { reportStates } from './report-states.ts';

/** Which districts still owe the city their roster, by month. */
export default defineList({
  key: 'reports-missing',
  order: 7.6,
  group: 'attention',
  label: { zh: '未报名册的单位', en: 'Rosters not handed up' },
  meaning: {
    zh: '市级尚未收到的名册报告，逾期的注明。',
    en: 'Roster reports that the city does not have yet; those past their day say so.',
  },
  scopes: ['figures.read'],
  field: 'rosterReports',
  always: { received: false },
  ordered: '-FROM',
  node: graphql(/* GraphQL */ `
    fragment ReportsMissingRow on RosterReport {
      from
      until
      month
      state
      issuedAt
      division {
        ...PlaceOfRow
      }
    }
  `),
  columns: [
    { zh: '区划', en: 'Division', cell: ({ division }) => ({ division }) },
    {
      zh: '时段',
      en: 'Period',
      order: 'FROM',
      cell: ({ from, until, month }) => ({ inOneLine: month ?? `${from} – ${until}` }),
    },
    { zh: '状态', en: 'State', cell: ({ state }) => ({ words: reportStates[state] }) },
  ],
  filters: {
    from: { label: { zh: '起', en: 'From' }, on: 'day' },
    until: { label: { zh: '止', en: 'Until' }, on: 'day' },
  },
});
