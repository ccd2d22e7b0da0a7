import type { EntityManager } from '@mikro-orm/postgresql';

import { type DivisionCode, type RecordId, rangeOf } from '#divisions';

/**
 * Whether the advisor of a client serves where the client lives: otherwise the client is without one, for the time that the advisor
 * is suspended, posted elsewhere or gone; `client` is the name of the client's row. Where it is not known who serves where, the advisor of the record counts.
 */
export function isServedSql(client: string): string {
  return `(${client}.advisor is not null and (not exists (select from clients.advisors_told) or exists (
  select from clients.serving_advisor as serving
  where serving.advisor = ${client}.advisor and starts_with(${client}.division, serving.division))))`;
}

/** The advisors who serve the client from a station, which is the statement's question mark. */
export function servedFromSql(client: string): string {
  return `select serving.advisor from clients.serving_advisor as serving
  where serving.station = ? and starts_with(${client}.division, serving.division)`;
}

const IS_SERVED = isServedSql('client');

export type ServedClient = { readonly id: string; readonly advisor: string };

/** Who serves the clients; those whom nobody serves are left out. */
export function findServed(em: EntityManager, ids: readonly string[]): Promise<ServedClient[]> {
  // Apart from the rows of clients, which are read for their advisor in few questions.
  return em.execute<ServedClient[]>(
    `select id, advisor from clients.client where id = any (array[?]::text[]) and ${IS_SERVED}`,
    [ids],
  );
}

/** How many active clients each advisor serves; who serves nobody is left out. */
export async function countServed(em: EntityManager, advisors: readonly string[]): Promise<Map<string, number>> {
  // Counted for all advisors together.
  const rows = await em.execute<{ advisor: string; count: number }[]>(
    `select advisor, count(*)::int as count from clients.client
     where active and advisor = any (array[?]::text[]) and ${IS_SERVED} group by advisor`,
    [advisors],
  );
  return new Map(rows.map(({ advisor, count }) => [advisor, count]));
}

/** Those of the communities in which the advisor does not serve. */
export async function findUnserved(
  em: EntityManager,
  advisor: RecordId,
  communities: readonly DivisionCode[],
): Promise<DivisionCode[]> {
  // One statement for all of them.
  const rows = await em.execute<{ community: DivisionCode }[]>(
    `select community from unnest(array[?]::text[]) as asked (community) where not exists (
       select from clients.serving_advisor where advisor = ? and starts_with(community, division)) order by 1`,
    [communities, advisor],
  );
  return rows.map(({ community }) => community);
}

/** A client, and the advisor of the record. */
export type AssignedClient = {
  readonly id: RecordId;
  readonly division: DivisionCode;
  readonly advisor: RecordId | null;
  readonly active: boolean;
};

/** The active clients at or beneath a division whose record names the advisor, locked. */
export function lockAssigned(em: EntityManager, advisor: RecordId, within: DivisionCode): Promise<AssignedClient[]> {
  const { from, to } = rangeOf(within);
  return lock(em, 'active and advisor = ? and division >= ? and division < ?', [advisor, from, to]);
}

export function lockNamed(em: EntityManager, ids: readonly RecordId[]): Promise<AssignedClient[]> {
  return lock(em, 'id = any (array[?]::text[])', [ids]);
}

function lock(em: EntityManager, condition: string, values: readonly unknown[]): Promise<AssignedClient[]> {
  // In the order of ids, so that of two writes one waits for the other and never both.
  return em.execute<AssignedClient[]>(
    `select id, division, advisor, active from clients.client where ${condition} order by id for update`,
    [...values],
  );
}

export async function countAssigned(em: EntityManager, advisor: RecordId, within: DivisionCode): Promise<number> {
  const { from, to } = rangeOf(within);
  // Before any row is locked.
  const [row] = await em.execute<{ count: number }[]>(
    'select count(*)::int as count from clients.client where active and advisor = ? and division >= ? and division < ?',
    [advisor, from, to],
  );
  return row?.count ?? 0;
}

/** Gives the clients to an advisor; who read one of them before finds another version. */
export async function setAdvisor(
  em: EntityManager,
  ids: readonly RecordId[],
  advisor: RecordId,
  stamp: { readonly changedAt: Date; readonly changedBy: string },
): Promise<void> {
  // One statement for all, each with its own version.
  await em.execute(
    `update clients.client set advisor = ?, version = version + 1, changed_at = ?, changed_by = ?
     where id = any (array[?]::text[])`,
    [advisor, stamp.changedAt, stamp.changedBy, ids],
  );
}
