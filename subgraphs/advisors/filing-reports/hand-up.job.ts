import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '#audit';
import { type YearMonth, addMonths, monthOf } from '#calendar';
import { atLevel } from '#divisions';
import { type JobScope, defineJob } from '#jobs';
import { sendMessage } from '#messages';
import { filingReportMessage } from './filing-report.message.ts';
import { expectReports, findNewest, keepReport } from './filing-report.repository.ts';
import { type FilingTotals, readTotals } from './filing-totals.ts';

/**
 * 备案月报上报: issues the totals of each month that ended since the last report, and of the last one anew where they differ from what was
 * issued; hands them up to the city's owner, which expects those of the owners that it delegated to.
 */
export const handUpJob = defineJob({
  name: 'hand-up-filings',
  schedule: { day: 1, at: '03:00' },
  run: async (em, scope) => {
    const { owner, delegated, today } = scope;
    const newest = new Map((await findNewest(em, owner)).map((report) => [report.month, report]));
    const months = monthsToReport([...newest.keys()], addMonths(monthOf(today), -1));
    const totals = await readTotals(em, owner, months, today);
    for (const [i, month] of months.entries()) {
      const [known, found] = [newest.get(month), totals[i]];
      if (isCity(scope)) await expectReports(em, [owner, ...delegated], month);
      const isSaid = isDeepStrictEqual([known?.totals, known?.delegated], [found, delegated]);
      if (found !== undefined && !isSaid)
        await issue(em, scope, { month, version: (known?.version ?? 0) + 1, totals: found });
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

function isCity({ owner }: Pick<JobScope, 'owner'>): boolean {
  return atLevel(owner, 'CITY') === owner;
}

type Found = { readonly month: YearMonth; readonly version: number; readonly totals: FilingTotals };

async function issue(em: EntityManager, scope: JobScope, { month, version, totals }: Found): Promise<void> {
  const { owner, delegated, now } = scope;
  const city = atLevel(owner, 'CITY');
  if (city === undefined) throw new TypeError(`${owner} lies in no city`);
  const payload = { month, version, totals, delegated: [...delegated], issuedAt: now.toISOString() };
  const message = isCity(scope) ? null : sendMessage(em, filingReportMessage, { to: city, subject: owner, payload });
  const issued = { division: owner, month, version, totals, delegated, issuedAt: now, message };
  await keepReport(em, { ...issued, receivedAt: isCity(scope) ? now : null });
  record(em, { action: 'filingReport.issue', division: owner, records: [], fields: [] });
}
