import { readConfig, runServer } from '#config';
import { sealingKeysFileOf } from '#sealing';
import { startOwnerHost } from '#server';
import { advisors } from '../../../subgraphs/advisors/index.ts';
import { audit } from '../../../subgraphs/audit/index.ts';
import { clients } from '../../../subgraphs/clients/index.ts';
import { resources } from '../../../subgraphs/resources/index.ts';
import { readHostedOwners } from '../../../subgraphs/owner-options.ts';
import { noVerifier, sendNoSettings, withoutRules } from './without.ts';

/** What `npm run owner` serves, without access, over databases without row-level security. */
await runServer(async () => {
  sendNoSettings();
  const owners = readHostedOwners(process.env['HOSTED_OWNERS'] ?? '');
  const { gatewayKeysFile: _, ...config } = readConfig(process.env);
  const sealingKeysFile = sealingKeysFileOf(
    config,
    owners.map(({ code }) => code),
  );
  const domains = [advisors, clients, resources, audit].map(withoutRules);
  const host = await startOwnerHost({ ...config, sealingKeysFile, owners, domains, verifier: noVerifier });
  console.log(`ready ${host.url}`);
  return host;
});
