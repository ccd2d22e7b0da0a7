import { type DivisionCode, isWithin, levelOf, loadShanghai } from '#divisions';
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
export function hostedDatabases(owners: readonly HostedOwner[]): OwnerDatabase[] {
  return owners.map(({ code, databaseUrl, migrationDatabaseUrl, delegated }) => ({
    owner: code,
    url: migrationDatabaseUrl ?? databaseUrl,
    delegated: delegated ?? delegatedBy(code, owners),
  }));
}

/** Databases that nobody serves yet. */
export async function openNamed(owners: readonly HostedOwner[]): Promise<OwnerDatabases> {
  await prepareDatabases(owners);
  return { databases: hostedDatabases(owners), close: async () => {} };
}

/** Those of the embedded default in `dataDir`: the city's and its districts', or some of them. Errors: DATA_DIR_IN_USE. */
export async function openEmbedded(dataDir: string, chosen: readonly DivisionCode[]): Promise<OwnerDatabases> {
  makePrivateFolder(dataDir);
  const postgres = await startEmbeddedPostgres({ dataDir });
  try {
    const all = defaultOwners(postgres);
    const owners = all.filter(({ code }) => chosen.length === 0 || chosen.includes(code));
    for (const { code } of owners) await postgres.ensureDatabase(databaseNameOf(code));
    await prepareDatabases(owners);
    return { databases: hostedDatabases(owners), close: () => postgres.close() };
  } catch (error) {
    await postgres.close();
    throw error;
  }
}

/** The city and its districts. The city holds no clients. */
function defaultOwners(
  postgres: Pick<EmbeddedPostgresServer, 'urlOf' | 'ownerUrlOf'>,
): (HostedOwner & { delegated: DivisionCode[] })[] {
  const tree = loadShanghai();
  const codes = tree.roots.flatMap(({ code }) => [code, ...tree.childrenOf(code).map((district) => district.code)]);
  const ofCity: DomainName[] = ['advisors', 'resources', 'audit'];
  return codes.map((code) => ({
    code,
    databaseUrl: postgres.urlOf(databaseNameOf(code)),
    migrationDatabaseUrl: postgres.ownerUrlOf(databaseNameOf(code)),
    delegated: codes.filter((other) => other !== code && isWithin(other, code)),
    ...(levelOf(code) === 'CITY' ? { domains: ofCity } : {}),
  }));
}

function delegatedBy(owner: DivisionCode, owners: readonly HostedOwner[]): DivisionCode[] {
  return owners.map(({ code }) => code).filter((code) => code !== owner && isWithin(code, owner));
}

function databaseNameOf(code: DivisionCode): string {
  return `owner_${code}`;
}
