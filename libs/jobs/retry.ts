import type { Retry } from './job.ts';

/** How long the attempt that failed waits for the next one, in milliseconds: up to a tenth more by `chance` (0 to 1), so that many do not come at once. Pure. */
export function retryDelay({ firstSeconds, mostSeconds }: Retry, attempt: number, chance: number): number {
  const seconds = Math.min(firstSeconds * 2 ** (attempt - 1), mostSeconds);
  return seconds * 1000 * (1 + chance / 10);
}
