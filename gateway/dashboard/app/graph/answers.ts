import { CombinedGraphQLErrors, type DocumentNode, type TypedDocumentNode } from '@apollo/client';
import type { Extent, RefreshEvent } from '../schedule/index.ts';
import { onSession } from '../session/index.ts';
import { type Answer, NO_ANSWER, type OwnerReport, hasOutage, isForbidden, isTurnedAway } from './answer.ts';
import { client } from './client.ts';
import { afterPause, isPaused } from './pause.ts';
import { endIfTokenRefused } from './refused-token.ts';
import { type Turn, afterTheFirst, asFirst } from './turns.ts';

export type Ask<Data, Variables> = {
  readonly document: TypedDocumentNode<Data, Variables>;
  readonly variables: Variables;
};

/** Whatever its answer will be. */
type AnyAsk = { readonly document: DocumentNode; readonly variables: object };

type Kept = {
  answer: Answer<unknown>;
  readonly again: () => Promise<void>;
  mounted: number;
  /** Has a rhythm of its own, apart from what is asked for again with all that is shown. */
  isPolled: boolean;
  /** Counts its askings: of two under way the later one counts. */
  askings: number;
  /** Counts the changes of the answer. */
  changes: number;
};

const kept = new Map<string, Kept>();
const listeners = new Set<() => void>();
/** Counts the times that everything was forgotten. */
let sessions = 0;

// Another person must not see what the one before was told.
onSession(() => {
  kept.clear();
  sessions++;
  tell();
});

export function keyOf({ document, variables }: AnyAsk): string {
  const [operation] = document.definitions;
  const name = operation?.kind === 'OperationDefinition' ? operation.name?.value : '';
  return `${name} ${JSON.stringify(variables)}`;
}

export function answerTo<Data, Variables extends object>(ask: Ask<Data, Variables>): Answer<Data> {
  const answer = kept.get(keyOf(ask))?.answer ?? NO_ANSWER;
  return answer as Answer<Data>;
}

/** Asks, unless the answer there is younger than `maxAgeMs` or on its way. */
export async function ensure(ask: AnyAsk, maxAgeMs: number, turn: Turn): Promise<void> {
  const entry = entryOf(ask);
  if (turn === 'then') await afterTheFirst();
  if (entry.answer.isAsking || Date.now() - entry.answer.at < maxAgeMs) return;
  const asked = entry.again();
  await (turn === 'then' ? asked : asFirst(asked));
}

/** While it is held, the answer is kept up to date. */
export function hold(ask: AnyAsk): () => void {
  const entry = entryOf(ask);
  entry.mounted++;
  return () => {
    entry.mounted--;
  };
}

/** Asks anew every time it is called, unless it is asked already or the gateway wants a pause. */
export async function poll(ask: AnyAsk): Promise<void> {
  const entry = entryOf(ask);
  entry.isPolled = true;
  if (!entry.answer.isAsking && !isPaused()) await entry.again();
}

/** Asks anew for everything on screen. */
async function askAllAgain(): Promise<void> {
  await Promise.all(onScreen().map(({ again }) => again()));
}

/** So many at a time: nobody waits for what is there already. */
const LANES = 4;

/** Asks anew for what is on screen, or the part of it that is not as it should be. */
export async function askAgainOnScreen(extent: Extent): Promise<void> {
  const waiting = onScreen().filter((entry) => !entry.isPolled && isWithin(extent, entry.answer));
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (next.mounted > 0) await next.again();
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
  const shown = onScreen().filter(({ isPolled }) => !isPolled);
  const lost = shown.filter(({ answer }) => answer.isCutOff);
  const isAsked = lost.every(({ answer }) => answer.isAsking);
  return {
    isTroubled: shown.some(({ answer }) => !answer.isAsking && hasOutage(answer)),
    lost: lost.length === 0 ? 'none' : isAsked ? 'asked again' : 'some',
  };
}

function onScreen(): Kept[] {
  return [...kept.values()].filter(({ mounted }) => mounted > 0);
}

/** After a write: what is on screen is asked for anew at once, all else when it is looked at again. */
export async function askAfterWrite(): Promise<void> {
  for (const [key, { mounted }] of kept) if (mounted === 0) kept.delete(key);
  await askAllAgain();
}

export function subscribe(hear: () => void): () => void {
  listeners.add(hear);
  return () => listeners.delete(hear);
}

/** Another text whenever the answer to one of the questions has changed: who shows others is left alone. */
export function versionOf(keys: readonly string[]): string {
  return `${sessions} ${keys.map((key) => kept.get(key)?.changes ?? 0).join(' ')}`;
}

function entryOf(ask: AnyAsk): Kept {
  const key = keyOf(ask);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const entry: Kept = {
    answer: NO_ANSWER,
    mounted: 0,
    isPolled: false,
    askings: 0,
    changes: 0,
    again: () => send(entry, ask),
  };
  kept.set(key, entry);
  return entry;
}

async function send(entry: Kept, ask: AnyAsk): Promise<void> {
  // Asked when the pause is over, as everything that got no answer.
  if (isPaused()) return update(entry, { isCutOff: true, isTurnedAway: true });
  const asking = ++entry.askings;
  update(entry, { isAsking: true });
  const answer = await askOnce(ask);
  if (asking !== entry.askings) return;
  const { isCutOff, isTurnedAway: isAway } = answer;
  update(entry, isCutOff ? { isAsking: false, isCutOff, isTurnedAway: isAway } : answer);
}

/** Asks for an answer that nobody keeps. A token that is refused ends the session. */
export async function askOnce<Data, Variables extends object>(ask: Ask<Data, Variables>): Promise<Answer<Data>>;
export async function askOnce(ask: AnyAsk): Promise<Answer<unknown>>;
export async function askOnce({ document: query, variables }: AnyAsk): Promise<Answer<unknown>> {
  let owners: readonly OwnerReport[] = [];
  const hearOwners = (reports: readonly OwnerReport[]): void => {
    owners = reports;
  };
  const { data, error } = await client
    .query({ query, variables: { ...variables }, errorPolicy: 'all', fetchPolicy: 'no-cache', context: { hearOwners } })
    .catch((failure: unknown) => ({ data: undefined, error: failure }));
  const isAnswer = error === undefined || CombinedGraphQLErrors.is(error);
  const errors = CombinedGraphQLErrors.is(error) ? error.errors : [];
  endIfTokenRefused(error);
  if (!isAnswer || isTurnedAway(errors)) return { ...NO_ANSWER, isCutOff: true, isTurnedAway: isTurnedAway(errors) };
  return { ...NO_ANSWER, data, errors, owners, at: Date.now() };
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

function update(entry: Kept, change: Partial<Answer<unknown>>): void {
  entry.answer = { ...entry.answer, ...change };
  entry.changes++;
  tell();
}

function tell(): void {
  for (const hear of listeners) hear();
}
