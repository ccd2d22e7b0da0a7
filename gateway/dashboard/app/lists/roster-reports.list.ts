import { graphql } from '../generated/gql.ts';
import type { Words } from '../words/index.ts';
import { defineList } from './list.ts';
import { reportStates } from './report-states.ts';
import { issueRosterReport } from './roster-reports-issue.edit.ts';

export default defineList({
  key: 'roster-reports',
  order: 7.5,
  group: 'advisors',
  label: { zh: '名册报告', en: 'Roster reports' },
  meaning: {
    zh: '各单位每月向市级报送的顾问名册，以及按时段另行生成的；报出后不再改动，更正另立版次。',
    en: 'Rosters that each owner hands up to the city by month, and those of other periods; a report stays as it was issued, corrections are further versions.',
  },
  scopes: ['figures.read'],
  field: 'rosterReports',
  node: graphql(/* GraphQL */ `
    fragment RosterReportsRow on RosterReport {
      id
      from
      until
      month
      version
      state
      issuedAt
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
  ordered: '-FROM',
  adds: [issueRosterReport],
  columns: [
    {
      zh: '时段',
      en: 'Period',
      order: 'FROM',
      cell: ({ from, until, month }) => ({ inOneLine: month ?? `${from} – ${until}` }),
    },
    { zh: '区划', en: 'Division', cell: ({ division }) => ({ division }) },
    { zh: '状态', en: 'State', cell: ({ state }) => ({ words: reportStates[state] }) },
    { zh: '已备案', en: 'Filed', cell: ({ filings }) => ({ count: filings?.filed }) },
    { zh: '新进', en: 'Joined', cell: ({ rosterChanges }) => ({ count: rosterChanges?.joiners }) },
    { zh: '退出', en: 'Left', cell: ({ rosterChanges }) => ({ count: rosterChanges?.leavers }) },
    {
      zh: '名单',
      en: 'Roster',
      cell: ({ id, issuedAt, version }) =>
        issuedAt === null ? { text: null } : { words: openWords(version), to: `/roster-reports/${id}` },
    },
  ],
  more: [
    { zh: '版次', en: 'Version', cell: ({ version, issuedAt }) => ({ count: issuedAt === null ? null : version }) },
    { zh: '生成时间', en: 'Issued', cell: ({ issuedAt }) => timeOrNone(issuedAt) },
    { zh: '市级收到', en: 'Received by the city', cell: ({ receivedAt }) => timeOrNone(receivedAt) },
    { zh: '待备案', en: 'Submitted', cell: ({ filings }) => ({ count: filings?.submitted }) },
    { zh: '暂停', en: 'Suspended', cell: ({ filings }) => ({ count: filings?.suspended }) },
    { zh: '累计退出', en: 'Withdrawn in all', cell: ({ filings }) => ({ count: filings?.withdrawn }) },
  ],
  filters: {
    received: {
      label: { zh: '是否报送', en: 'Reported' },
      whether: { yes: { zh: '市级已收到', en: 'with the city' }, no: { zh: '市级未收到', en: 'not with the city' } },
    },
    issued: {
      label: { zh: '是否生成', en: 'Issued' },
      whether: { yes: { zh: '已生成', en: 'issued' }, no: { zh: '未生成', en: 'not issued' } },
    },
    from: { label: { zh: '起', en: 'From' }, on: 'day' },
    until: { label: { zh: '止', en: 'Until' }, on: 'day' },
  },
});

/** Corrections of a report stand beside it. */
function openWords(version: number): Words {
  if (version === 1) return { zh: '查看', en: 'open' };
  return { zh: `查看第 ${version} 版`, en: `open version ${version}` };
}

function timeOrNone(time: string | null) {
  return time === null ? { text: null } : { time };
}
