import type { EntityManager } from '@mikro-orm/postgresql';
import { type DivisionCode, rangeOf } from '#divisions';

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

/**
 * Runs work in the bounds of a division, whatever those of the transaction are, and gives these back: for what somebody hands in there and
 * is shown nothing of.
 */
export async function withBoundsOf<Result>(
  em: EntityManager,
  division: DivisionCode,
  work: () => Promise<Result>,
): Promise<Result> {
  const names = ['app.division_from', 'app.division_to'];
  const { from, to } = rangeOf(division);
  // The mapper reads no variables.
  const before = await em.execute<{ value: string }[]>(
    'select current_setting(name, true) as value from unnest(array[?]::text[]) with ordinality as given (name, n) order by n',
    [names],
  );
  await set(em, names, [from, to]);
  const result = await work();
  await set(
    em,
    names,
    before.map(({ value }) => value),
  );
  return result;
}

async function set(em: EntityManager, names: readonly string[], values: readonly string[]): Promise<void> {
  // The mapper sets variables only before a transaction begins.
  await em.execute(
    'select set_config(name, value, true) from unnest(array[?]::text[], array[?]::text[]) as given (name, value)',
    [names, values],
  );
}
