import { randomUUID } from 'node:crypto';
import { Caller, scopesOfRole } from '#access';
import { ReadLog, appendActs } from '#audit';
import { dateOf } from '#calendar';
import type { Config } from '#config';
import type { DivisionCode } from '#divisions';
import { type Database, openDatabase } from '#persistence';
import type { Seals } from '#sealing';
import type { Domain, RequestScope } from '#server';

/** An owner's database, as this program works on it. */
export type OwnerData = {
  readonly owner: DivisionCode;
  readonly url: string;
  readonly seals: Seals;
  readonly caller: Caller;
  readonly config: Config;
  readonly now: Date;
};

/**
 * The owner itself, for whoever has its database and its keys and so could read everything without a trace: through this
 * program with one. It holds what its jobs hold and what the law's requests need; the name is that of the system's user.
 */
export function ownerItself(owner: DivisionCode, user: string): Caller {
  const scopes = [
    ...scopesOfRole.system,
    'client.unmask',
    'advisor.unmask',
    'subject.export',
    'subject.erase',
  ] as const;
  return new Caller({ subject: `npm run subject: ${user}`, role: 'system', division: owner, scopes });
}

/** Work with the services of one domain, as one request of the caller: its rules, its session, its entries in the trail. */
export async function withServices<Services, Result>(
  data: OwnerData,
  domain: Domain<Services>,
  work: (services: Services) => Promise<Result>,
): Promise<Result> {
  const { url, config } = data;
  const database = await openDatabase({ url, domain, poolSize: 1, mayOwnTables: !config.production });
  try {
    return await asRequest(data, database, (scope) => work(domain.services(scope)));
  } finally {
    await database.close();
  }
}

const warn: RequestScope['warn'] = (_, sentence) => void process.stderr.write(`${sentence}\n`);

async function asRequest<Result>(
  { owner, seals, caller, config, now }: OwnerData,
  database: Database,
  work: (scope: RequestScope) => Promise<Result>,
): Promise<Result> {
  const { subject, role, division } = caller;
  const circumstances = { subject, role, at: now, requestId: randomUUID(), address: 'local' };
  const session = database.session(division, { beforeCommit: (em) => appendActs(em, circumstances) });
  const reads = new ReadLog();
  try {
    const { unmaskLimits, searchLimits, breakGlassLimits, retentionYears, rosterReportDueDay, staffing } = config;
    const { trainingHoursAYear, moveDueDays } = config;
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
    const scope = { caller, owner, delegated: [], session, seals, reads, ...limits, warn, now, today: dateOf(now) };
    const result = await work(scope);
    await reads.settle(session);
    return result;
  } finally {
    await session.close();
  }
}
