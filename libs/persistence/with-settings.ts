import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * Runs work with further settings of its transaction, by which policies admit rows beyond the caller's division, and
 * takes them back: what runs next in the transaction sees no more than before. One connection does one thing at a time,
 * so nothing else runs between.
 */
export async function withSettings<Result>(
  em: EntityManager,
  settings: Readonly<Record<`app.${string}`, string>>,
  work: () => Promise<Result>,
): Promise<Result> {
  const names = Object.keys(settings);
  await set(em, names, Object.values(settings));
  try {
    return await work();
  } finally {
    // After a failed statement the transaction answers nothing more, so there is nothing to take back.
    await set(
      em,
      names,
      names.map(() => ''),
    ).catch(() => {});
  }
}

async function set(em: EntityManager, names: readonly string[], values: readonly string[]): Promise<void> {
  // The mapper sets variables only before a transaction begins.
  await em.execute(
    'select set_config(name, value, true) from unnest(array[?]::text[], array[?]::text[]) as given (name, value)',
    [names, values],
  );
}
