import type { CalendarDate } from '#calendar';
import { beginFigures, needsKeys, withKeys } from '#figures';
import { fillTokens, isKeyed, listsWithTokens, tokenKeyOf } from '#lists';
import { runPrepared } from '#persistence';
import type { Seals } from '#sealing';
import type { Domain } from './domain.ts';
import type { Instance } from './instances.ts';

/**
 * What of a domain's tables only an instance can prepare, which has the owner's keys: rows that were written before there were tokens of
 * them are found by hashes, and figures that are counted by these hashes begin.
 */
export async function prepareKeyed(
  { owner, database }: Instance,
  { lists = [], figures = [] }: Pick<Domain<object>, 'lists' | 'figures'>,
  seals: Seals,
  today: CalendarDate,
): Promise<void> {
  const keyed = listsWithTokens(lists).filter(isKeyed);
  const counted = figures.filter(needsKeys).map((figure) => withKeys(figure, seals));
  if (keyed.length + counted.length === 0) return;
  const session = database.session(owner);
  try {
    await session.write(async (em) => {
      for (const list of keyed)
        await fillTokens((sql, values) => runPrepared(em, sql, values), list, tokenKeyOf(list, seals));
      await beginFigures(em, owner, counted, today);
    });
  } finally {
    await session.close();
  }
}
