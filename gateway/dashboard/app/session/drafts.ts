import { currentSession, hasExpired, onSession } from './session.ts';

/** What the fields of a form hold, by name; a group of boxes holds those that are ticked. */
export type Fields = Readonly<Record<string, readonly string[]>>;

/** A record as it was when somebody began to change it. */
export type Basis = { readonly version: number; readonly fields: Fields };

export type Draft = {
  /** What was typed; undefined where there is nothing to type. */
  readonly fields?: Fields;
  /** Of the write that this becomes, however often it is sent. */
  readonly key: string;
  /** It was sent and may have been done: no answer came so far. Until one comes it keeps its key, whatever becomes of the text. */
  readonly isUnanswered?: boolean;
  /** The text may be changed all the same. */
  readonly isUnlocked?: boolean;
  readonly basis?: Basis;
};

/** A form's draft, and how often its fields were filled from it: with another number the form is drawn anew. */
export type Kept = { readonly draft: Draft | undefined; readonly filled: number };

const PREFIX = 'draft ';
const known = new Map<string, Kept>();
const listeners = new Set<() => void>();

// Kept over an expired token for the same person alone; nothing of it outlasts signing out.
onSession(() => {
  const subject = currentSession()?.caller.subject;
  if (subject === undefined && hasExpired()) return;
  const own = subject === undefined ? undefined : prefixOf(subject);
  for (const key of storedDrafts()) if (own === undefined || !key.startsWith(own)) sessionStorage.removeItem(key);
  known.clear();
  tell();
});

/** Where the draft of a form is kept: the signed-in person's own. */
export function draftKeyOf(form: string): string {
  return `${prefixOf(currentSession()?.caller.subject ?? '')}${form}`;
}

export function draftAt(key: string): Kept {
  const kept = known.get(key) ?? { draft: read(key), filled: 0 };
  known.set(key, kept);
  return kept;
}

/** Keeps what a form holds now. */
export function keepDraft(key: string, draft: Draft): void {
  store(key, { draft, filled: draftAt(key).filled });
}

/** Fills the form from another draft; empties it where there is none. */
export function replaceDraft(key: string, draft: Draft | undefined): void {
  store(key, { draft, filled: draftAt(key).filled + 1 });
}

/** Whether something that was typed waits for its author. */
export function hasDrafts(): boolean {
  return storedDrafts().some((key) => Object.keys(read(key)?.fields ?? {}).length > 0);
}

/** Whether a form holds something that was typed or sent, and is not known to be saved. */
export function isDrafted(form: string): boolean {
  return draftAt(draftKeyOf(form)).draft?.fields !== undefined;
}

export function onDrafts(hear: () => void): () => void {
  listeners.add(hear);
  return () => listeners.delete(hear);
}

function store(key: string, kept: Kept): void {
  const subject = currentSession()?.caller.subject;
  // An answer may come after its author has signed out, or another person has signed in.
  if (subject === undefined ? !hasExpired() : !key.startsWith(prefixOf(subject))) return;
  known.set(key, kept);
  if (kept.draft === undefined) sessionStorage.removeItem(key);
  else sessionStorage.setItem(key, JSON.stringify(kept.draft));
  tell();
}

function read(key: string): Draft | undefined {
  try {
    const draft: Draft | null = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return draft?.key === undefined ? undefined : draft;
  } catch {
    return undefined;
  }
}

function storedDrafts(): string[] {
  return Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX));
}

function prefixOf(subject: string): string {
  return `${PREFIX}${JSON.stringify(subject)} `;
}

function tell(): void {
  for (const hear of listeners) hear();
}
