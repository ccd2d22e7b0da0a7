import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '#errors';
import { startEmbeddedPostgres } from '#persistence';

/** An owner's database, for the user that serves. */
export type OwnerDatabase = { readonly url: string; close(): Promise<void> };

/** The database that is named, else the embedded one in `dataDir`, which nobody may use. Errors: CONFIG_INVALID, DATA_DIR_IN_USE, DATA_DIR_NEWER. */
export async function openOwnerDatabase(
  owner: string,
  { databaseUrl, dataDir }: { readonly databaseUrl: string | undefined; readonly dataDir: string },
): Promise<OwnerDatabase> {
  if (databaseUrl !== undefined) return { url: databaseUrl, close: async () => {} };
  if (!existsSync(join(dataDir, 'postgres'))) {
    throw new StartError('CONFIG_INVALID', `${dataDir} holds no databases. Set DATA_DIR, or use --database-url.`);
  }
  const postgres = await startEmbeddedPostgres({ dataDir });
  return { url: postgres.urlOf(`owner_${owner}`), close: () => postgres.close() };
}
