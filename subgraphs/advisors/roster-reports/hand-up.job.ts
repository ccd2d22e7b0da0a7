import { isDeepStrictEqual } from 'node:util';
import { type YearMonth, addMonths, monthOf } from '#calendar';
import { type JobScope, defineJob } from '#jobs';
import { cityOf, issueReport, readRoster } from './issue-report.ts';
import { periodOf } from './period.ts';
import { expectReports, findNewestOfMonths } from './roster-report.repository.ts';
import type { RosterTotals } from './roster-totals.ts';

/**
 * 名册报告上报: issues the roster of each month that ended since the last report, and of the last one anew where its totals differ from what was
 * issued; hands them up to the city's owner, which expects those of the owners that it delegated to.
 */
export const handUpJob = defineJob({
  name: 'hand-up-filings',
  schedule: { day: 1, at: '03:00' },
  run: async (em, scope) => {
    const { owner, delegated, today } = scope;
    const found = await findNewestOfMonths(em, owner);
    const newest = new Map(found.map((report) => [report.month, report]));
    const reported = found.flatMap(({ month }) => month ?? []);
    for (const month of monthsToReport(reported, addMonths(monthOf(today), -1))) {
      if (isCity(scope)) await expectReports(em, owner, [owner, ...delegated], month);
      const subject = { division: owner, ...periodOf(month) };
      const [known, roster] = [newest.get(month), await readRoster(em, subject)];
      const totals = known?.totals?.roster === undefined ? withoutLines(roster.totals) : roster.totals;
      if (isDeepStrictEqual([known?.totals, known?.delegated], [totals, delegated])) continue;
      const place = { ...subject, version: (known?.version ?? 0) + 1, supersedes: known?.id ?? null };
      await issueReport(em, scope, place, roster);
    }
  },
});

/** The months after the last that was reported, or only the last one that ended. Pure. */
export function monthsToReport(reported: readonly YearMonth[], ended: YearMonth): YearMonth[] {
  const last = reported.toSorted().at(-1) ?? ended;
  const months = [ended];
  for (let month = addMonths(ended, -1); month > last && months.length < 36; month = addMonths(month, -1))
    months.unshift(month);
  return months;
}

/** What was issued before there were lines is not issued again for their sake. */
function withoutLines({ filings, rosterChanges }: RosterTotals): RosterTotals {
  return { filings, rosterChanges };
}

function isCity({ owner }: Pick<JobScope, 'owner'>): boolean {
  return cityOf(owner) === owner;
}
