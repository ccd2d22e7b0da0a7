import { expect, test } from '@jest/globals';
import { startAuditedOwner } from '../testkit/audited-owner.ts';
import type { Page } from '../testkit/library-verbs.ts';
import { createOwnerDatabase, date } from '../testkit/seeded.ts';
import { until } from '../testkit/until.ts';

test('of a data set that was written the reports of the last month are issued when the owner starts', async () => {
  const seeding = { months: 3, profile: 'demo', today: date('2026-10-31') } as const;
  const owner = await startAuditedOwner('310101', { seeding });
  try {
    const reports = async () => {
      const { rosterReports } = await owner.at('advisors', 'district:310101').ask<{
        rosterReports: Page<{ readonly month: string; readonly state: string; readonly filings: { filed: number } }>;
      }>(`{ rosterReports(within: "310101") { edges { node { month state filings { filed } } } } }`);
      return rosterReports.edges.map(({ node }) => node);
    };
    await until(async () => (await reports()).length > 0);
    const [{ filings, ...report } = { filings: { filed: 0 } }, ...others] = await reports();
    expect(others).toEqual([]);
    expect(report).toMatchObject({ month: '2026-09' });
    expect(filings.filed).toBeGreaterThan(100);
    // The figures of the month count the same steps by statements of their own.
    const parts =
      'filings { draft submitted filed returned changed suspended withdrawn waiting waitingUpTo7 waitingUpTo14 waitingOver14 } rosterChanges { joiners leavers }';
    const dated = parts.replaceAll(/(filings|rosterChanges) /g, '$1(month: "2026-09") ');
    const graph = owner.at('advisors', 'district:310101');
    const { rosterReports } = await graph.ask<{ rosterReports: Page<object> }>(
      `{ rosterReports(within: "310101") { edges { node { ${parts} } } } }`,
    );
    const { _entities } = await graph.ask<{ _entities: object[] }>(
      `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Division { ${dated} } } }`,
      { keys: [{ __typename: 'Division', code: '310101' }] },
    );
    expect(rosterReports.edges[0]?.node).toEqual(_entities[0]);
    expect((await owner.trail()).map(({ action }) => action)).toContain('rosterReport.issue');
  } finally {
    await owner.close();
  }
}, 60_000);

/** Whether a data set has the reports of the owner issued as soon as it starts. */
async function dueAtOnce(owner: string): Promise<object[]> {
  const database = await createOwnerDatabase(owner);
  await database.seed({ months: 1, today: date('2026-10-31') });
  const sql = `select name from audit.job where name = 'hand-up-filings' and run_at < '2026-11-01'`;
  return database.rows(sql).finally(() => database.close());
}

test('of one district it is not, so that a city that was seeded shows one that is late', async () => {
  expect(await dueAtOnce('310101')).toHaveLength(1);
  expect(await dueAtOnce('310151')).toEqual([]);
}, 60_000);
