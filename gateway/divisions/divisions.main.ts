import { Command } from 'commander';
import { destination, pino } from 'pino';
import { verifierOf } from '#access';
import { readArguments, readConfig, refuseOpenTokens, runServer } from '#config';
import { addServerOptions, readServerOptions } from '#subgraph-server';
import { serveDivisions } from './serve.ts';

/** `npm run divisions`: the gateway's own subgraph as one of its own, beside `npm run tiers -- serve` of each domain. */
const command = addServerOptions(new Command('npm run divisions --'))
  .description(
    `Serves the division tree, the owners with their states, and "viewer" as one federation subgraph.
  Settings come from the environment, as of npm run gateway: OIDC_ISSUER (or JWKS_URL and JWT_ISSUER), JWT_AUDIENCE,
  CLOCK_SKEW_SECONDS, REVOCATIONS_FILE, CLAIM_ROLE, CLAIM_DIVISION, CLAIM_SCOPES, DATA_DIR (development keys),
  PARTNERS_FILE (the grants that are listed), SUPERGRAPH_FILE (whose domains owners may run), LOG_LEVEL.`,
  )
  .requiredOption('--owners <file>', 'the owners file');

await runServer(async () => {
  const given = readArguments(command).opts<Readonly<Record<string, string | undefined>>>();
  const address = readServerOptions(given);
  const config = { ...readConfig(process.env), ...address };
  refuseOpenTokens(config);
  const server = await serveDivisions({
    ...config,
    verifier: await verifierOf(config),
    ownersFile: given['owners'] ?? '',
    log: pino({ level: config.logLevel, base: null }, destination(2)),
  });
  console.log(`ready ${server.url}`);
  return server;
});
