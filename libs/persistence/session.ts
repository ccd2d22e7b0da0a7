import type { EntityManager } from '@mikro-orm/postgresql';
import type { DivisionCode } from '#divisions';

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

export type SessionOptions = {
  /** Who asks: what belongs to one person alone is found and written by its subject. */
  readonly subject?: string | undefined;
  /** Runs at the end of each write, within its transaction; when it throws, the write is undone. */
  readonly beforeCommit?: (em: EntityManager) => Promise<void>;
  /** Shows no row of any division: what was granted is read by settings of its own. */
  readonly grantedOnly?: boolean;
  /** Shows of any division only the rows that are published to everybody. */
  readonly publishedOnly?: boolean;
  /** Codes that the owner delegated: what is kept at or beneath them is neither shown nor written. */
  readonly delegated?: readonly DivisionCode[];
};
