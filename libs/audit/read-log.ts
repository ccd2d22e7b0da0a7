import type { Session } from '#persistence';
import { type Act, record } from './act.ts';

/**
 * What a request saw that must be accounted for: people unmasked, records outside of the caller's division. Told field by
 * field and row by row, written once: one entry for each action, reason, purpose and division, with all records and fields. An entry at
 * a division above would be hidden from those who audit the one that was read. It is written before the answer leaves; when
 * that fails, there is no answer.
 */
export class ReadLog {
  readonly #reads = new Map<string, Act>();

  /** Says that records were seen. Call it before their values are returned. */
  recordRead(read: Act): void {
    const key = JSON.stringify([read.action, read.reason ?? null, read.purpose ?? null, read.division]);
    const known = this.#reads.get(key);
    this.#reads.set(key, known === undefined ? read : joined(known, read));
  }

  /** Writes what was told since the last time, in one transaction of the session. */
  async settle(session: Session): Promise<void> {
    const reads = [...this.#reads.values()];
    if (reads.length === 0) return;
    this.#reads.clear();
    await session.write(async (em) => {
      for (const read of reads) record(em, read);
    });
  }
}

function joined(one: Act, other: Act): Act {
  return {
    ...one,
    records: [...new Set([...one.records, ...other.records])].toSorted(),
    fields: [...new Set([...one.fields, ...other.fields])].toSorted(),
  };
}
