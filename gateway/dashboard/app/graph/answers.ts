import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type Query, type QueryKey, type QueryObserverOptions, hashKey } from '@tanstack/react-query';
import { type DocumentNode, Kind } from 'graphql';
import type { Extent, RefreshEvent } from '../schedule/index.ts';
import { type Answer, type Answered, NO_ANSWER, hasOutage, isForbidden, isTurnedAway } from './answer.ts';
import { afterPause, isPaused } from './pause.ts';
import { queryClient } from './query-client.ts';
import { endIfTokenRefused } from './refused-token.ts';
import { RequestFailure } from './request-failure.ts';
import { sendRequest } from './request.ts';
import { type Turn, afterTheFirst, asFirst } from './turns.ts';

export type Ask<Data, Variables> = {
  readonly document: TypedDocumentNode<Data, Variables>;
  readonly variables: Variables;
  /** Each asking counts for the reader, as a search for people: it is asked when the reader asks, and never again by itself. */
  readonly isCounted?: boolean;
};

/** Whatever its variables are. */
type AskFor<Data> = Pick<Ask<Data, object>, 'variables' | 'isCounted'> & {
  readonly document: TypedDocumentNode<Data, never>;
};

/** What is kept of an answer; `data` as `answeredTo` gave it. */
export type KeptAnswer = {
  readonly data: unknown;
  readonly error: Error | null;
  readonly dataUpdatedAt: number;
  readonly errorUpdatedAt: number;
  readonly fetchStatus: 'fetching' | 'paused' | 'idle';
};

type AskOptions = QueryObserverOptions & { readonly queryKey: QueryKey };

/** Going back to a view shows what it said, and asks again what is older than this. */
const FRESH_MS = 15_000;
/** A read that no answer came to is asked again at once, so often. */
const MOST_RETRIES = 2;
/** So many at a time: nobody waits for what is there already. */
const LANES = 4;

/** Those that have a rhythm of their own, apart from what is asked for again with all that is shown. */
const polled = new Set<string>();

/** How a question is asked and its answer kept. */
export function optionsOf(ask: AskFor<unknown>, turn: Turn): AskOptions {
  const queryKey = keyOf(ask);
  return {
    queryKey,
    staleTime: ask.isCounted === true ? Infinity : FRESH_MS,
    meta: { isCounted: ask.isCounted === true },
    retry: isWorthRetry,
    queryFn: async () => {
      if (turn === 'then' && queryClient.getQueryData(queryKey) === undefined) await afterTheFirst();
      // Asked when the pause is over, as everything that got no answer.
      if (isPaused()) throw new RequestFailure('TURNED_AWAY');
      return turn === 'first' ? asFirst(answeredTo(ask)) : answeredTo(ask);
    },
  };
}

/** What is known of an answer, with all that must be said with it. */
export function answerOf<Data>(state: KeptAnswer): Answer<Data> {
  const { data, error, dataUpdatedAt: at, errorUpdatedAt, fetchStatus } = state;
  const answered = (data ?? NO_ANSWER) as Answered<Data>;
  return {
    ...answered,
    at,
    isAsking: fetchStatus === 'fetching',
    isCutOff: errorUpdatedAt > at,
    isTurnedAway: reasonOf(error) === 'TURNED_AWAY',
  };
}

/** Asks, unless the answer there is younger than `maxAgeMs` or on its way. */
export async function ensure(ask: AskFor<unknown>, maxAgeMs: number, turn: Turn): Promise<void> {
  await queryClient.prefetchQuery({ ...optionsOf(ask, turn), staleTime: maxAgeMs });
}

/** Asks anew every time it is called, unless it is asked already or the gateway wants a pause. */
export async function poll(ask: AskFor<unknown>): Promise<void> {
  polled.add(hashKey(keyOf(ask)));
  if (!isPaused()) await queryClient.prefetchQuery({ ...optionsOf(ask, 'then'), staleTime: 0 });
}

