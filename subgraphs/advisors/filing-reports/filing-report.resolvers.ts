import type { YearMonth } from '#calendar';
import type { Resolvers } from '../resolvers.generated.ts';
import type { FilingTotals } from './filing-totals.ts';

export const filingReportResolvers: Resolvers = {
  Query: {
    filingReports: (_, args, { filingReports }) => filingReports.list(args),
    filingReportTotals: async (_, args, { filingReports }) => {
      const { totals, open } = await filingReports.summary(args);
      return { ...shown(args.month, totals), open: open.map((code) => ({ code })) };
    },
  },
  FilingReport: {
    division: ({ division }) => ({ code: division }),
    state: (report, _, { filingReports }) => filingReports.state(report),
    receivedAt: (report, _, { filingReports }) => filingReports.receivedAt(report),
    filings: ({ month, totals }) => shown(month, totals).filings,
    rosterChanges: ({ month, totals }) => shown(month, totals).rosterChanges,
    delegated: ({ delegated }) => delegated.map((code) => ({ code })),
  },
};

function shown(month: YearMonth, totals: FilingTotals | null | undefined) {
  if (!totals) return { filings: null, rosterChanges: null };
  return { filings: { month, ...totals.filings }, rosterChanges: { month, ...totals.rosterChanges } };
}
