import type { AuditedOwner } from './audited-owner.ts';
import { until } from './gateway.ts';

/** Until so many transactions in the owner's database wait for another one. */
export async function untilWaiting({ asAdmin }: Pick<AuditedOwner, 'asAdmin'>, count: number): Promise<void> {
  const waiting = `select count(distinct waiting.pid)::int from pg_locks as waiting join pg_locks as held using (pid)
    join pg_database on pg_database.oid = held.database where not waiting.granted and datname = current_database()`;
  await until(
    async () => Number((await asAdmin(waiting))[0]?.['count']),
    (found) => found >= count,
  );
}
