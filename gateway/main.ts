import { join } from 'node:path';
import { Command } from 'commander';
import { verifierOf } from '#access';
import { readArguments, readConfig, refuseOpenSignIn, runServer } from '#config';
import { ensureDashboard, signInOf } from './dashboard/index.ts';
import { startGateway } from './index.ts';

/** `npm run gateway`: the public endpoint alone, over the owners and subgraphs that the settings name. */
const command = new Command('npm run gateway --').description(
  `Serves the graph of the owners in OWNERS_FILE. Settings come from the environment:
  PORT (4000), HOST (127.0.0.1), DEVELOPMENT_HOSTS (what a server in development may be called beside them), OWNERS_FILE, OWNER_KEYS_FILE (the keys that requests to owners are signed
  with; needed in production), SUPERGRAPH_FILE, PARTNERS_FILE (who may ask /partner/graphql), OIDC_ISSUER (or JWKS_URL and JWT_ISSUER), JWT_AUDIENCE,
  OIDC_CLIENT_ID (assistance-graph-dashboard; the dashboard's),
  OIDC_SCOPE (openid profile; what the dashboard asks for), CLOCK_SKEW_SECONDS (30), REVOCATIONS_FILE,
  CLAIM_ROLE (role), CLAIM_DIVISION (division), CLAIM_SCOPES (scope), DATA_DIR (.data; development keys),
  LOG_LEVEL (info), OWNER_DEADLINE_MS (5000); limits, rates, trusted documents and other sites as the README lists them.`,
);

await runServer(async () => {
  readArguments(command);
  const config = readConfig(process.env);
  refuseOpenSignIn(config);
  await ensureDashboard();
  const gateway = await startGateway({
    ...config,
    verifier: await verifierOf(config),
    signIn: signInOf(config),
    partnerCountsFile: join(config.dataDir, 'partner-requests.json'),
  });
  console.log(`ready ${gateway.url}`);
  return gateway;
});
