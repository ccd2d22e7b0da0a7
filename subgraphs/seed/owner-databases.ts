import { type DivisionCode, delegationOf, levelOf, loadShanghai } from '#divisions';
import { findDelegation, withDatabase } from '#ownership';
import { type EmbeddedPostgresServer, startEmbeddedPostgres } from '#persistence';
import { makePrivateFolder } from '#private-files';
import type { DomainName, HostedOwner } from '#server';
import { prepareDatabases } from '../index.ts';

/** An owner's database, migrated and prepared. */
export type OwnerDatabase = {
  readonly owner: DivisionCode;
  /** For the owner of the tables. */
  readonly url: string;
  /** Codes beneath the owner's that belong to other owners. */
  readonly delegated: readonly DivisionCode[];
};

export type OwnerDatabases = { readonly databases: readonly OwnerDatabase[]; close(): Promise<void> };

/** The databases of owners that run already. */
export async function hostedDatabases(owners: readonly HostedOwner[]): Promise<OwnerDatabase[]> {
  return (await withDelegations(owners)).map(databaseOf);
}

/** Databases that nobody serves yet. */
export async function openNamed(owners: readonly HostedOwner[]): Promise<OwnerDatabases> {
  const delegating = await withDelegations(owners);
  await prepareDatabases(delegating);
  return { databases: delegating.map(databaseOf), close: async () => {} };
}

/** Those of the embedded default in `dataDir`: the city's and its districts', or some of them. Errors: DATA_DIR_IN_USE. */
export async function openEmbedded(dataDir: string, chosen: readonly DivisionCode[]): Promise<OwnerDatabases> {
  makePrivateFolder(dataDir);
  const postgres = await startEmbeddedPostgres({ dataDir });
  try {
    const all = defaultOwners(postgres);
    const owners = all.filter(({ code }) => chosen.length === 0 || chosen.includes(code));
    for (const { code } of owners) await postgres.ensureDatabase(databaseNameOf(code));
    return { ...(await openNamed(owners)), close: () => postgres.close() };
  } catch (error) {
    await postgres.close();
    throw error;
  }
}

/** The city and its districts. The city holds no clients. */
function defaultOwners(postgres: Pick<EmbeddedPostgresServer, 'urlOf' | 'ownerUrlOf'>): HostedOwner[] {
  const tree = loadShanghai();
  const codes = tree.roots.flatMap(({ code }) => [code, ...tree.childrenOf(code).map((district) => district.code)]);
  const ofCity: DomainName[] = ['advisors', 'resources', 'audit'];
  return codes.map((code) => ({
    code,
    databaseUrl: postgres.urlOf(databaseNameOf(code)),
    migrationDatabaseUrl: postgres.ownerUrlOf(databaseNameOf(code)),
    ...(levelOf(code) === 'CITY' ? { domains: ofCity } : {}),
  }));
}

type DelegatingOwner = HostedOwner & { readonly delegated: readonly DivisionCode[] };

/**
 * Each owner with what it delegated: as its database was prepared, else as it is named, else the owners named beside it. Of a city its
 * districts besides, which own their records, unless it is named what it delegated: its instance may have been started without saying.
 */
function withDelegations(owners: readonly HostedOwner[]): Promise<DelegatingOwner[]> {
  const tree = loadShanghai();
  return Promise.all(
    owners.map(async (owner) => {
      const { code } = owner;
      const districts = levelOf(code) === 'CITY' ? tree.childrenOf(code) : [];
      const noted = await withDatabase(urlOf(owner), (client) => findDelegation(client, code));
      const others = owner.delegated === undefined ? districts.map((district) => district.code) : [];
      const delegated = noted ?? owner.delegated ?? owners.map((other) => other.code);
      return { ...owner, delegated: delegationOf(code, [...delegated, ...others]) };
    }),
  );
}

function databaseOf(owner: DelegatingOwner): OwnerDatabase {
  return { owner: owner.code, url: urlOf(owner), delegated: owner.delegated };
}

function urlOf({ databaseUrl, migrationDatabaseUrl }: HostedOwner): string {
  return migrationDatabaseUrl ?? databaseUrl;
}

function databaseNameOf(code: DivisionCode): string {
  return `owner_${code}`;
}
