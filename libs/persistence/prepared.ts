import type { EntityManager } from '@mikro-orm/postgresql';
import type { Value } from './message.ts';
import { pipelineOf } from './pipeline.ts';

/**
 * Runs a statement of a transaction that its connection parses and plans once: parameters are $1, $2, … and lists are arrays. What
 * is asked at the same time travels together, in its order.
 */
export async function runPrepared<Row extends object>(
  em: EntityManager,
  sql: string,
  values: readonly Value[],
): Promise<Row[]> {
  const pipeline = await pipelineOf(em);
  const { rows } = await pipeline.run<Row>(sql, values);
  return rows;
}

/**
 * The same of a statement whose answer is not read: it travels with the next one, at the latest with the commit, in its order. When it
 * fails, the statement that it was sent with fails.
 */
export async function runWithNext(em: EntityManager, sql: string, values: readonly Value[]): Promise<void> {
  const pipeline = await pipelineOf(em);
  pipeline.enqueue(sql, values);
}
