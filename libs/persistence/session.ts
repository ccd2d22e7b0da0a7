import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * One request's way to the database, made for its caller: every statement runs in a transaction that carries the
 * caller's division, so that row-level security shows and takes only rows within it.
 */
export type Session = {
  /**
   * Runs a read in the request's one read-only transaction (opened at the first read, REPEATABLE READ, closed with the
   * request). Reads of one session run one after the other.
   */
  read<Result>(work: (em: EntityManager) => Promise<Result>): Promise<Result>;
  /** Runs a write in a transaction of its own: committed when the work returns, undone when it throws. */
  write<Result>(work: (em: EntityManager) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
};
