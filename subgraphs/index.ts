import { loadShanghai } from '#divisions';
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

/** Every domain schema there is, in the order in which an owner's database is migrated. */
export const domains: readonly Domain<object>[] = [advisors, clients, resources, audit];

/** The domains that hold sealed values. */
export const sealedDomains = domains.filter(({ sealed }) => sealed !== undefined);

/** Every table that holds sealed values. */
export const sealedTables: readonly SealedTable[] = domains.flatMap(({ sealed = [] }) => sealed);

/** The tables that an instance writes when it starts, from the tree alone. */
export const preparedTables: readonly string[] = domains.flatMap(({ prepared = [] }) => prepared);

export const domainNames: readonly DomainName[] = domains.map(({ name }) => name);

/** Serves one or many owners from this process; see startOwnerHost. */
export function startOwners(options: Omit<OwnerHostOptions, 'domains'>): Promise<OwnerHost> {
  return startOwnerHost({ ...options, domains });
}

/** Migrates and prepares the databases of owners as their instances do when they start; see startOwnerHost. */
export function prepareDatabases(owners: readonly HostedOwner[]): Promise<void> {
  return prepareOwners({ owners, domains, tree: loadShanghai() });
}
