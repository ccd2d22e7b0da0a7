import type { EntityManager } from '@mikro-orm/postgresql';

import { type List, type ListArguments, readList } from '#lists';
import type { Connection } from '#persistence';
import type { RequestScope } from '#server';

import type { Grant } from './grant.entity.ts';

type Bind = <Result>(em: EntityManager, work: () => Promise<Result>) => Promise<Result>;

/** Reads a list of grants under settings of its transaction; its total is counted later, under the same. Errors: those of a list. */
export async function readBoundList(
  scope: RequestScope,
  list: List<Grant>,
  args: ListArguments,
  bind: Bind,
): Promise<Connection<Grant>> {
  const bound = <Result>(work: () => Promise<Result>) => scope.session.read((em) => bind(em, work));
  const { totalCount, ...page } = await bound(() => readList(scope, list, args));
  const count = async () => (typeof totalCount === 'function' ? totalCount() : totalCount);
  return { ...page, totalCount: () => bound(count) };
}
