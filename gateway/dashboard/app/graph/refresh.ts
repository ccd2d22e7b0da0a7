import { useEffect } from 'react';
import { type Extent, type RefreshEvent, afterEvent, newRefreshState, nextAsking } from '../schedule/index.ts';
import { askAgainOnScreen, onAnswers, stateOnScreen } from './answers.ts';
import { onPause } from './pause.ts';

type Clock = {
  now(): number;
  /** From 0 to 1. */
  chance(): number;
  /** Returns how to call it off. */
  after(ms: number, work: () => void): () => void;
};

const REAL: Clock = {
  now: () => Date.now(),
  chance: () => Math.random(),
  after: (ms, work) => {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  },
};

const changeListeners = new Set<() => void>();

/** Whatever is on screen may be outdated: an owner came or went, or the gateway is back. */
export function tellOfChange(): void {
  for (const hear of changeListeners) hear();
}

/** Keeps what is on screen up to date, by the schedule, until it is stopped. */
function startRefreshing(clock: Clock): () => void {
  let state = newRefreshState(clock.now(), clock.chance());
  let callOff: (() => void) | undefined;
  let isStopped = false;
  let isAsking = false;
  const hear = (event: RefreshEvent): void => {
    state = afterEvent(state, event, clock.now(), clock.chance());
    callOff?.();
    const next = nextAsking(state);
    if (next === undefined || isAsking || isStopped) return;
    callOff = clock.after(Math.max(0, next.at - clock.now()), () => void ask(next.extent));
  };
  const look = (): void => {
    if (!isAsking) hear({ kind: 'seen', ...stateOnScreen() });
  };
  const ask = async (extent: Extent): Promise<void> => {
    isAsking = true;
    hear({ kind: 'asked', extent });
    await askAgainOnScreen(extent);
    isAsking = false;
    look();
  };
  const hearVisibility = (): void => hear({ kind: document.hidden ? 'hidden' : 'shown' });
  const hearChange = (): void => hear({ kind: 'changed' });
  changeListeners.add(hearChange);
  document.addEventListener('visibilitychange', hearVisibility);
  const endings = [onAnswers(look), onPause((ms) => hear({ kind: 'paused', ms }))];
  hearVisibility();
  look();
  return () => {
    isStopped = true;
    callOff?.();
    changeListeners.delete(hearChange);
    document.removeEventListener('visibilitychange', hearVisibility);
    endings.forEach((end) => end());
  };
}

/** While somebody is signed in, what is shown is asked for again when it is due. */
export function useRefresh(isSignedIn: boolean): void {
  useEffect(() => (isSignedIn ? startRefreshing(REAL) : undefined), [isSignedIn]);
}
