import type { MikroORM } from '@mikro-orm/postgresql';
import type { DivisionCode } from '#divisions';
import { checkDatabase } from './check-database.ts';
import { type ConnectOptions, connect } from './connect.ts';
import { isOwner } from './database-user.ts';
import { DivisionSession } from './division-session.ts';
import { requireMigrated } from './migration-state.ts';
import type { Session, SessionOptions } from './session.ts';

export type DatabaseOptions = ConnectOptions & {
  /** In development, where one user may do for everything: it may own the tables. Otherwise such a user is refused. */
  readonly mayOwnTables?: boolean;
};

/** One domain's part of one owner's database. */
export type Database = {
  /** Made for one request and its caller's division; without a division every read and write throws UNAUTHENTICATED. */
  session(division: DivisionCode | undefined, options?: SessionOptions): Session;
  /** When work of a session last came to its end, in milliseconds of `performance.now()`. */
  answeredAt(): number | undefined;
  close(): Promise<void>;
};

/**
 * Connects a service to a migrated database. Errors: DATABASE_UNREACHABLE, DATABASE_UNSAFE when the user could pass or lift
 * row-level security, DATABASE_NOT_MIGRATED, DATA_DIR_NEWER.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { domain, mayOwnTables } = options;
  const orm = await connect(options);
  try {
    await checkDatabase(orm, [domain.name], { mayOwnTables });
    await requireMigrated(
      orm,
      domain.name,
      domain.migrations.map(({ name }) => name),
    );
  } catch (error) {
    await orm.close(true);
    throw error;
  }
  const open = new Set<Session>();
  let closed = false;
  let answeredAt: number | undefined;
  const onAnswer = (): void => {
    answeredAt = performance.now();
  };
  // The ORM would connect anew.
  const opened = (): MikroORM => {
    if (closed) throw new TypeError('the database is closed');
    return orm;
  };
  return {
    session: (division, further = {}) => new DivisionSession(opened().em, division, { ...further, open, onAnswer }),
    answeredAt: () => answeredAt,
    close: async () => {
      closed = true;
      // The pool waits for every connection, also for one that a forgotten session holds.
      await Promise.all([...open].map((session) => session.close()));
      await orm.close(true);
    },
  };
}

/**
 * Who the user of a service's URL is, before anything is migrated. Errors: DATABASE_UNREACHABLE, DATABASE_UNSAFE unless the user
 * may own tables.
 */
export async function serviceUserOf({
  url,
  schemas,
  mayOwnTables,
}: {
  url: string;
  schemas: readonly string[];
  mayOwnTables: boolean;
}): Promise<{ readonly name: string; readonly isOwner: boolean }> {
  const orm = await connect({ url, domain: { name: 'public', entities: [], migrations: [] }, poolSize: 1 });
  try {
    const user = await checkDatabase(orm, schemas, { mayOwnTables });
    return { name: user.name, isOwner: isOwner(user) };
  } finally {
    await orm.close(true);
  }
}
