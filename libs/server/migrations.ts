import { trailSchema } from '#audit';
import { type ConnectOptions, migrateDomains, serviceUserOf } from '#persistence';
import type { HostedOwner } from './instances.ts';

type Schema = ConnectOptions['domain'];

export type MigratingOptions = {
  /** Refuses a user that owns the tables to serve, as outside of development. */
  readonly production?: boolean | undefined;
  /** Hears what somebody should look at. */
  readonly warn?: ((sentence: string) => void) | undefined;
};

/** How an owner's database is served and migrated, once it is known who its users are. */
export type Migrating = {
  /** Brings the tables of domains up to date; does nothing where the service's user may not, and nobody else is named. */
  migrate(domains: readonly Schema[]): Promise<void>;
  /** Whether the service's user is let in although it owns the tables. */
  readonly mayOwnTables: boolean;
};

/**
 * Looks at the users of an owner's database before anything is changed: the service's own, whom row-level security must bind, and
 * the one that migrates. Without one of its own to migrate, the service's user may do it in development alone.
 * Errors: DATABASE_UNREACHABLE, DATABASE_UNSAFE.
 */
export async function migratingOf(
  { code, databaseUrl, migrationDatabaseUrl }: HostedOwner,
  domains: readonly Schema[],
  { production = false, warn = () => {} }: MigratingOptions,
): Promise<Migrating> {
  const mayOwnTables = !production && migrationDatabaseUrl === undefined;
  const schemas = [trailSchema, ...domains].map(({ name }) => name);
  const user = await serviceUserOf({ url: databaseUrl, schemas, mayOwnTables });
  if (migrationDatabaseUrl !== undefined) {
    const migrate: Migrating['migrate'] = (all) =>
      migrateDomains({ url: migrationDatabaseUrl, domains: all, service: user.name });
    return { migrate, mayOwnTables };
  }
  if (!user.isOwner) return { migrate: async () => {}, mayOwnTables };
  warn(`Owner ${code}: the database user ${user.name} owns the tables it serves; production refuses it`);
  return { migrate: (all) => migrateDomains({ url: databaseUrl, domains: all }), mayOwnTables };
}
