import type { EntityManager } from '@mikro-orm/postgresql';
import { hashTokenOf, wholeToken } from '#lists';
import type { Seals } from '#sealing';

/**
 * Which of the names a client has whom the transaction's bounds show, where `canAskClients`. The clients domain of the same owner answers by its
 * function, which takes and gives hashes with the owner's keys: no name leaves the text in which it stands. To be told is to have searched: whoever
 * calls it counts it as a search, and says so in the trail.
 */
export async function findKnownClients(em: EntityManager, seals: Seals, names: readonly string[]): Promise<string[]> {
  const hash = hashTokenOf('clients.client', seals);
  const byHash = new Map(names.map((name) => [hash(wholeToken(name)), name]));
  const rows = await em.execute<{ hash: string }[]>('select hash from clients.names_known(array[?]::text[])', [
    [...byHash.keys()],
  ]);
  return rows.flatMap(({ hash: found }) => byHash.get(found) ?? []);
}

/** Whether the clients domain stands in this database, for this user, and already answers. */
export async function canAskClients(em: EntityManager): Promise<boolean> {
  // Only the catalogue tells without failing where there is no such function, or for another user.
  const [found] = await em.execute<{ here: boolean | null }[]>(
    `select has_schema_privilege(relnamespace, 'USAGE') and has_table_privilege(oid, 'SELECT')
       and to_regprocedure('clients.names_known(text[])') is not null as here
     from pg_class where relname = 'client_token' and relnamespace = to_regnamespace('clients')`,
  );
  return found?.here === true;
}
