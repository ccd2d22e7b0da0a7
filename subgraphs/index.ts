import { trailSchema } from '#audit';
import { loadShanghai } from '#divisions';
import type { KeptFigure } from '#figures';
import type { List } from '#lists';
import { sealedTablesOf } from '#marks';
import { migrateDomains } from '#persistence';
import type { SealedTable } from '#sealing';
import {
  type Domain,
  type DomainName,
  type HostedOwner,
  type OwnerHost,
  type OwnerHostOptions,
  prepareOwners,
  startOwnerHost,
} from '#server';
import { advisors } from './advisors/index.ts';
import { audit } from './audit/index.ts';
import { clients } from './clients/index.ts';
import { resources } from './resources/index.ts';

/** A database to copy, with the domains that its copies hold. */
export type Template = {
  /** For the user that serves its copies. */
  readonly databaseUrl: string;
  /** For the owner of the tables. */
  readonly migrationDatabaseUrl: string;
  readonly domains: readonly DomainName[];
};

/** Every domain schema there is, in the order in which an owner's database is migrated. */
export const domains: readonly Domain<object>[] = [advisors, clients, resources, audit];

/** Every table that holds sealed values. */
export const sealedTables: readonly SealedTable[] = domains.flatMap(({ entities }) => sealedTablesOf(entities));

/** Every figure by month. */
export const figures: readonly KeptFigure[] = domains.flatMap(({ figures: declared = [] }) => declared);

/** The tables that an instance writes when it starts, from the tree alone. */
export const preparedTables: readonly string[] = domains.flatMap(({ prepared = [] }) => prepared);

/** Every list that owners' instances answer. */
export const lists: readonly List<never>[] = domains.flatMap(({ lists: declared = [] }) => declared);

export const domainNames: readonly DomainName[] = domains.map(({ name }) => name);

/** Serves one or many owners from this process; see startOwnerHost. */
export function startOwners(options: Omit<OwnerHostOptions, 'domains'>): Promise<OwnerHost> {
  return startOwnerHost({ ...options, domains });
}

/**
 * Migrates a database that is no owner's yet, for the user that serves: owners' databases are copied from it. Errors: those of
 * migrateDomains.
 */
export async function migrateTemplate({
  databaseUrl,
  migrationDatabaseUrl: url,
  domains: names,
}: Template): Promise<void> {
  const service = decodeURIComponent(new URL(databaseUrl).username);
  // Every write needs the trail, also where nobody may read it.
  const held = domains.filter(({ name }) => name !== trailSchema.name && names.includes(name));
  await migrateDomains({ url, domains: [trailSchema, ...held], service });
}

/** Migrates and prepares the databases of owners as their instances do when they start; see startOwnerHost. */
export function prepareDatabases(owners: readonly HostedOwner[], clock?: () => Date): Promise<void> {
  return prepareOwners({ owners, domains, tree: loadShanghai(), clock });
}
