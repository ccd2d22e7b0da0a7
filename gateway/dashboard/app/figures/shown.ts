import type { Words } from '../words/index.ts';
import type { Reading } from './figure.ts';

/** What can be said of a number: what it is, or why there is none. */
export type Shown =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'none'; readonly words: Words }
  | { readonly kind: 'waiting' | 'suppressed' | 'forbidden' | 'missing' };

/** Known, kept private, not for the reader, missing, or not yet answered. Never a zero for what is unknown. */
export function shownOf(
  reading: Pick<Reading, 'value' | 'suppressed' | 'forbidden' | 'none'> | undefined,
  isWaiting: boolean,
): Shown {
  if (isWaiting) return { kind: 'waiting' };
  if (typeof reading?.value === 'number') return { kind: 'number', value: reading.value };
  if (reading?.suppressed) return { kind: 'suppressed' };
  if (reading?.forbidden) return { kind: 'forbidden' };
  return reading?.none === undefined ? { kind: 'missing' } : { kind: 'none', words: reading.none };
}
