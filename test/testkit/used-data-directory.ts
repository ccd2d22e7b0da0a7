import { execFileSync } from 'node:child_process';
import { appendFile, chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '#persistence';
import { ensureDatabases, listCityOwners } from '../../libs/start/index.ts';
import { domainNames, prepareDatabases } from '../../subgraphs/index.ts';
import { hostedOn } from './postgres.ts';

/** A folder with room for a data directory, `data`, which is not made yet. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'start-'));
  // Started as root, PostgreSQL runs as another user, who must get there.
  await chmod(folder, 0o755);
  return folder;
}

/** Makes a data directory with the databases that an empty first start leaves; gives its path. */
export async function makeUsedDataDirectory(): Promise<string> {
  const dataDir = join(await makeFolder(), 'data');
  const postgres = await startEmbeddedPostgres({ dataDir, flags: ['-c', 'fsync=off'] });
  try {
    const owners = listCityOwners();
    await ensureDatabases(owners, postgres, new AbortController().signal);
    const hosted = owners.map(({ division: { code }, domains, database }) => ({
      code,
      domains: domainNames.filter((name) => domains.includes(name)),
      ...hostedOn({ url: postgres.urlOf(database), ownerUrl: postgres.ownerUrlOf(database) }),
    }));
    await prepareDatabases(hosted);
  } finally {
    await postgres.close();
  }
  // No test cuts the power.
  await appendFile(join(dataDir, 'postgres', 'postgresql.conf'), 'fsync = off\nfull_page_writes = off\n');
  return dataDir;
}

/** Unlike Node's own copy it keeps the files' owner, who is another one when the tests run as root. */
export function copyDataDirectory(from: string, to: string): void {
  execFileSync('cp', ['-a', from, to]);
}
