import type { Circus } from '@jest/types';

/**
 * By how much more than what tests say their limits are. They say how long a machine takes that has nothing else to do; one that is shared
 * may take several times as long, and what hangs is found in any case.
 */
const PATIENCE = 5;

/** Gives every test and hook of a file more time, before the first runs. */
export function extendTimeLimits(state: Circus.State): void {
  state.testTimeout *= PATIENCE;
  extend(state.rootDescribeBlock);
}

function extend({ hooks, children }: Circus.DescribeBlock): void {
  for (const hook of hooks) if (typeof hook.timeout === 'number') hook.timeout *= PATIENCE;
  for (const child of children) {
    if (child.type === 'describeBlock') extend(child);
    else if (child.timeout !== undefined) child.timeout *= PATIENCE;
  }
}
