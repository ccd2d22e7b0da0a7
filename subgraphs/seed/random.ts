import { createHash } from 'node:crypto';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { v7 } from 'uuid';
import { type DivisionCode, type RecordId, recordIdOf } from '#divisions';

/**
 * Random choices that depend on a key alone: the rows of a community are the same whoever owns it and in whatever order
 * communities are made.
 */
export class Random {
  readonly #generator;

  constructor(key: string) {
    this.#generator = xoroshiro128plus(createHash('sha256').update(key).digest().readInt32BE(0));
  }

  /** A whole number from `from` to `to`, both possible. */
  int(from: number, to: number): number {
    return uniformInt(this.#generator, from, to);
  }

  /** True so often, 0 to 1. */
  chance(share: number): boolean {
    return this.int(0, 999_999) < share * 1_000_000;
  }

  pick<Value>(values: readonly Value[]): Value {
    const value = values[this.int(0, values.length - 1)];
    if (value === undefined) throw new RangeError('nothing to pick from');
    return value;
  }

  /** One of the values, each as often as its weight says. */
  weighted<Value>(choices: readonly (readonly [Value, number])[]): Value {
    const total = choices.reduce((sum, [, weight]) => sum + weight, 0);
    let left = this.int(0, 999_999) * (total / 1_000_000);
    for (const [value, weight] of choices) {
      left -= weight;
      if (left < 0) return value;
    }
    return this.pick(choices)[0];
  }

  /** Each of the values with its own chance. */
  some<Value>(choices: readonly (readonly [Value, number])[]): Value[] {
    return choices.flatMap(([value, share]) => (this.chance(share) ? [value] : []));
  }

  digits(count: number): string {
    return Array.from({ length: count }, () => this.int(0, 9)).join('');
  }

  /** An id as it would have been given at that time, in milliseconds. */
  recordId(division: DivisionCode, time: number): RecordId {
    const random = Uint8Array.from({ length: 16 }, () => this.int(0, 255));
    return recordIdOf(division, v7({ msecs: time, seq: this.int(0, 0x7fff_ffff), random }));
  }
}
