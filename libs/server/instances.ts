import { trailSchema } from '#audit';
import { dateOf } from '#calendar';
import { type DivisionCode, type DivisionTree, delegationOf, isWithin } from '#divisions';
import { beginFigures, needsKeys } from '#figures';
import { noteDelegation, noteOwner, refuseOtherOwner, withDatabase } from '#ownership';
import { fillTokens, isKeyed, listsWithTokens } from '#lists';
import { type Database, openDatabase, runPrepared } from '#persistence';
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
  /** Codes beneath its own that belong to other owners; when left out, those of the other owners hosted here. A gateway refuses others. */
  readonly delegated?: readonly DivisionCode[] | undefined;
};

/** One domain of one owner. */
export type Instance = {
  readonly owner: DivisionCode;
  readonly domain: DomainName;
  readonly database: Database;
  /** For the user that serves. */
  readonly databaseUrl: string;
  /** What the owner delegated, as `delegationOf` gives it. */
  readonly delegated: readonly DivisionCode[];
};

type OpenOptions = MigratingOptions & {
  readonly owners: readonly HostedOwner[];
  readonly domains: readonly Domain<object>[];
  readonly tree: DivisionTree;
  readonly poolSize: number;
  readonly clock?: (() => Date) | undefined;
  readonly silenceMs?: number | undefined;
  readonly waitMs?: number | undefined;
  readonly onStatement?: (sql: string) => void;
};

/**
 * Opens, migrates and prepares the databases of every owner: owners side by side, the domains of one in turn. When one
 * fails, those that are open are closed. Errors: DATABASE_UNREACHABLE, DATABASE_UNSAFE, DATABASE_OTHER_OWNER, DATABASE_NOT_MIGRATED,
 * DATA_DIR_NEWER.
 */
export async function openInstances(options: OpenOptions): Promise<Instance[]> {
  const opened: Instance[] = [];
  const openOwner = (owner: HostedOwner): Promise<void> => openDomains(owner, options, opened);
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

/** Opens the domains of one owner, each noted in `opened` as soon as it must be closed again. */
async function openDomains(owner: HostedOwner, options: OpenOptions, opened: Instance[]): Promise<void> {
  const domains = options.domains.filter(({ name }) => owner.domains?.includes(name) ?? true);
  const { migrate, mayOwnTables } = await migratingOf(owner, domains, options);
  const delegated = delegatedBy(owner, options.owners);
  await withDatabase(owner.databaseUrl, async (client) => {
    // Before anything is changed.
    await refuseOtherOwner(client, owner.code, tablesOf(options.domains));
    // Every write needs the trail, also where nobody may read it.
    await migrate(domains.some(({ name }) => name === trailSchema.name) ? domains : [trailSchema, ...domains]);
    for (const domain of domains) {
      const database = await openDatabase({ ...options, url: owner.databaseUrl, domain, mayOwnTables });
      opened.push({ owner: owner.code, domain: domain.name, database, databaseUrl: owner.databaseUrl, delegated });
    }
    // Again, since migrating gave the user the right to look.
    await refuseOtherOwner(client, owner.code, tablesOf(options.domains));
    await noteOwner(client, owner.code);
  });
  const ofOwner = opened.filter(({ owner: code }) => code === owner.code);
  for (const instance of ofOwner) await prepare(instance, options);
}

function delegatedBy({ code, delegated }: HostedOwner, owners: readonly HostedOwner[]): DivisionCode[] {
  return delegationOf(code, delegated ?? owners.map((owner) => owner.code));
}

/** Where rows tell whose database it is; the trail holds what people did, wherever that was. */
function tablesOf(domains: OpenOptions['domains']) {
  const schemas = domains.map(({ name }) => name).filter((name) => name !== trailSchema.name);
  return { schemas, prepared: domains.flatMap(({ prepared = [] }) => prepared) };
}

function delegatedByBoth(owner: DivisionCode, one: readonly DivisionCode[], other: readonly DivisionCode[]) {
  return delegationOf(owner, [...codesWithin(one, other), ...codesWithin(other, one)]);
}

function codesWithin(codes: readonly DivisionCode[], others: readonly DivisionCode[]): DivisionCode[] {
  return codes.filter((code) => others.some((other) => isWithin(code, other)));
}

/** Brings the tables in line with what the owner holds, both ways, and notes what it delegated in the same transaction. */
async function prepare(
  { owner, domain: name, database, delegated }: Instance,
  { domains, tree, clock = () => new Date() }: OpenOptions,
): Promise<void> {
  const domain = domains.find((known) => known.name === name);
  // Without `delegated`: it must see the rows that go.
  const session = database.session(owner);
  const today = dateOf(clock());
  try {
    await session.write(async (em) => {
      const before = await noteDelegation(em, { owner, domain: name, delegated });
      // What is delegated only now goes at the next start: sessions hide it here, and an instance that began before may still count it.
      const settled = before === undefined ? delegated : delegatedByBoth(owner, delegated, before);
      await domain?.prepare?.({ owner, delegated: settled, tree, session, today });
      const figures = (domain?.figures ?? []).filter((figure) => !needsKeys(figure));
      await beginFigures(em, owner, figures, today);
      // Those that are hashes need the owner's keys, as do the figures that are counted by them; see prepareKeyed.
      const lists = listsWithTokens(domain?.lists ?? []).filter((list) => !isKeyed(list));
      for (const list of lists) await fillTokens((sql, values) => runPrepared(em, sql, values), list);
    });
  } finally {
    await session.close();
  }
}

export async function closeInstances(instances: readonly Instance[]): Promise<void> {
  await Promise.all(instances.map(({ database }) => database.close()));
}
