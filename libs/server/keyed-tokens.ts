import { fillTokens, isKeyed, listsWithTokens, tokenKeyOf } from '#lists';
import { runPrepared } from '#persistence';
import type { Seals } from '#sealing';
import type { Domain } from './domain.ts';
import type { Instance } from './instances.ts';

/** Has rows be found that were written before there were tokens of them, where the tokens are hashes: only an instance has the keys. */
export async function fillKeyedTokens(
  { owner, database }: Instance,
  lists: Domain<object>['lists'] = [],
  seals: Seals,
): Promise<void> {
  const keyed = listsWithTokens(lists).filter(isKeyed);
  if (keyed.length === 0) return;
  const session = database.session(owner);
  try {
    await session.write(async (em) => {
      for (const list of keyed)
        await fillTokens((sql, values) => runPrepared(em, sql, values), list, tokenKeyOf(list, seals));
    });
  } finally {
    await session.close();
  }
}
