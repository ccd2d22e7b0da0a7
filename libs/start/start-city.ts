import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '#config';
import { type EmbeddedPostgresServer, startEmbeddedPostgres } from '#embedded-postgres';
import { requireFreePort } from '#http';
import { ensureDemoGrant } from '#partners';
// Without what opens sealed rows: this process needs no database, and holds none of its drivers in memory.
import { ensureSealingKeys } from '#sealing-key-file';
import { ensureKeys, pairOf } from '#signatures';
import { answersAll } from './answers-all.ts';
import { type Child, runToEnd, startChild } from './child.ts';
import { type CityOwner, listCityOwners } from './city-owners.ts';
import { ensureDatabases } from './databases.ts';
import { writeOwnersFile } from './owners-file.ts';

type CityConfig = Pick<
  Config,
  | 'dataDir'
  | 'host'
  | 'port'
  | 'ownersFile'
  | 'partnersFile'
  | 'ownerKeysFile'
  | 'gatewayKeysFile'
  | 'messageKeysFile'
  | 'sealingKeysFile'
  | 'seedProfile'
>;

export type CityOptions = CityConfig & {
  /** Hears how far the start is. */
  readonly tell: (step: string) => void;
  /** Hears of what somebody should know while it runs. */
  readonly warn: (sentence: string) => void;
  /** Gives the start up: what runs already is stopped, and the start rejects. */
  readonly signal: AbortSignal;
};

export type City = {
  /** Of the GraphQL endpoint. */
  readonly url: string;
  /** Resolves with the name of the first process that ends without being asked. */
  readonly failed: Promise<string>;
  /** Stops everything: the gateway first, the databases last. */
  close(): Promise<void>;
};

/**
 * The embedded default: PostgreSQL with a database for the city and each district, one process for all owners, one for the
 * gateway. Errors: PORT_IN_USE, DATA_DIR_IN_USE, DATA_DIR_NEWER, CONFIG_INVALID, OWNER_TIMEOUT and those of the processes; nothing is left
 * running then.
 */
