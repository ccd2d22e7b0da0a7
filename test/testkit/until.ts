import { setTimeout as pause } from 'node:timers/promises';

/** Asks again, a moment later, until it is so. The test's own time limit ends what never is. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await pause(10);
}
