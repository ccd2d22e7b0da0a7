import { type DivisionCode, loadShanghai } from '#divisions';
import type { DomainName } from '#server';
import { domainNames, migrateTemplate, prepareDatabases } from '../../subgraphs/index.ts';
import { type SeedOptions, seedOwner } from '../../subgraphs/seed/index.ts';
import { type DatabaseUrls, type Template, copyDatabase, hostedOn } from './postgres.ts';
import { makeSharedSealingKeys, sealsIn } from './sealing.ts';

export type OwnerDatabase = {
  readonly owner: DivisionCode;
  /** All when left out. */
  readonly domains?: readonly DomainName[] | undefined;
  /** Codes beneath the owner's that belong to others. */
  readonly delegated?: readonly DivisionCode[];
};

export type Seeding = Pick<SeedOptions, 'months' | 'profile' | 'today' | 'visitsFactor'>;

/** Tests set their clocks as they like: figures are kept since before any of them. */
export const KEPT_SINCE = new Date('2020-01-01T12:00:00+08:00');
/** Today for every owner whose test sets no clock: a test says the same whichever day it runs on. */
export const NOW = new Date('2026-11-23T12:00:00+08:00');

/** A database that an owner's instances are to start over for the first time: migrated, which takes them several seconds, and no more. */
export function createMigratedDatabase(): Promise<DatabaseUrls> {
  return copyDatabase(migrated(domainNames));
}

/** A database as an owner's instances leave it when they have started: migrated and prepared. */
export function createPreparedDatabase(of: OwnerDatabase): Promise<DatabaseUrls> {
  return copyDatabase(prepared(of));
}

/** The same with a data set, sealed with the owner's shared keys. */
export function createSeededDatabase(of: OwnerDatabase, seeding: Seeding): Promise<DatabaseUrls> {
  const base = prepared(of);
  return copyDatabase({
    content: `${base.content} ${JSON.stringify(seeding)}`,
    base,
    make: async ({ ownerUrl: url }) => {
      const seals = sealsIn(makeSharedSealingKeys([of.owner]), of.owner, 1000);
      await seedOwner({ ...of, ...seeding, url, seals, tree: loadShanghai() });
    },
  });
}

function prepared({ owner: code, domains = domainNames, delegated = [] }: OwnerDatabase): Template {
  return {
    content: `prepared ${JSON.stringify([code, domains.toSorted(), delegated.toSorted()])}`,
    base: migrated(domains),
    make: (urls) => prepareDatabases([{ code, ...hostedOn(urls), domains, delegated }], () => KEPT_SINCE),
  };
}

function migrated(domains: readonly DomainName[]): Template {
  return {
    content: `migrated ${domains.toSorted().join()}`,
    make: (urls) => migrateTemplate({ ...hostedOn(urls), domains }),
  };
}
