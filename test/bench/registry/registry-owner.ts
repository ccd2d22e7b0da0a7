import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTokenVerifier, developmentKeys } from '#access';
import { type CalendarDate, dateOf } from '#calendar';
import { type DivisionCode, loadShanghai, parseDivisionCode } from '#divisions';
import { type EmbeddedPostgresServer } from '#persistence';
import { SealingKeys, ensureSealingKeys } from '#sealing';
import { prepareDatabases, startOwners } from '../../../subgraphs/index.ts';
import { seedOwner } from '../../../subgraphs/seed/index.ts';
import { graphAt } from '../../testkit/graph.ts';
import { tokenOf } from '../../testkit/instance.ts';
import { makeOwnerKeys } from '../../testkit/owner-keys.ts';
import { connectTo } from '../../testkit/raw-sql.ts';

const CITY = '31';
export const MONTHS = 36;
const DOMAINS = ['advisors', 'audit'] as const;

/** The registry of several districts in the database of one owner, asked over HTTP as by its gateway. */
export type Registry = {
  /** One of its districts. */
  readonly district: string;
  readonly today: CalendarDate;
  ask(query: string, variables: object): Promise<Record<string, unknown>>;
  /** The statements sent since they were last asked for. */
  takeStatements(): string[];
  /** How the service's user reads what a statement asks for, whatever its values. */
  planOf(sql: string): Promise<string>;
  count(sql: string): Promise<number>;
  close(): Promise<void>;
};

/** Of the whole city where no districts are named. */
export async function startRegistry(
  postgres: EmbeddedPostgresServer,
  name: string,
  district: string,
  districts?: readonly string[],
): Promise<Registry> {
  const folder = mkdtempSync(join(tmpdir(), 'registry-'));
  const owner = codeOf(CITY);
  const tree = loadShanghai();
  const others = tree.childrenOf(owner).map(({ code }) => code);
  const delegated = districts === undefined ? [] : others.filter((code) => !districts.includes(code));
  await postgres.ensureDatabase(name);
  const [url, ownerUrl, adminUrl] = [postgres.urlOf(name), postgres.ownerUrlOf(name), postgres.adminUrlOf(name)];
  const hosted = { code: owner, databaseUrl: url, migrationDatabaseUrl: ownerUrl, domains: [...DOMAINS], delegated };
  await prepareDatabases([hosted]);
  const sealingKeysFile = join(folder, 'sealing-keys.json');
  ensureSealingKeys(sealingKeysFile, [CITY]);
  const seals = new SealingKeys({ file: sealingKeysFile }).sealsOf(owner);
  const today = dateOf(new Date());
  await seedOwner({ owner, delegated, url: ownerUrl, seals, tree, profile: 'demo', today, months: MONTHS });
  const admin = await connectTo(adminUrl);
  await admin.query(reportsSql(others.filter((code) => !delegated.includes(code))));
  await admin.query('vacuum analyze');
  const keys = await developmentKeys(folder, false);
  const ownerKeys = makeOwnerKeys(folder, [CITY]);
  let statements: string[] = [];
  const host = await startOwners({
    owners: [hosted],
    verifier: createTokenVerifier({ localKeys: keys.publicKeys, issuer: 'test', audience: 'test' }),
    host: '127.0.0.1',
    port: 0,
    gatewayKeysFile: ownerKeys.file,
    sealingKeysFile,
    logLevel: 'silent',
    runsJobs: false,
    onStatement: (sql) => void statements.push(sql),
  });
  const graph = graphAt(host.urlOf(owner, 'advisors'), tokenOf('city', keys), ownerKeys.signerFor(CITY));
  const service = await connectTo(url);
  return {
    district,
    today,
    ask: (query, variables) => graph.ask(query, variables),
    takeStatements: () => {
      const taken = statements;
      statements = [];
      return taken;
    },
    planOf: async (sql) => {
      const { rows } = await service.within(CITY, `explain (generic_plan) ${sql}`);
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    },
    count: async (sql) => Number((await admin.query<{ count: string }>(`select count(*) ${sql}`)).rows[0]?.count),
    close: async () => {
      await host.close();
      await Promise.all([service.end(), admin.end()]);
    },
  };
}

/** A report of each district and month, as they came to the city. */
function reportsSql(districts: readonly DivisionCode[]): string {
  const values = districts.map((code) => `('${code}')`).join(', ');
  return `insert into advisors.roster_report
      (id, division, issuer, from_on, until_on, month, version, delegated, issued_at, received_at)
    select '${CITY}-' || gen_random_uuid(), code, code, day, (day + interval '1 month')::date - 1, to_char(day, 'YYYY-MM'), 1, '{}', now(), now()
    from (values ${values}) as district (code),
      lateral (select (date_trunc('month', now()) - i * interval '1 month')::date as day from generate_series(1, ${MONTHS}) i) as month`;
}

function codeOf(value: string): DivisionCode {
  const code = parseDivisionCode(value);
  if (code === undefined) throw new TypeError(`not a code: ${value}`);
  return code;
}