/** Asks anew for what is on screen, or the part of it that is not as it should be. */
export async function askAgainOnScreen(extent: Extent): Promise<void> {
  const waiting = onScreen().filter((query) => isScheduled(query) && isWithin(extent, answerOf(query.state)));
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (next.isActive()) await next.fetch().catch(() => {});
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

/** What the reader's role does not show will not be shown a minute later either. */
function isWithin(extent: Extent, answer: Answer<unknown>): boolean {
  if (answer.isCutOff) return true;
  if (extent === 'all') return !isForbidden(answer);
  return extent === 'troubled' && hasOutage(answer);
}

/** Whether what is on screen is as it should be. */
export function stateOnScreen(): Omit<Extract<RefreshEvent, { kind: 'seen' }>, 'kind'> {
  const shown = onScreen()
    .filter(isScheduled)
    .map(({ state }) => answerOf(state));
  const lost = shown.filter(({ isCutOff }) => isCutOff);
  const isAsked = lost.every(({ isAsking }) => isAsking);
  return {
    isTroubled: shown.some((answer) => !answer.isAsking && hasOutage(answer)),
    lost: lost.length === 0 ? 'none' : isAsked ? 'asked again' : 'some',
  };
}

export function onAnswers(hear: () => void): () => void {
  return queryClient.getQueryCache().subscribe(({ type }) => {
    if (type === 'updated' || type === 'observerAdded' || type === 'observerRemoved') hear();
  });
}

/** After a write: what is on screen is asked for anew at once, all else when it is looked at again. */
export async function askAfterWrite(): Promise<void> {
  queryClient.removeQueries({ type: 'inactive' });
  // What is on its way for the first time may tell of before the write as well.
  await queryClient.cancelQueries({ type: 'active', predicate: isScheduled }, { silent: true });
  await queryClient.refetchQueries({ type: 'active', predicate: isScheduled });
}

/** Asks for an answer that is not kept. A token that is refused ends the session. */
async function askOnce<Data, Variables extends object>(ask: Ask<Data, Variables>): Promise<Answer<Data>> {
  const queryKey = ['once', ...keyOf(ask)];
  try {
    const answered = await queryClient.fetchQuery({
      queryKey,
      queryFn: () => answeredTo(ask),
      retry: isWorthRetry,
      gcTime: 0,
    });
    return { ...NO_ANSWER, ...answered, at: Date.now() };
  } catch (error) {
    return { ...NO_ANSWER, isCutOff: true, isTurnedAway: reasonOf(error) === 'TURNED_AWAY' };
  }
}

/** A gateway that wants that many pauses for one question will not answer it. */
const MOST_PAUSES = 20;

/** As askOnce, but for work that must come to its end: what the gateway turns away is asked again when its pause is over. */
export async function askPatiently<Data, Variables extends object>(
  ask: Ask<Data, Variables>,
  tellPause: (ms: number) => void,
): Promise<Answer<Data>> {
  for (let pauses = 1; ; pauses++) {
    await afterPause(tellPause);
    const answer = await askOnce(ask);
    if (!answer.isCutOff || !isPaused() || pauses > MOST_PAUSES) return answer;
  }
}

/** Errors: RequestFailure. A token that is refused ends the session. */
async function answeredTo<Data>({ document, variables }: AskFor<Data>): Promise<Answered<Data>> {
  const response = await sendRequest(document, variables);
  endIfTokenRefused(response);
  if (isTurnedAway(response.errors)) throw new RequestFailure('TURNED_AWAY', response);
  const isAnswer = response.data != null || response.errors.length > 0;
  if (response.status >= 500 || !isAnswer) throw new RequestFailure('FAILED', response);
  const { data, errors, owners } = response;
  return { data: data ?? undefined, errors, owners };
}

function isWorthRetry(failures: number, error: Error): boolean {
  return failures < MOST_RETRIES && reasonOf(error) === 'UNANSWERED';
}

function reasonOf(error: unknown): RequestFailure['reason'] | undefined {
  return error instanceof RequestFailure ? error.reason : undefined;
}

function keyOf({ document, variables }: AskFor<unknown>): QueryKey {
  return [nameOf(document), variables];
}

function nameOf({ definitions: [operation] }: DocumentNode): string {
  return operation?.kind === Kind.OPERATION_DEFINITION ? (operation.name?.value ?? '') : '';
}

function onScreen(): Query[] {
  return queryClient.getQueryCache().findAll({ type: 'active' });
}

/** What is neither polled nor counted; a counted question that no answer came to is asked until one comes. */
function isScheduled({ queryHash, meta, state }: Query): boolean {
  return !polled.has(queryHash) && (meta?.['isCounted'] !== true || answerOf(state).isCutOff);
}
