import { join } from 'node:path';
import { verifierOf } from '#access';
import {
  type Config,
  databaseUrlOption,
  readArguments,
  readConfig,
  refuseOpenOwner,
  runCommand,
  runServer,
} from '#config';
import type { DivisionCode } from '#divisions';
import { StartError } from '#errors';
import { startEmbeddedPostgres } from '#persistence';
import { makePrivateFolder } from '#private-files';
import { sealingKeysFileOf } from '#sealing';
import type { HostedOwner, OwnerHost } from '#server';
import { Command, Option } from 'commander';
import { prepareDatabases, startOwners } from './index.ts';
import { readHostedOwners, readOwnerOptions } from './owner-options.ts';

/** `npm run owner`: the instances of one owner, or of all that HOSTED_OWNERS holds, in this process. */
const command = new Command('npm run owner --')
  .description(
    `Serves an owner's domains at /<code>/<domain>/graphql, over its database, which is migrated first.
Further settings come from the environment: HOST (127.0.0.1), DEVELOPMENT_HOSTS (what a server in development may be called beside it), GATEWAY_KEYS_FILE (the keys
that gateways sign with) and SEALING_KEYS_FILE (those that people's data are sealed with), both needed in production, MESSAGE_KEYS_FILE and OWNERS_FILE (keys of messages between owners, and where these answer), OIDC_ISSUER (or JWKS_URL and JWT_ISSUER), JWT_AUDIENCE,
CLOCK_SKEW_SECONDS (30), CLAIM_ROLE (role), CLAIM_DIVISION (division), CLAIM_SCOPES (scope), REVOCATIONS_FILE,
UNMASK_PER_HOUR (60) and UNMASK_PER_DAY (300; people whom one person may see unmasked),
SEARCHES_PER_HOUR (60) and SEARCHES_PER_DAY (300; how often one person may look for people),
BREAK_GLASS_PER_HOUR (10) and BREAK_GLASS_PER_DAY (30; how often one person may open a client by break-glass),
DATA_DIR (.data; development keys, embedded databases), LOG_LEVEL (info). Without --code, HOSTED_OWNERS holds the owners as JSON:
[{ "code": "310101", "databaseUrl": "postgres://…", "migrationDatabaseUrl": "postgres://…", "domains": ["advisors"],
"delegated": ["310101002"] }].`,
  )
  .option('--code <code>', 'the owner, such as 310101')
  .addOption(
    databaseUrlOption(
      'its PostgreSQL database, for the user that serves; an embedded one in DATA_DIR/<code> when left out',
    ),
  )
  .addOption(
    new Option(
      '--migration-database-url <url>',
      'the same database, for the user that owns the tables and migrates them',
    ).env('MIGRATION_DATABASE_URL'),
  )
  .option('--migrate-only', 'brings the tables up to date for the user that serves, and ends')
  .option('--port <number>', 'where to listen; PORT when left out')
  .option('--domains <names>', 'only these domains, with commas: advisors,clients,resources,audit')
  .option(
    '--delegated <codes>',
    'codes beneath its own that belong to other owners, with commas, or none; a gateway whose owners file says otherwise is refused',
  );

await (process.argv.includes('--migrate-only') ? runCommand(migrateOnly) : runServer(serve));

async function serve(): Promise<OwnerHost> {
  const { port, ...options } = givenOptions();
  const config = readConfig(port === undefined ? process.env : { ...process.env, PORT: port });
  refuseOpenOwner(config);
  const hosted = process.env['HOSTED_OWNERS'];
  if (options['code'] !== undefined) return announced(await startOne(readOwnerOptions(options), config));
  if (hosted) return announced(await start(readHostedOwners(hosted), config));
  throw new StartError('CONFIG_INVALID', 'No owner is named. Use --code, such as --code 310101.');
}

/** So that the process which serves need not know the password of the tables' owner. */
async function migrateOnly(): Promise<void> {
  const { databaseUrl, ...owner } = readOwnerOptions(givenOptions());
  if (databaseUrl === undefined || owner.migrationDatabaseUrl === undefined) {
    const needed =
      '--migrate-only takes --database-url and --migration-database-url: who serves, and who owns the tables.';
    throw new StartError('CONFIG_INVALID', needed);
  }
  await prepareDatabases([{ ...owner, databaseUrl }]);
  console.log(`migrated ${owner.code}`);
}

/** An empty variable counts as not set. */
function givenOptions(): Partial<Record<string, string>> {
  const options = Object.entries(readArguments(command).opts<Record<string, string>>());
  return Object.fromEntries(options.filter(([, value]) => value !== ''));
}

async function start(owners: readonly HostedOwner[], config: Config): Promise<OwnerHost> {
  const codes = owners.map(({ code }) => code);
  const sealingKeysFile = sealingKeysFileOf(config, codes);
  return startOwners({ ...config, sealingKeysFile, owners, verifier: await verifierOf(config) });
}

async function startOne(
  { databaseUrl, ...owner }: ReturnType<typeof readOwnerOptions>,
  config: Config,
): Promise<OwnerHost> {
  if (databaseUrl !== undefined) return start([{ ...owner, databaseUrl }], config);
  // Before PostgreSQL makes its own folder in it for itself alone: as root it runs as another user, who must pass here.
  makePrivateFolder(config.dataDir);
  const postgres = await startEmbeddedPostgres({ dataDir: join(config.dataDir, owner.code) });
  try {
    const database = databaseNameOf(owner.code);
    await postgres.ensureDatabase(database);
    const urls = { databaseUrl: postgres.urlOf(database), migrationDatabaseUrl: postgres.ownerUrlOf(database) };
    const host = await start([{ ...owner, ...urls }], config);
    return { ...host, close: () => host.close().finally(() => postgres.close()) };
  } catch (error) {
    await postgres.close();
    throw error;
  }
}

function databaseNameOf(code: DivisionCode): string {
  return `owner_${code}`;
}

/** Whoever started this process waits for the line, and adds /<code>/<domain>/graphql to the URL. */
function announced(host: OwnerHost): OwnerHost {
  console.log(`ready ${host.url}`);
  return host;
}