export async function startCity(options: CityOptions): Promise<City> {
  const stops: (() => Promise<void>)[] = [];
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => (closing ??= stopAll(stops));
  try {
    const { postgres, host, gateway } = await startParts(options, stops);
    const database = { name: 'embedded PostgreSQL', ended: postgres.failed };
    const failed = new Promise<string>((resolve) => {
      for (const { name, ended } of [database, host, gateway]) {
        ended.then(() => closing === undefined && resolve(name), resolve);
      }
    });
    return { url: gateway.url, failed, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Starts one part after the other, and notes at once how each is stopped. */
async function startParts(
  options: CityOptions,
  stops: (() => Promise<void>)[],
): Promise<{ postgres: EmbeddedPostgresServer; host: Child; gateway: Child }> {
  const { dataDir, tell, warn } = options;
  await requireFreePort(options);
  tell('databases');
  const onRestart = (): void => warn('PostgreSQL ended by itself and is started again.');
  const postgres = await startEmbeddedPostgres({ dataDir, onRestart });
  stops.push(() => postgres.close());
  const owners = listCityOwners();
  await ensureDatabases(owners, postgres, options.signal);

  const codes = owners.map(({ division }) => division.code);
  ensureKeys(keysFileIn(dataDir), codes);
  ensureKeys(messageKeysFileIn(dataDir), pairsOf(codes));
  ensureSealingKeys(sealingKeysFileIn(dataDir), codes);

  tell(`${owners.length} owners`);
  const host = await startOwners(owners, postgres, options);
  stops.push(() => host.stop());
  await seedOnce(owners, postgres, options);
  // Not before the whole demo city is there: with the file owners begin to tell each other, and a database that was told something
  // is no longer empty, so no data set would be written there.
  const ownersFile = ownersFileIn(dataDir);
  writeOwnersFile(ownersFile, owners, host.url);

  tell('gateway');
  const gateway = await startGateway(options.ownersFile ?? ownersFile, options);
  stops.push(() => gateway.stop());
  if (options.ownersFile === undefined) await answersAll({ url: gateway.url, parts: [host, gateway] });
  return { postgres, host, gateway };
}

/** What npm run keys changes when it is not told of a file: here gateway and owners read the same. */
function keysFileIn(dataDir: string): string {
  return join(dataDir, 'owner-keys.json');
}

/** The keys that owners sign messages to each other with. */
function messageKeysFileIn(dataDir: string): string {
  return join(dataDir, 'message-keys.json');
}

/** Between the city and each district, both ways. */
function pairsOf([city = '', ...districts]: readonly string[]): string[] {
  return districts.flatMap((district) => [pairOf(district, city), pairOf(city, district)]);
}

/** Where every part reads which owners there are. */
function ownersFileIn(dataDir: string): string {
  return join(dataDir, 'owners.yaml');
}

/** The keys that people's data are sealed with: without this file nobody reads what was written with it. */
function sealingKeysFileIn(dataDir: string): string {
  return join(dataDir, 'sealing-keys.json');
}

/** Owners listen on loopback, on a port that the system chooses: only the gateway is for others. */
function startOwners(
  owners: readonly CityOwner[],
  postgres: EmbeddedPostgresServer,
  { signal, ...options }: CityOptions,
): Promise<Child> {
  const { dataDir } = options;
  const settings = {
    HOST: '127.0.0.1',
    PORT: '0',
    GATEWAY_KEYS_FILE: options.gatewayKeysFile ?? keysFileIn(dataDir),
    MESSAGE_KEYS_FILE: options.messageKeysFile ?? messageKeysFileIn(dataDir),
    OWNERS_FILE: options.ownersFile ?? ownersFileIn(dataDir),
    SEALING_KEYS_FILE: options.sealingKeysFile ?? sealingKeysFileIn(dataDir),
  };
  const environment = { ...settings, ...hostedOwners(owners, postgres) };
  return startChild({ name: 'process of the owners', script: 'subgraphs/main.ts', environment, signal });
}

/** By environment, not by argument: the URLs hold a password, and arguments are shown to every user of the machine. */
function hostedOwners(owners: readonly CityOwner[], postgres: EmbeddedPostgresServer): { HOSTED_OWNERS: string } {
  const hosted = owners.map(({ division: { code }, domains, database }) => ({
    code,
    domains,
    databaseUrl: postgres.urlOf(database),
    migrationDatabaseUrl: postgres.ownerUrlOf(database),
  }));
  return { HOSTED_OWNERS: JSON.stringify(hosted) };
}

/** Writes the data set of SEED_PROFILE at the first start. One that was broken off goes on where it stood. */
async function seedOnce(
  owners: readonly CityOwner[],
  postgres: EmbeddedPostgresServer,
  { dataDir, sealingKeysFile = sealingKeysFileIn(dataDir), seedProfile, signal, tell }: CityOptions,
): Promise<void> {
  const marker = join(dataDir, 'seeded');
  if (seedProfile === 'none' || existsSync(marker)) return;
  tell('with a demo city, once');
  await runToEnd({
    name: 'seed',
    script: 'subgraphs/seed/main.ts',
    arguments: ['--profile', seedProfile, '--months', '6', '--skip-filled'],
    environment: { ...hostedOwners(owners, postgres), SEALING_KEYS_FILE: sealingKeysFile },
    signal,
  });
  writeFileSync(marker, `${seedProfile}\n`);
}

function startGateway(
  ownersFile: string,
  { signal, dataDir, ownerKeysFile = keysFileIn(dataDir), partnersFile }: CityOptions,
): Promise<Child> {
  const environment = {
    OWNERS_FILE: ownersFile,
    OWNER_KEYS_FILE: ownerKeysFile,
    PARTNERS_FILE: partnersFile ?? demoPartnersIn(dataDir),
  };
  return startChild({ name: 'gateway', script: 'gateway/main.ts', environment, signal });
}

/** Who is granted nothing yet can try: the key of a demo grant lies beside the partners file. */
function demoPartnersIn(dataDir: string): string {
  const file = join(dataDir, 'partners.yaml');
  ensureDemoGrant({ file, keyFile: join(dataDir, 'partner-demo.key') });
  return file;
}

async function stopAll(stops: readonly (() => Promise<void>)[]): Promise<void> {
  for (const stop of stops.toReversed()) await stop();
}
