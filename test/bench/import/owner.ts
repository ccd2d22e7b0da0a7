import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Caller, scopesOfRole } from '#access';
import { ReadLog, appendActs, appendActsIfAny } from '#audit';
import { dateOf } from '#calendar';
import { readConfig } from '#config';
import { loadShanghai, parseDivisionCode } from '#divisions';
import { type EmbeddedPostgresServer, openDatabase } from '#persistence';
import { SealingKeys, ensureSealingKeys } from '#sealing';
import { advisors } from '../../../subgraphs/advisors/index.ts';
import { prepareDatabases } from '../../../subgraphs/index.ts';
import { seedOwner } from '../../../subgraphs/seed/index.ts';
import { withClient } from '../write/bare.ts';

const CODE = '310101';
const COLUMNS = ['station', 'name', 'identityDocument.kind', 'identityDocument.number', 'phone', 'employer', 'role'];

type Imported = { readonly id: string; readonly created: number; readonly statements: number };

/** An owner with stations, whose district officer imports advisors in process: the work of the service and the database, not HTTP's. */
export type ImportingOwner = {
  readonly adminUrl: string;
  readonly stations: readonly string[];
  importAll(rows: readonly (readonly string[])[], partSize: number): Promise<Imported>;
  close(): Promise<void>;
};

export async function prepareImports(dataDir: string, postgres: EmbeddedPostgresServer): Promise<ImportingOwner> {
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
  await seedOwner({ owner, url: ownerUrl, seals, tree: loadShanghai(), profile: 'demo', today, months: 1 });
  const adminUrl = postgres.adminUrlOf(database);
  const stations = await withClient(adminUrl, async (admin) => {
    const { rows } = await admin.query<{ id: string }>(
      'select id from advisors.station where closed_on is null order by id',
    );
    return rows.map(({ id }) => id);
  });
  let statements = 0;
  const opened = await openDatabase({ url, domain: advisors, onStatement: () => void (statements += 1) });
  const role = 'district-officer';
  const caller = new Caller({ subject: 'officer', role, division: owner, scopes: scopesOfRole[role] });
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
  const common = { owner, delegated: [], seals, unmaskLimits, warn: () => {}, today };

  async function request<Result>(work: (services: ReturnType<typeof advisors.services>) => Promise<Result>) {
    const now = new Date();
    const circumstances = { subject: 'officer', role, at: now, requestId: randomUUID(), address: '127.0.0.1' } as const;
    const beforeCommit = (em: Parameters<typeof appendActs>[0]) => appendActs(em, circumstances);
    const session = opened.session(owner ?? caller.division, { subject: 'officer', beforeCommit });
    const limits = {
      searchLimits,
      breakGlassLimits,
      retentionYears,
      rosterReportDueDay,
      staffing,
      trainingHoursAYear,
      moveDueDays,
    };
    const scope = { ...common, ...limits, owner: caller.division, caller, session, reads: new ReadLog(), now };
    return work(advisors.services(scope)).finally(() => session.close());
  }

  async function runOnce(): Promise<void> {
    const job = advisors.jobs?.find(({ name }) => name === 'run-imports');
    if (job === undefined) throw new TypeError('no imports are run');
    const now = new Date();
    const circumstances = { subject: 'job', role: 'system', at: now, requestId: randomUUID(), address: '' } as const;
    const session = opened.session(caller.division, { beforeCommit: (em) => appendActsIfAny(em, circumstances) });
    const { signal } = new AbortController();
    const scope = { ...common, owner: caller.division, tree: loadShanghai(), session, key: CODE, signal, now };
    const write = await job.begin(scope);
    await session.write(write).finally(() => session.close());
  }

  return {
    adminUrl,
    stations,
    importAll: async (rows, partSize) => {
      statements = 0;
      const begun = await request(({ imports }) =>
        imports.begin({ division: caller.division, kind: 'advisors', columns: COLUMNS, rows: rows.length }),
      );
      const id = begun.ok?.id ?? '';
      for (let part = 1; (part - 1) * partSize < rows.length; part++) {
        const some = rows.slice((part - 1) * partSize, part * partSize);
        const sent = some.map((cells, i) => ({ row: (part - 1) * partSize + i + 2, cells }));
        await request(({ imports }) => imports.stage({ import: id, part, rows: sent }));
      }
      const { version } = await request(({ imports }) => imports.get(id));
      const run = { import: id, version, isDryRun: false, mode: 'KEEP', effect: 'AS_REPORTED' } as const;
      await request(({ imports }) => imports.run(run));
      for (;;) {
        const { state, created } = await request(({ imports }) => imports.get(id));
        if (state === 'DONE') return { id, created, statements };
        await runOnce();
      }
    },
    close: () => opened.close(),
  };
}
