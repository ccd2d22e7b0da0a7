import { expect, test } from '@jest/globals';
import { startAuditedOwner } from '../testkit/audited-owner.ts';
import type { Page } from '../testkit/library-verbs.ts';
import { date } from '../testkit/seeded.ts';
import { until } from '../testkit/until.ts';

test('of a data set that was written the reports of the last month are issued when the owner starts', async () => {
  const seeding = { months: 3, profile: 'demo', today: date('2026-10-31') } as const;
  const owner = await startAuditedOwner('310101', { seeding });
  try {
    const reports = async () => {
      const { filingReports } = await owner.at('advisors', 'district:310101').ask<{
        filingReports: Page<{ readonly month: string; readonly state: string; readonly filings: { filed: number } }>;
      }>(`{ filingReports(within: "310101") { edges { node { month state filings { filed } } } } }`);
      return filingReports.edges.map(({ node }) => node);
    };
    await until(async () => (await reports()).length > 0);
    const [{ filings, ...report } = { filings: { filed: 0 } }, ...others] = await reports();
    expect(others).toEqual([]);
    expect(report).toMatchObject({ month: '2026-09' });
    expect(filings.filed).toBeGreaterThan(100);
    expect((await owner.trail()).map(({ action }) => action)).toContain('filingReport.issue');
  } finally {
    await owner.close();
  }
}, 60_000);
