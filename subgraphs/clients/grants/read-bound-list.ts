import type { EntityManager } from '@mikro-orm/postgresql';

import { type List, type ListArguments, type Listed, readList } from '#lists';
import type { Connection } from '#persistence';
import type { RequestScope } from '#server';

type Bind = <Result>(em: EntityManager, work: () => Promise<Result>) => Promise<Result>;

/** Reads a list under settings of its transaction; its total is counted later, under the same. Errors: those of a list. */
export async function readBoundList<Row extends Listed>(
  scope: RequestScope,
  list: List<Row>,
  args: ListArguments,
  bind: Bind,
): Promise<Connection<Row>> {
  const bound = <Result>(work: () => Promise<Result>) => scope.session.read((em) => bind(em, work));
  const { totalCount, ...page } = await bound(() => readList(scope, list, args));
  const count = async () => (typeof totalCount === 'function' ? totalCount() : totalCount);
  return { ...page, totalCount: () => bound(count) };
}
