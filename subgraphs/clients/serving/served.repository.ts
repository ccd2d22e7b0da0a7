import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * Whether the advisor of a client serves where the client lives: otherwise the client is without one, for the time that the advisor
 * is suspended, posted elsewhere or gone. Where it is not known who serves where, the advisor of the record counts.
 */
export const IS_SERVED = `(client.advisor is not null and (not exists (select from clients.advisors_told) or exists (
  select from clients.serving_advisor as serving
  where serving.advisor = client.advisor and starts_with(client.division, serving.division))))`;

/** Those of the clients whose advisor serves them. */
export function findServed(em: EntityManager, ids: readonly string[]): Promise<{ id: string }[]> {
  // Apart from the rows of clients, as most lists show no advisor.
  return em.execute<{ id: string }[]>(
    `select id from clients.client where id = any (array[?]::text[]) and ${IS_SERVED}`,
    [ids],
  );
}
