import { join } from 'node:path';
import { Client } from 'pg';
import type { EmbeddedPostgresServer } from '#persistence';
import { ensureKeys } from '#signatures';
import { type CityOwner, listCityOwners } from '../../../libs/start/city-owners.ts';
import { writeOwnersFile } from '../../../libs/start/owners-file.ts';
import { type Program, startProgram } from '../process.ts';

/** A gateway and a process of all owners, over databases of their own. */
export type ProcessSet = { readonly url: string; stop(): Promise<void> };

const NO_LIMITS = { RATE_SIGNED_IN: '0', RATE_ANONYMOUS: '0', LOG_LEVEL: 'warn', PORT: '0' };

/** As the product runs. */
export async function startWith(dataDir: string, postgres: EmbeddedPostgresServer): Promise<ProcessSet> {
  const owners = listCityOwners();
  const keys = join(dataDir, 'owner-keys.json');
  ensureKeys(
    keys,
    owners.map(({ division }) => division.code),
  );
  const settings = { DATA_DIR: dataDir, GATEWAY_KEYS_FILE: keys, OWNER_KEYS_FILE: keys };
  return startSet({ owners, postgres, settings, file: join(dataDir, 'owners-with.yaml'), programs: PRODUCT });
}

/** The same without access, over copies of the databases in which no table has row-level security. */
export async function startWithout(dataDir: string, postgres: EmbeddedPostgresServer): Promise<ProcessSet> {
  const owners = listCityOwners().map((owner) => ({ ...owner, database: `without_${owner.division.code}` }));
  for (const { division, database } of owners) {
    await postgres.ensureDatabase(database, `owner_${division.code}`);
    await liftRowSecurity(postgres.ownerUrlOf(database));
  }
  const settings = { DATA_DIR: dataDir };
  return startSet({ owners, postgres, settings, file: join(dataDir, 'owners-without.yaml'), programs: WITHOUT });
}

const PRODUCT = { owners: 'subgraphs/main.ts', gateway: 'gateway/main.ts' };
const here = new URL('.', import.meta.url).pathname;
const WITHOUT = { owners: join(here, 'owners-without.main.ts'), gateway: join(here, 'gateway-without.main.ts') };

type SetOptions = {
  readonly owners: readonly CityOwner[];
  readonly postgres: EmbeddedPostgresServer;
  readonly settings: Readonly<Record<string, string>>;
  /** Where the gateway finds its owners. */
  readonly file: string;
  readonly programs: typeof PRODUCT;
};

async function startSet({ owners, postgres, settings, file, programs }: SetOptions): Promise<ProcessSet> {
  const hosted = owners.map(({ division: { code }, domains, database }) => ({
    code,
    domains,
    databaseUrl: postgres.urlOf(database),
    migrationDatabaseUrl: postgres.ownerUrlOf(database),
  }));
  const environment = { ...NO_LIMITS, ...settings };
  const host = await startProgram(programs.owners, [], { ...environment, HOSTED_OWNERS: JSON.stringify(hosted) });
  writeOwnersFile(file, owners, host.url);
  const gateway = await startGateway(programs.gateway, { ...environment, OWNERS_FILE: file }, host);
  return { url: gateway.url, stop: () => gateway.stop().then(host.stop) };
}

function startGateway(script: string, environment: Record<string, string>, host: Program): Promise<Program> {
  return startProgram(script, [], environment).catch(async (error: unknown) => {
    await host.stop();
    throw error;
  });
}

async function liftRowSecurity(ownerUrl: string): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  const { rows } = await owner.query<{ name: string }>(
    `select oid::regclass::text as name from pg_class where relrowsecurity and relowner = current_user::regrole`,
  );
  for (const { name } of rows) await owner.query(`alter table ${name} disable row level security`);
  await owner.query('vacuum analyze');
  await owner.end();
}
