import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Caller, scopesOfRole } from '#access';
import { ReadLog, appendActs } from '#audit';
import { dateOf } from '#calendar';
import { readConfig } from '#config';
import { type DivisionCode, loadShanghai, parseDivisionCode } from '#divisions';
import { type Database, type EmbeddedPostgresServer, openDatabase } from '#persistence';
import { SealingKeys, ensureSealingKeys } from '#sealing';
import type { RequestScope } from '#server';
import { type Services, clients } from '../../../subgraphs/clients/index.ts';
import { prepareDatabases } from '../../../subgraphs/index.ts';
import { seedOwner } from '../../../subgraphs/seed/index.ts';

const CODE = '310101';

/** An owner's database with a data set of six months, and the services of its clients as each request has them. */
export type WritingOwner = {
  readonly url: string;
  readonly ownerUrl: string;
  readonly adminUrl: string;
  /** The services of one request of a district officer: a session and rules of its own. */
  asRequest<Result>(work: (services: Services) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
};

export async function prepareOwner(dataDir: string, postgres: EmbeddedPostgresServer): Promise<WritingOwner> {
  const owner = parseDivisionCode(CODE);
  if (owner === undefined) throw new TypeError(`not a code: ${CODE}`);
  const database = `owner_${CODE}`;
  await postgres.ensureDatabase(database);
  const [url, ownerUrl] = [postgres.urlOf(database), postgres.ownerUrlOf(database)];
  await prepareDatabases([{ code: owner, databaseUrl: url, migrationDatabaseUrl: ownerUrl }]);
  const file = join(dataDir, 'sealing-keys.json');
  ensureSealingKeys(file, [CODE]);
  const seals = new SealingKeys({ file }).sealsOf(owner);
  const today = dateOf(new Date());
  await seedOwner({ owner, url: ownerUrl, seals, tree: loadShanghai(), profile: 'demo', today, months: 6 });
  const opened = await openDatabase({ url, domain: clients });
  return {
    url,
    ownerUrl,
    adminUrl: postgres.adminUrlOf(database),
    asRequest: (work) => asRequest({ owner, seals }, opened, (scope) => work(clients.services(scope))),
    close: () => opened.close(),
  };
}

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
const warn = (): void => {};

async function asRequest<Result>(
  { owner, seals }: { readonly owner: DivisionCode; readonly seals: RequestScope['seals'] },
  database: Database,
  work: (scope: RequestScope) => Promise<Result>,
): Promise<Result> {
  const role = 'district-officer';
  const caller = new Caller({ subject: 'officer', role, division: owner, scopes: scopesOfRole[role] });
  const { subject, division } = caller;
  const now = new Date();
  const circumstances = { subject, role, at: now, requestId: randomUUID(), address: '127.0.0.1' } as const;
  const session = database.session(division, { subject, beforeCommit: (em) => appendActs(em, circumstances) });
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
  try {
    return await work({
      caller,
      owner,
      delegated: [],
      session,
      seals,
      reads: new ReadLog(),
      ...limits,
      warn,
      now,
      today: dateOf(now),
    });
  } finally {
    await session.close();
  }
}
