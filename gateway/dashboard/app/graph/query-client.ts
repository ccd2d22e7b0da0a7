import { QueryClient, focusManager } from '@tanstack/react-query';
import { currentSession, onSession } from '../session/index.ts';
import { RequestFailure, retryAfterMsOf } from './request-failure.ts';

const FIRST_PAUSE_MS = 400;
const LONGEST_PAUSE_MS = 5000;

/** Sent again so long after a failure, counted from 0; what the gateway had no room for, not before it says. */
export function retryDelayMs(failures: number, error: Error): number {
  const after = error instanceof RequestFailure ? retryAfterMsOf(error.response) : 0;
  return after + Math.random() * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (failures + 1));
}

/** Every answer of the session, with its errors, its owners and its time. When it is asked for again, the schedule decides. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // The browser's opinion of the network is not the gateway's.
      networkMode: 'always',
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      retryDelay: retryDelayMs,
    },
    // What was written is not kept: it may name people.
    mutations: { networkMode: 'always', retryDelay: retryDelayMs, gcTime: 0 },
  },
});

// A write goes on in a tab that nobody looks at.
focusManager.setFocused(true);

// Another person must not see what the one before was told.
onSession(() => {
  const cache = queryClient.getQueryCache();
  for (const query of cache.getAll()) {
    void query.cancel({ silent: true });
    query.reset();
    if (query.getObserversCount() === 0) cache.remove(query);
  }
  if (currentSession() !== undefined) void queryClient.refetchQueries({ type: 'active' });
});
