import { CombinedGraphQLErrors, type DocumentNode, type TypedDocumentNode } from '@apollo/client';
import { onSession } from '../session/index.ts';
import { type Answer, NO_ANSWER, type OwnerReport } from './answer.ts';
import { client } from './client.ts';
import { isNotRun } from './not-run.ts';
import { endIfTokenRefused } from './refused-token.ts';

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

/** What a reader looks for first is asked first; all else follows when it is there, or is late. */
export type Turn = 'first' | 'then';

const PATIENCE_MS = 400;
const PAINT_MS = 100;
const firstUnderWay = new Set<Promise<void>>();

/** Asks, unless the answer there is younger than `maxAgeMs` or on its way. */
export async function ensure(ask: AnyAsk, maxAgeMs: number, turn: Turn): Promise<void> {
  const entry = entryOf(ask);
  if (turn === 'then') await afterTheFirst();
  if (entry.answer.isAsking || Date.now() - entry.answer.at < maxAgeMs) return;
  const asked = entry.again();
  if (turn === 'then') return asked;
  firstUnderWay.add(asked);
  await asked;
  firstUnderWay.delete(asked);
}

/** A view's parts ask before the view itself does, so the first are known one task later. */
async function afterTheFirst(): Promise<void> {
  await pause(0);
  await Promise.race([Promise.all(firstUnderWay), pause(PATIENCE_MS)]);
  await Promise.race([afterPaint(), pause(PAINT_MS)]);
}

/** Two dozen questions take a while to send: the first answers are to be seen before that. A hidden page never paints. */
function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

/** While it is held, the answer is asked for again whenever the owners change. */
export function hold(ask: AnyAsk): () => void {
  const entry = entryOf(ask);
  entry.mounted++;
  return () => {
    entry.mounted--;
  };
}

/** Asks anew, whatever the age of the answer there. */
export async function askAgain(ask: AnyAsk): Promise<void> {
  const { answer, again } = entryOf(ask);
  if (!answer.isAsking) await again();
}

/** Asks anew for everything on screen. */
export async function askAllAgain(): Promise<void> {
  await Promise.all([...kept.values()].filter(({ mounted }) => mounted > 0).map(({ again }) => again()));
}

/** Asks anew for what is on screen and was cut off the last time, if the gateway can be asked now: `probe` was answered. */
export async function askLostAgain(probe: AnyAsk): Promise<void> {
  if (entryOf(probe).answer.isCutOff) return;
  const lost = [...kept.values()].filter(({ mounted, answer }) => mounted > 0 && answer.isCutOff && !answer.isAsking);
  await Promise.all(lost.map(({ again }) => again()));
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
  const entry: Kept = { answer: NO_ANSWER, mounted: 0, changes: 0, again: () => send(entry, ask) };
  kept.set(key, entry);
  return entry;
}

async function send(entry: Kept, ask: AnyAsk): Promise<void> {
  update(entry, { isAsking: true });
  const answer = await askOnce(ask);
  update(entry, answer.isCutOff ? { isAsking: false, isCutOff: true } : answer);
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
  const isAnswer = error === undefined || (CombinedGraphQLErrors.is(error) && !isNotRun(error));
  const errors = CombinedGraphQLErrors.is(error) ? error.errors : [];
  endIfTokenRefused(error);
  if (!isAnswer) return { ...NO_ANSWER, isCutOff: true };
  return { data, errors, owners, at: Date.now(), isAsking: false, isCutOff: false };
}

function update(entry: Kept, change: Partial<Answer<unknown>>): void {
  entry.answer = { ...entry.answer, ...change };
  entry.changes++;
  tell();
}

function tell(): void {
  for (const hear of listeners) hear();
}
