import { graphql } from '../generated/gql.ts';
import { defineList } from './list.ts';

/** 月报状态. */
const reportStates = {
  DUE: { zh: '待报', en: 'due' },
  LATE: { zh: '逾期未报', en: 'late' },
  REPORTED: { zh: '已报', en: 'reported' },
} as const;

export default defineList({
  key: 'filing-reports',
  order: 7.5,
  group: 'network',
  label: { zh: '备案月报', en: 'Filing reports' },
  meaning: {
    zh: '各单位每月上报市级的备案人数；报出后不再改动，更正另立版次。',
    en: 'Filings that each owner hands up to the city by month; a report stays as it was issued, corrections are further versions.',
  },
  scopes: ['figures.read'],
  field: 'filingReports',
  node: graphql(/* GraphQL */ `
    fragment FilingReportsRow on FilingReport {
      month
      version
      state
      receivedAt
      division {
        ...PlaceOfRow
      }
      filings {
        filed
        submitted
        suspended
        withdrawn
      }
      rosterChanges {
        joiners
        leavers
      }
    }
  `),
  ordered: '-MONTH',
  columns: [
    { zh: '月份', en: 'Month', order: 'MONTH', cell: ({ month }) => ({ inOneLine: month }) },
    { zh: '报送单位', en: 'Owner', cell: ({ division }) => ({ division }) },
    { zh: '状态', en: 'State', cell: ({ state }) => ({ words: reportStates[state] }) },
    { zh: '已备案', en: 'Filed', cell: ({ filings }) => ({ count: filings?.filed }) },
    { zh: '新进', en: 'Joined', cell: ({ rosterChanges }) => ({ count: rosterChanges?.joiners }) },
    { zh: '退出', en: 'Left', cell: ({ rosterChanges }) => ({ count: rosterChanges?.leavers }) },
  ],
  more: [
    { zh: '版次', en: 'Version', cell: ({ version, filings }) => ({ count: filings && version }) },
    { zh: '市级收到', en: 'Received by the city', cell: ({ receivedAt }) => timeOrNone(receivedAt) },
    { zh: '待备案', en: 'Submitted', cell: ({ filings }) => ({ count: filings?.submitted }) },
    { zh: '暂停', en: 'Suspended', cell: ({ filings }) => ({ count: filings?.suspended }) },
    { zh: '累计退出', en: 'Withdrawn in all', cell: ({ filings }) => ({ count: filings?.withdrawn }) },
  ],
  filters: {
    issued: {
      label: { zh: '是否报出', en: 'Issued' },
      whether: { yes: { zh: '已报出', en: 'issued' }, no: { zh: '未报出', en: 'not issued' } },
    },
  },
});

function timeOrNone(time: string | null) {
  return time === null ? { text: null } : { time };
}
