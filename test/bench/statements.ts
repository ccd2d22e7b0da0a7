import { join } from 'node:path';
import { verifierOf } from '#access';
import { readConfig } from '#config';
import { startEmbeddedPostgres } from '#persistence';
import { listCityOwners } from '../../libs/start/city-owners.ts';
import { domainNames, startOwners } from '../../subgraphs/index.ts';
import { type OwnerRequest, sendAll, signerOf } from './owner-requests.ts';

/** How many SQL statements the owners take to answer requests that were recorded, by a process of owners that counts them. */
export async function countStatements(dataDir: string, requests: readonly OwnerRequest[]): Promise<number> {
  const postgres = await startEmbeddedPostgres({ dataDir });
  let statements = 0;
  const host = await startOwners({
    owners: listCityOwners().map(({ division: { code }, domains, database }) => ({
      code,
      domains: domainNames.filter((name) => domains.includes(name)),
      databaseUrl: postgres.urlOf(database),
      migrationDatabaseUrl: postgres.ownerUrlOf(database),
    })),
    verifier: await verifierOf(readConfig({ ...process.env, DATA_DIR: dataDir })),
    host: '127.0.0.1',
    port: 0,
    gatewayKeysFile: join(dataDir, 'owner-keys.json'),
    sealingKeysFile: join(dataDir, 'sealing-keys.json'),
    logLevel: 'silent',
    onStatement: () => {
      statements++;
    },
  });
  try {
    const { origin } = new URL(host.url);
    const here = requests.map((request) => ({ ...request, origin }));
    const sign = signerOf(dataDir);
    // Once to open the connections, which takes statements of its own.
    await sendAll(here, sign);
    statements = 0;
    await sendAll(here, sign);
    return statements;
  } finally {
    await host.close();
    await postgres.close();
  }
}
