import { trailSchema } from '#audit';
import { type DivisionCode, type DivisionTree, isWithin } from '#divisions';
import { type Database, openDatabase } from '#persistence';
import type { Domain, DomainName } from './domain.ts';
import { type MigratingOptions, migratingOf } from './migrations.ts';

/** An owner to be hosted: its code, its database and, when not all, its domains. */
export type HostedOwner = {
  readonly code: DivisionCode;
  /** For the user that serves. */
  readonly databaseUrl: string;
  /** For the owner of the tables, who migrates them; without it they must be up to date, except in development. */
  readonly migrationDatabaseUrl?: string | undefined;
  readonly domains?: readonly DomainName[] | undefined;
  /** Codes beneath its own that belong to other owners; when left out, those of the other owners hosted here. */
  readonly delegated?: readonly DivisionCode[] | undefined;
};

/** One domain of one owner. */
export type Instance = {
  readonly owner: DivisionCode;
  /** Codes beneath its own that belong to other owners. */
  readonly delegated: readonly DivisionCode[];
  readonly domain: DomainName;
  readonly database: Database;
};

type OpenOptions = MigratingOptions & {
  readonly owners: readonly HostedOwner[];
  readonly domains: readonly Domain<object>[];
  readonly tree: DivisionTree;
  readonly poolSize: number;
  readonly onStatement?: (sql: string) => void;
};

/**
 * Opens, migrates and prepares the databases of every owner: owners side by side, the domains of one in turn. When one
 * fails, those that are open are closed. Errors: DATABASE_UNREACHABLE, DATABASE_UNSAFE, DATABASE_NOT_MIGRATED, DATA_DIR_NEWER.
 */
export async function openInstances(options: OpenOptions): Promise<Instance[]> {
  const opened: Instance[] = [];
  const openOwner = async (owner: HostedOwner): Promise<void> => {
    const domains = options.domains.filter(({ name }) => owner.domains?.includes(name) ?? true);
    const { migrate, mayOwnTables } = await migratingOf(owner, domains, options);
    // Every write needs the trail, also where nobody may read it.
    if (!domains.some(({ name }) => name === trailSchema.name)) await migrate(trailSchema);
    for (const domain of domains) {
      await migrate(domain);
      const database = await openDatabase({ ...options, url: owner.databaseUrl, domain, mayOwnTables });
      const instance = {
        owner: owner.code,
        delegated: delegatedBy(owner, options.owners),
        domain: domain.name,
        database,
      };
      opened.push(instance);
      await prepare(domain, instance, options.tree);
    }
  };
  const outcomes = await Promise.allSettled(options.owners.map(openOwner));
  const failure = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failure === undefined) return opened;
  await closeInstances(opened);
  throw failure.reason;
}

/** Migrates and prepares the databases of owners that nobody is to serve yet. Errors: those of openInstances. */
export async function prepareOwners(options: Omit<OpenOptions, 'poolSize'>): Promise<void> {
  await closeInstances(await openInstances({ ...options, poolSize: 2 }));
}

async function prepare(
  domain: Domain<object>,
  { owner, delegated, database }: Instance,
  tree: DivisionTree,
): Promise<void> {
  if (domain.prepare === undefined) return;
  const session = database.session(owner);
  try {
    await domain.prepare({ owner, delegated, tree, session });
  } finally {
    await session.close();
  }
}

function delegatedBy({ code, delegated }: HostedOwner, owners: readonly HostedOwner[]): readonly DivisionCode[] {
  return delegated ?? owners.map((owner) => owner.code).filter((other) => other !== code && isWithin(other, code));
}

export async function closeInstances(instances: readonly Instance[]): Promise<void> {
  await Promise.all(instances.map(({ database }) => database.close()));
}
