import type { EntityManager } from '@mikro-orm/postgresql';
import type { CalendarDate } from '#calendar';
import type { DivisionCode, RecordId } from '#divisions';

/** A person who decides in the place of an authority. */
export type Deputy = {
  readonly id: RecordId;
  /** The authority. */
  readonly division: DivisionCode;
  readonly subject: string;
  /** The last day. */
  readonly until: CalendarDate;
  readonly namedAt: Date;
  readonly namedBy: string;
  readonly endedAt: Date | null;
};

/** As the database gives it: milliseconds since 1970. */
type DeputyRow = Omit<Deputy, 'namedAt' | 'endedAt'> & { readonly namedAt: number; readonly endedAt: number | null };

// The entity managers of the domains do not know the table, which stands beside the trail.
const SELECT = `select id, division, subject, until::text as until, named_by as "namedBy",
  (extract(epoch from named_at) * 1000)::float8 as "namedAt", (extract(epoch from ended_at) * 1000)::float8 as "endedAt" from audit.deputy`;

async function find(em: EntityManager, condition: string, value: unknown): Promise<Deputy[]> {
  const rows = await em.execute<DeputyRow[]>(`${SELECT} where ${condition}`, [value]);
  return rows.map(({ namedAt, endedAt, ...row }) => ({
    ...row,
    namedAt: new Date(namedAt),
    endedAt: endedAt === null ? null : new Date(endedAt),
  }));
}

/** The authorities in whose place a person decides on a day, as far as the person sees their division. */
export async function findAuthoritiesOf(
  em: EntityManager,
  subject: string,
  today: CalendarDate,
): Promise<ReadonlySet<DivisionCode>> {
  const deputies = await find(em, 'ended_at is null and subject = ?', subject);
  return new Set(deputies.filter(({ until }) => until >= today).map(({ division }) => division));
}

/**
 * The authorities for which the session's caller decides, as an array of SQL: the own division, and those that named the caller their
 * deputy. By the day of the database, which a list's condition cannot be given.
 */
export const authoritiesOfCaller = `array(select current_setting('app.division_from', true) union all select division from audit.deputy
  where subject = current_setting('app.subject', true) and ended_at is null and until >= (now() at time zone 'Asia/Shanghai')::date)`;

/** Everybody who was named by an authority, the latest first. */
export function listDeputies(em: EntityManager, authority: DivisionCode): Promise<Deputy[]> {
  return find(em, 'division = ? order by named_at desc, id desc', authority);
}

export async function findDeputy(em: EntityManager, id: RecordId): Promise<Deputy | undefined> {
  const [deputy] = await find(em, 'id = ?', id);
  return deputy;
}

/** The same, held against other writers until the transaction ends. */
export async function lockDeputy(em: EntityManager, id: RecordId): Promise<Deputy | undefined> {
  const [deputy] = await find(em, 'id = ? for update', id);
  return deputy;
}

export async function insertDeputy(em: EntityManager, deputy: Omit<Deputy, 'endedAt'>): Promise<void> {
  const { id, division, subject, until, namedAt, namedBy } = deputy;
  await em.execute(
    'insert into audit.deputy (id, division, subject, until, named_at, named_by) values (?, ?, ?, ?, ?, ?)',
    [id, division, subject, until, namedAt, namedBy],
  );
}

export async function endDeputy(em: EntityManager, id: RecordId, at: Date, by: string): Promise<void> {
  await em.execute('update audit.deputy set ended_at = ?, ended_by = ? where id = ?', [at, by, id]);
}
