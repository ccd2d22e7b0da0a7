import type { EntityManager } from '@mikro-orm/postgresql';
import type { DivisionCode, RecordId } from '#divisions';
import { isTableHere } from '#persistence';

export type ToldProvider = { readonly id: RecordId; readonly division: DivisionCode; readonly name: string };

/**
 * Tells the advisors domain of a provider, in the transaction that wrote it. Where that domain stands in another database it is not
 * told: points there are tied to no provider by its id.
 */
export async function tellProvider(em: EntityManager, { id, division, name }: ToldProvider): Promise<void> {
  if (!(await isTableHere(em, 'advisors.known_provider'))) return;
  // The writing domain's entity manager does not know the table.
  await em.execute(
    `insert into advisors.known_provider (id, division, name) values (?, ?, ?)
     on conflict (id) do update set division = excluded.division, name = excluded.name`,
    [id, division, name],
  );
}

/** Tells it of all providers of the owner. */
export async function tellAllProviders(em: EntityManager): Promise<void> {
  if (!(await isTableHere(em, 'advisors.known_provider'))) return;
  // One statement, whatever their number.
  await em.execute(
    `insert into advisors.known_provider (id, division, name) select id, division, name from resources.provider
     on conflict (id) do update set division = excluded.division, name = excluded.name
     where (known_provider.division, known_provider.name) is distinct from (excluded.division, excluded.name)`,
  );
}
