import { type YearMonth, monthOf } from '#calendar';
import type { Resolvers } from '../resolvers.generated.ts';
import type { RosterTotals } from './roster-totals.ts';

export const rosterReportResolvers: Resolvers = {
  Query: {
    rosterReports: (_, args, { rosterReports }) => rosterReports.list(args),
    rosterReport: (_, { id }, { rosterReports }) => rosterReports.get(id),
    rosterReportTotals: async (_, args, { rosterReports }) => {
      const { totals, open } = await rosterReports.summary(args);
      return { ...shown(args.month, totals), open: open.map((code) => ({ code })) };
    },
  },
  Mutation: {
    issueRosterReport: (_, { input }, { rosterReports }) => rosterReports.issue(input),
  },
  Division: {
    reporting: ({ code }, { month }, { reporting }) => reporting.ofMonth(code, month),
    reportingByMonth: ({ code }, range, { reporting }) => reporting.byMonth(code, range),
  },
  Reporting: {
    issuedAt: ({ report }) => report?.issuedAt ?? null,
    receivedAt: ({ report }, _, { reporting }) => (report ? reporting.receivedAt(report) : null),
    expected: ({ counts }) => counts?.expected,
    reported: ({ counts }) => counts?.reported,
    late: ({ counts }) => counts?.late,
  },
  RosterReport: {
    division: ({ division }) => ({ code: division }),
    issuer: ({ issuer }) => ({ code: issuer }),
    from: ({ fromOn }) => fromOn,
    until: ({ untilOn }) => untilOn,
    state: (report, _, { reporting }) => reporting.state(report),
    receivedAt: (report, _, { reporting }) => reporting.receivedAt(report),
    filings: ({ untilOn, totals }) => shown(monthOf(untilOn), totals).filings,
    rosterChanges: ({ untilOn, totals }) => shown(monthOf(untilOn), totals).rosterChanges,
    roster: ({ totals }) => totals?.roster ?? null,
    delegated: ({ delegated }) => delegated.map((code) => ({ code })),
    document: (report, _, { rosterReports }) => rosterReports.textOf(report),
    lines: (report, args, { rosterReports }) => rosterReports.linesOf(report, args),
  },
  RosterLine: {
    division: ({ division }) => ({ code: division }),
    authority: ({ authority }) => ({ code: authority }),
    on: ({ on }) => on ?? null,
    how: ({ how }) => how ?? null,
    changes: ({ changes }) => changes ?? [],
  },
};

function shown(month: YearMonth, totals: RosterTotals | null | undefined) {
  if (!totals) return { filings: null, rosterChanges: null };
  return { filings: { month, ...totals.filings }, rosterChanges: { month, ...totals.rosterChanges } };
}
