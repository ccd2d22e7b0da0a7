import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Caller, scopesOfRole } from '#access';
import { ReadLog, appendActs } from '#audit';
import { type CalendarDate, addDays, dateOf } from '#calendar';
import { readConfig } from '#config';
import { type DivisionCode, loadShanghai, parseDivisionCode } from '#divisions';
import { appendMessages } from '#messages';
import { type Database, openDatabase, startEmbeddedPostgres } from '#persistence';
import { SealingKeys, ensureSealingKeys } from '#sealing';
import type { RequestScope } from '#server';
import { advisors } from '../../../subgraphs/advisors/index.ts';
import { prepareDatabases } from '../../../subgraphs/index.ts';
import { seedOwner } from '../../../subgraphs/seed/index.ts';
import type { Claim } from '../claim.ts';
import { withClient } from '../write/bare.ts';

/** 浦东新区: of all districts the one with the most advisors. */
const CODE = '310115';
const MONTHS = 36;
const ROUNDS = 9;
const STREET = '310115004';

type Issuing = {
  readonly database: Database;
  readonly owner: DivisionCode;
  readonly seals: RequestScope['seals'];
  readonly today: CalendarDate;
};

/** How long the roster report of the largest district takes, written and on its way, and that it says what the register does. */
export async function measureRoster(): Promise<Claim[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'roster-'));
  const postgres = await startEmbeddedPostgres({ dataDir });
  try {
    const owner = parseDivisionCode(CODE);
    if (owner === undefined) throw new TypeError(`not a code: ${CODE}`);
    const name = `owner_${CODE}`;
    await postgres.ensureDatabase(name);
    const [url, ownerUrl] = [postgres.urlOf(name), postgres.ownerUrlOf(name)];
    await prepareDatabases([
      { code: owner, databaseUrl: url, migrationDatabaseUrl: ownerUrl, domains: ['advisors', 'audit'] },
    ]);
    const file = join(dataDir, 'sealing-keys.json');
    ensureSealingKeys(file, [CODE]);
    const seals = new SealingKeys({ file }).sealsOf(owner);
    const today = dateOf(new Date());
    await seedOwner({ owner, url: ownerUrl, seals, tree: loadShanghai(), profile: 'demo', today, months: MONTHS });
    const counts = { statements: 0 };
    const database = await openDatabase({ url, domain: advisors, onStatement: () => void (counts.statements += 1) });
    const claims = await measure({ database, owner, seals, today }, counts, postgres.adminUrlOf(name));
    await database.close();
    return claims;
  } finally {
    await postgres.close();
    rmSync(dataDir, { recursive: true });
  }
}

async function measure(issuing: Issuing, counts: { statements: number }, adminUrl: string): Promise<Claim[]> {
  const times: number[] = [];
  let lines = 0;
  let statements = 0;
  for (let round = 0; round < ROUNDS; round++) {
    counts.statements = 0;
    const begun = performance.now();
    const totals = await issue(issuing, issuing.owner, round + 1);
    times.push(performance.now() - begun);
    statements = counts.statements;
    lines = totals?.roster?.filed ?? 0;
    const known = await countFiled(adminUrl, addDays(issuing.today, -round - 1));
    if (known !== lines || lines < 1000) throw new Error(`the report has ${lines} lines, the register ${known}`);
  }
  counts.statements = 0;
  const street = parseDivisionCode(STREET);
  if (street === undefined) throw new TypeError(`not a code: ${STREET}`);
  const few = await issue(issuing, street, 1);
  return [
    {
      name: `the roster report of ${lines} advisors over ${MONTHS} months is issued, the slowest of ${ROUNDS}`,
      ratio: Math.max(...times) / 1000,
      unit: 's',
      atMost: 2,
      detail: `${statements} statements; the fastest took ${Math.min(...times).toFixed(0)} ms`,
    },
    {
      name: 'statements of that report over those of a street',
      ratio: statements / counts.statements,
      atLeast: 1,
      atMost: 1,
      detail: `${statements} for ${lines} advisors, ${counts.statements} for ${few?.roster?.filed ?? 0}`,
    },
  ];
}

/** Issues the report of 36 months that end so many days ago, by the services of one request. */
async function issue({ database, owner, seals, today }: Issuing, division: DivisionCode, daysAgo: number) {
  const role = 'district-officer';
  const caller = new Caller({ subject: 'officer', role, division: owner, scopes: scopesOfRole[role] });
  const now = new Date();
  const circumstances = { subject: 'officer', role, at: now, requestId: randomUUID(), address: '127.0.0.1' } as const;
  const session = database.session(owner, {
    subject: 'officer',
    beforeCommit: async (em) => {
      await appendMessages(em, { from: { owner, domain: 'advisors' }, seals, now });
      await appendActs(em, circumstances);
    },
  });
  const {
    unmaskLimits,
    searchLimits,
    breakGlassLimits,
    retentionYears,
    rosterReportDueDay,
    staffing,
    trainingHoursAYear,
    moveDueDays,
  } = readConfig({});
  const limits = {
    unmaskLimits,
    searchLimits,
    breakGlassLimits,
    retentionYears,
    rosterReportDueDay,
    staffing,
    trainingHoursAYear,
    moveDueDays,
  };
  const scope = { owner, delegated: [], caller, session, seals, reads: new ReadLog(), ...limits, now, today };
  const { rosterReports } = advisors.services({ ...scope, warn: () => {} });
  const [from, until] = [addDays(today, -30 * MONTHS), addDays(today, -daysAgo)];
  const { ok, errors } = await rosterReports.issue({ division, from, until }).finally(() => session.close());
  if (ok === null || ok === undefined) throw new Error(`not issued: ${JSON.stringify(errors)}`);
  return ok.totals;
}

/** Who was filed by the end of a day and had not withdrawn, by the steps alone. */
async function countFiled(adminUrl: string, day: CalendarDate): Promise<number> {
  return withClient(adminUrl, async (admin) => {
    const before = `at < ($1::date + 1)::timestamp at time zone 'Asia/Shanghai'`;
    const { rows } = await admin.query<{ count: number }>(
      `select count(*)::int as count from advisors.advisor
       where exists (select from advisors.filing_step s where s.advisor = advisor.id and to_state = 'FILED' and ${before})
         and not exists (select from advisors.filing_step s where s.advisor = advisor.id and to_state = 'WITHDRAWN' and ${before})`,
      [day],
    );
    return rows[0]?.count ?? 0;
  });
}
