import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '#errors';
import { requireOwner, withDatabase } from '#ownership';
import { startEmbeddedPostgres } from '#persistence';

/** An owner's database, for the user that serves. */
export type OwnerDatabase = { readonly url: string; close(): Promise<void> };

type Place = { readonly databaseUrl: string | undefined; readonly dataDir: string };

/**
 * The owner's database: the one that is named, else the embedded one in `dataDir`, which nobody may use. Errors: CONFIG_INVALID,
 * DATA_DIR_IN_USE, DATA_DIR_NEWER, DATABASE_UNREACHABLE, DATABASE_OTHER_OWNER, DATABASE_NOT_MIGRATED.
 */
export async function openOwnerDatabase(owner: string, place: Place): Promise<OwnerDatabase> {
  const database = await openPlace(owner, place);
  try {
    await withDatabase(database.url, (client) => requireOwner(client, owner));
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function openPlace(owner: string, { databaseUrl, dataDir }: Place): Promise<OwnerDatabase> {
  if (databaseUrl !== undefined) return { url: databaseUrl, close: async () => {} };
  if (!existsSync(join(dataDir, 'postgres'))) {
    throw new StartError('CONFIG_INVALID', `${dataDir} holds no databases. Set DATA_DIR, or use --database-url.`);
  }
  const postgres = await startEmbeddedPostgres({ dataDir });
  return { url: postgres.urlOf(`owner_${owner}`), close: () => postgres.close() };
}
