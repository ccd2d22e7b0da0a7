const DEFAULT_MS = 1000;
/** A page that waits longer is taken for broken. */
const MOST_MS = 3_600_000;

/** How long a `retry-after` asks to wait, of seconds or a date (RFC 9110, 10.2.3); a moment where it says nothing that can be read. */
export function retryAfterMs(header: string | null, now: number): number {
  const text = header?.trim() ?? '';
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isNaN(ms) ? DEFAULT_MS : Math.min(MOST_MS, Math.max(0, ms));
}
