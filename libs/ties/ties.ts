import type { EntityManager } from '@mikro-orm/postgresql';
import type { DivisionCode, RecordId } from '#divisions';
import { runWithNext } from '#persistence';

/** Why a person no longer has the access of an advisor. */
export type AccessEnded = 'SUSPENDED' | 'WITHDRAWN';

/** An advisor's record and who signs in for it. */
export type Tie = {
  readonly advisor: RecordId;
  readonly subject: string | null;
  readonly accessEnded: AccessEnded | null;
  readonly tiedAt: Date;
  readonly tiedBy: string;
};

/** As the database gives it: milliseconds since 1970. */
type TieRow = Omit<Tie, 'tiedAt'> & { readonly tiedAt: number };

type NewTie = {
  readonly advisor: RecordId;
  readonly division: DivisionCode;
  readonly subject: string | null;
  readonly accessEnded: AccessEnded | null;
  readonly tiedAt: Date;
  readonly tiedBy: string;
};

// The entity managers of the domains do not know the table, which stands beside the trail.
const SELECT = `select advisor, subject, access_ended as "accessEnded", (extract(epoch from tied_at) * 1000)::float8 as "tiedAt",
  tied_by as "tiedBy" from audit.tie`;

async function find(em: EntityManager, condition: string, value: unknown): Promise<Tie[]> {
  const rows = await em.execute<TieRow[]>(`${SELECT} where ${condition}`, [value]);
  return rows.map(({ tiedAt, ...tie }) => ({ ...tie, tiedAt: new Date(tiedAt) }));
}

/** The advisor's record that the subject is tied to, as far as the transaction's caller may see it. */
export async function findTieOfSubject(em: EntityManager, subject: string): Promise<Tie | undefined> {
  const [tie] = await find(em, 'subject = ?', subject);
  return tie;
}

/** Who signs in for these advisors. */
export function findTiesOfAdvisors(em: EntityManager, advisors: readonly RecordId[]): Promise<Tie[]> {
  return find(em, 'advisor = any (array[?]::text[])', advisors);
}

/**
 * Ties the advisor to the subject, or to nobody. Throws the driver's unique violation when the subject is tied to a record that the
 * caller does not see: then only undoing is left.
 */
export async function writeTie(em: EntityManager, tie: NewTie): Promise<void> {
  const { advisor, division, subject, accessEnded, tiedAt, tiedBy } = tie;
  await em.execute(
    `insert into audit.tie (advisor, division, subject, access_ended, tied_at, tied_by) values (?, ?, ?, ?, ?, ?)
     on conflict (advisor) do update set subject = excluded.subject, access_ended = excluded.access_ended,
       tied_at = excluded.tied_at, tied_by = excluded.tied_by`,
    [advisor, division, subject, accessEnded, tiedAt, tiedBy],
  );
}

/** Takes the subject from the record of a service that is over, whether the caller sees it or not. */
export async function releaseWithdrawn(em: EntityManager, subject: string): Promise<void> {
  // Nothing of it is read: it goes with the next statement.
  await runWithNext(em, 'select audit.release_withdrawn($1)', [subject]);
}

/** Ends the access of who is tied to the advisor, or gives it back; nothing happens where nobody is. */
export async function setAccess(em: EntityManager, advisor: RecordId, ended: AccessEnded | null): Promise<void> {
  // Nothing of it is read: it goes with the next statement.
  await runWithNext(em, 'update audit.tie set access_ended = $1 where advisor = $2', [ended, advisor]);
}
