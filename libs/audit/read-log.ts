import { type DivisionCode, ancestorsOf, isWithin } from '#divisions';
import type { Session } from '#persistence';
import { type Act, record } from './act.ts';

/**
 * What a request saw that must be accounted for: people unmasked, records outside of the caller's division. Told field by
 * field and row by row, written once: one entry for each action and reason, with all records and fields. It is written
 * before the answer leaves; when that fails, there is no answer.
 */
export class ReadLog {
  readonly #reads = new Map<string, Act>();

  /** Says that records were seen. Call it before their values are returned. */
  recordRead(read: Act): void {
    const key = JSON.stringify([read.action, read.reason ?? null]);
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
    division: commonDivision(one.division, other.division),
    records: [...new Set([...one.records, ...other.records])].toSorted(),
    fields: [...new Set([...one.fields, ...other.fields])].toSorted(),
  };
}

/** The lowest division that holds both; the first when they are of different cities, which no owner holds. */
function commonDivision(one: DivisionCode, other: DivisionCode): DivisionCode {
  return [one, ...ancestorsOf(one)].find((division) => isWithin(other, division)) ?? one;
}
