import { retryAfterMs } from '../schedule/index.ts';

const REFUSED = [429, 503];

const listeners = new Set<(ms: number) => void>();
let until = 0;

/** Whether the gateway has asked for a pause that is not over. */
export function isPaused(): boolean {
  return Date.now() < until;
}

/** Waits until the gateway takes more, and tells first how long that is. */
export async function afterPause(tell: (ms: number) => void): Promise<void> {
  while (isPaused()) {
    const ms = until - Date.now();
    tell(ms);
    await new Promise((resolve) => {
      setTimeout(resolve, ms);
    });
  }
}

export function onPause(hear: (ms: number) => void): () => void {
  listeners.add(hear);
  return () => listeners.delete(hear);
}

/** Fetches, and remembers until when the gateway takes no more: `retry-after` of a 429 or 503. */
export async function fetchHearingPauses(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, init);
  if (REFUSED.includes(response.status)) {
    const ms = retryAfterMs(response.headers.get('retry-after'), Date.now());
    until = Math.max(until, Date.now() + ms);
    for (const hear of listeners) hear(ms);
  }
  return response;
}
