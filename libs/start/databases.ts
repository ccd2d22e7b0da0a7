import type { EmbeddedPostgresServer } from '#embedded-postgres';
import { runToEnd } from './child.ts';
import type { CityOwner } from './city-owners.ts';

/**
 * Makes the databases of owners that have none yet. Where several lack one for the same domains, the first is migrated and the others are
 * copies of it: migrating each takes longer than all else in a first start. A start that is given up leaves whole databases, or none.
 */
export async function ensureDatabases(
  owners: readonly CityOwner[],
  postgres: EmbeddedPostgresServer,
  signal: AbortSignal,
): Promise<void> {
  const present = await postgres.listDatabases();
  const missing = owners.filter(({ database }) => !present.includes(database));
  const groups = Map.groupBy(missing, ({ domains }) => domains.join());
  for (const [first, ...others] of groups.values()) {
    if (first === undefined) continue;
    await postgres.ensureDatabase(first.database);
    if (others.length > 0) await migrate(first, postgres, signal);
    for (const { database } of others) await postgres.ensureDatabase(database, first.database);
  }
}

/** Before anything notes whose the database is. By environment, as the owners' URLs. */
function migrate(
  { database, domains }: CityOwner,
  postgres: EmbeddedPostgresServer,
  signal: AbortSignal,
): Promise<void> {
  const urls = { databaseUrl: postgres.urlOf(database), migrationDatabaseUrl: postgres.ownerUrlOf(database) };
  const environment = { TEMPLATE_DATABASE: JSON.stringify({ ...urls, domains }) };
  return runToEnd({ name: 'migration', script: 'subgraphs/template.main.ts', environment, signal });
}
