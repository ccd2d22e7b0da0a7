import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sequencer from '@jest/test-sequencer';
import { LONGEST } from './longest.ts';

// Types describe the package's CommonJS file, whose class is a property; Node loads its ES module, whose default export is the class.
const Sequencer: typeof sequencer.default = 'default' in sequencer ? sequencer.default : sequencer;
const root = join(import.meta.dirname, '../../..');
type Tests = Parameters<InstanceType<typeof Sequencer>['sort']>[0];

/**
 * Begins the longest files first, so that no worker idles while another ends a long file. Jest orders by the times of earlier runs; a fresh
 * clone has none, and the size of a file says little about how long it takes.
 */
export default class LongestFirst extends Sequencer {
  override async sort(tests: Tests): Promise<Tests> {
    const missing = LONGEST.filter((file) => !existsSync(join(root, file)));
    if (missing.length > 0) throw new Error(`longest.ts names test files that do not exist: ${missing.join(', ')}`);
    // oxlint-disable-next-line unicorn/no-array-sort -- it is the sequencer's own method
    const sorted = await super.sort(tests);
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}

function rank({ path, duration }: Tests[number]): number {
  if (duration !== undefined) return LONGEST.length;
  const index = LONGEST.findIndex((file) => path === join(root, file));
  return index === -1 ? LONGEST.length : index;
}
