import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { isDivisionCode } from '#divisions';
import { StartError } from '#errors';
import { refuseOtherOwner, withDatabase } from '#ownership';
import { startEmbeddedPostgres } from '#persistence';
import { type Anchor, type Verdict, verifyTrail } from './verify.ts';

/** A database with a trail, and what to call it. */
export type Trail = { readonly name: string; readonly url: string };

export type Trails = { readonly trails: readonly Trail[]; close(): Promise<void> };

/** The trails of the embedded databases in `dataDir`, or of one owner's. Errors: CONFIG_INVALID, DATA_DIR_IN_USE, DATA_DIR_NEWER. */
export async function openEmbeddedTrails(dataDir: string, owner: string | undefined): Promise<Trails> {
  if (!existsSync(join(dataDir, 'postgres'))) {
    throw new StartError('CONFIG_INVALID', `${dataDir} holds no databases. Set DATA_DIR, or use --database-url.`);
  }
  const postgres = await startEmbeddedPostgres({ dataDir });
  try {
    const names = await withDatabase(postgres.ownerUrlOf('postgres'), listOwners);
    const trails = names
      .filter((name) => owner === undefined || name === owner)
      .map((name) => ({ name, url: postgres.ownerUrlOf(`owner_${name}`) }));
    if (trails.length > 0) return { trails, close: () => postgres.close() };
    throw new StartError('CONFIG_INVALID', `${dataDir} holds no database of ${owner ?? 'any owner'}.`);
  } catch (error) {
    await postgres.close();
    throw error;
  }
}

/** Errors: DATABASE_UNREACHABLE, DATABASE_OTHER_OWNER when the trail is named by another one, CONFIG_INVALID when the database has no trail. */
export function verify({ name, url }: Trail, anchor: Anchor | undefined): Promise<Verdict> {
  return withDatabase(url, async (client) => {
    // An older version noted no owner, and its trail can be verified all the same.
    if (isDivisionCode(name)) await refuseOtherOwner(client, name, { schemas: [], prepared: [] });
    const { rows } = await client.query<{ there: boolean }>(`select to_regclass('audit.entry') is not null as there`);
    if (rows[0]?.there === true) return verifyTrail(client, anchor);
    throw new StartError('CONFIG_INVALID', `${name} has no audit trail. Start its owner once, which makes one.`);
  });
}

async function listOwners(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ owner: string }>(
    `select substr(datname, 7) as owner from pg_database where datname ~ '^owner_\\d+$' order by 1`,
  );
  return rows.map(({ owner }) => owner);
}
