const SECOND = 1000;
/** Figures of a page that is looked at are no older than this, and the spread by which pages do not all ask at once. */
export const ROUTINE_MS = 180 * SECOND;
export const ROUTINE_SPREAD_MS = 60 * SECOND;
/** However often owners come and go, answers that are there are asked for again no more often than this. */
export const GAP_MS = 60 * SECOND;
/** After a change, and after a pause that the gateway asked for: all browsers see it at the same time. */
export const SPREAD_MS = 3 * SECOND;
const TROUBLED_MS = 45 * SECOND;
const FIRST_RETRY_MS = 2 * SECOND;
const MOST_RETRY_MS = 60 * SECOND;

/** All that is shown; what lacks an owner's part; what no answer came to. Each includes the ones after it. */
export type Extent = 'all' | 'troubled' | 'lost';

export type RefreshEvent =
  /** An owner came or went, or the gateway is back. */
  | { readonly kind: 'changed' }
  /** Of the answers shown: whether an owner's part is missing, and whether questions are without an answer. */
  | { readonly kind: 'seen'; readonly isTroubled: boolean; readonly lost: 'none' | 'asked again' | 'some' }
  /** The gateway takes no more for so long (`retry-after`). */
  | { readonly kind: 'paused'; readonly ms: number }
  | { readonly kind: 'hidden' }
  | { readonly kind: 'shown' }
  | { readonly kind: 'asked'; readonly extent: Extent };

/** Times are milliseconds of one clock. */
export type RefreshState = {
  readonly isHidden: boolean;
  /** When all was asked for the last time. */
  readonly allAt: number;
  /** When answers were asked for again the last time. */
  readonly againAt: number;
  /** Since when something is not as it should be; the first moment, so that further ones do not put off what is due. */
  readonly changedAt: number | undefined;
  readonly troubledAt: number | undefined;
  readonly lostAt: number | undefined;
  /** How often what was lost was asked for again in vain. */
  readonly retries: number;
  readonly pausedUntil: number;
  /** From 0 to 1, drawn anew for each asking: where in a spread this page stands. */
  readonly chance: number;
};

export function newRefreshState(now: number, chance: number): RefreshState {
  return {
    isHidden: false,
    allAt: now,
    againAt: -Infinity,
    changedAt: undefined,
    troubledAt: undefined,
    lostAt: undefined,
    retries: 0,
    pausedUntil: 0,
    chance,
  };
}

/** The state after an event. */
export function afterEvent(state: RefreshState, event: RefreshEvent, now: number, chance: number): RefreshState {
  switch (event.kind) {
    case 'changed':
      return { ...state, changedAt: state.changedAt ?? now };
    case 'seen':
      return {
        ...state,
        troubledAt: event.isTroubled ? (state.troubledAt ?? now) : undefined,
        lostAt: event.lost === 'some' ? (state.lostAt ?? now) : undefined,
        retries: event.lost === 'none' ? 0 : state.retries,
      };
    case 'paused':
      return { ...state, pausedUntil: Math.max(state.pausedUntil, now + event.ms) };
    case 'hidden':
      return { ...state, isHidden: true };
    case 'shown':
      return { ...state, isHidden: false };
    case 'asked':
      return afterAsking(state, event.extent, now, chance);
  }
}

function afterAsking(state: RefreshState, extent: Extent, now: number, chance: number): RefreshState {
  const lost = { ...state, chance, lostAt: undefined, retries: state.retries + Number(state.lostAt !== undefined) };
  if (extent === 'lost') return lost;
  const troubled = { ...lost, troubledAt: undefined, againAt: now };
  return extent === 'troubled' ? troubled : { ...troubled, changedAt: undefined, allAt: now };
}

/** What is to be asked for next and when; nothing while the page is hidden. */
export function nextAsking(state: RefreshState): { readonly extent: Extent; readonly at: number } | undefined {
  if (state.isHidden) return undefined;
  const { chance, pausedUntil } = state;
  const earliest = pausedUntil === 0 ? 0 : pausedUntil + chance * SPREAD_MS;
  const askings = dueTimes(state).map(({ extent, at }) => ({ extent, at: Math.max(at, earliest) }));
  return askings.reduce((first, other) => (other.at < first.at ? other : first));
}

/** The widest first: of two that are due together it includes the other. */
function dueTimes(state: RefreshState): readonly [Due, ...Due[]] {
  const { allAt, againAt, changedAt, troubledAt, lostAt, retries, chance } = state;
  const damped = (at: number): number => Math.max(at, againAt + GAP_MS);
  const retryMs = Math.min(MOST_RETRY_MS, FIRST_RETRY_MS * 2 ** retries);
  return [
    { extent: 'all', at: damped(allAt + ROUTINE_MS + chance * ROUTINE_SPREAD_MS) },
    ...(changedAt === undefined ? [] : [{ extent: 'all', at: damped(changedAt + chance * SPREAD_MS) } as const]),
    ...(troubledAt === undefined ? [] : [{ extent: 'troubled', at: damped(troubledAt + TROUBLED_MS) } as const]),
    ...(lostAt === undefined ? [] : [{ extent: 'lost', at: lostAt + retryMs * (1 - chance / 2) } as const]),
  ];
}

type Due = { readonly extent: Extent; readonly at: number };
