import { hash } from 'node:crypto';

/** A row of the trail as it is hashed. Texts as they are stored; `at` in UTC to the microsecond, 2026-10-31T04:00:00.000000Z. */
export type ChainedEntry = {
  /** From 1, without gaps, over the whole of the owner's trail. */
  readonly seq: number;
  readonly id: string;
  readonly division: string;
  readonly at: string;
  readonly subject: string;
  readonly role: string;
  readonly action: string;
  readonly records: readonly string[];
  readonly fields: readonly string[];
  readonly reason: string | null;
  readonly requestId: string;
  readonly address: string;
  /** What people were looked at for; null of an act that is no such look, and of all before purposes were asked for. */
  readonly purpose: string | null;
  /** The case that it serves; null without a purpose. */
  readonly servedCase: string | null;
  /** The hash of the entry before; GENESIS in the first. */
  readonly previousHash: string;
};

/** What stands before the first entry. */
export const GENESIS = '0'.repeat(64);

/**
 * The hash of an entry: SHA-256, in lower-case hexadecimal, over the UTF-8 of the JSON array (RFC 8259, without blanks,
 * escaped as `JSON.stringify` does, ECMA-262 25.5.2) of all its columns in this order; the last two of an entry with a purpose alone.
 */
export function hashOf(entry: ChainedEntry): string {
  return hash('sha256', `[${JSON.stringify(entry.previousHash)},${entry.seq},${restOf(entry)}`, 'hex');
}

/** What the array has after the two columns that an entry takes from the one before. */
export function restOf(entry: Omit<ChainedEntry, 'seq' | 'previousHash'>): string {
  const { id, division, at, subject, role, action, records, fields, reason, requestId, address } = entry;
  const { purpose, servedCase } = entry;
  const columns = [id, division, at, subject, role, action, records, fields, reason, requestId, address];
  // Entries of before there were purposes keep their hash.
  const served = purpose === null && servedCase === null ? [] : [purpose, servedCase];
  return JSON.stringify([...columns, ...served]).slice(1);
}
