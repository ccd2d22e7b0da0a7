import type { TypedDocumentNode } from '@apollo/client';
import { useState, useSyncExternalStore } from 'react';
import { type Refusal, type WriteData, type WriteOutcome, askAfterWrite, sendWrite } from '../graph/index.ts';
import {
  type Basis,
  type Draft,
  type Fields,
  draftAt,
  draftKeyOf,
  keepDraft,
  onDrafts,
  replaceDraft,
} from '../session/index.ts';

type WriteOptions<Ok, Input> = {
  /** Which form it is: the mutation and the record concerned. Its draft is kept by that. */
  readonly form: string;
  /** The input of what the fields hold. Without `idempotencyKey` in it the mutation only reads, and is sent once. */
  readonly inputOf: (fields: Fields, key: string, basis: Basis) => Input;
  /** The record that is changed, as it is now. */
  readonly basis?: Basis;
  readonly done?: (ok: Ok) => void;
};

/** What goes on with a form. */
export type Progress = { readonly isSending: boolean; readonly retries: number };

const NEW: Basis = { version: 0, fields: {} };
const NO_ANSWER: Refusal = { code: 'NO_ANSWER', message: '', field: undefined, member: undefined };
const STILL: Progress = { isSending: false, retries: 0 };

/**
 * One form and the one write that it becomes. What is typed is kept with the write's key until it is known what became of it: sent
 * again, it is the same write. An answer that refuses leaves all as it was typed.
 */
export function useWrite<Ok, Input extends object>(
  document: TypedDocumentNode<WriteData<Ok>, { readonly input: Input }>,
  { form, inputOf, basis: now = NEW, done }: WriteOptions<Ok, Input>,
) {
  const at = draftKeyOf(form);
  const { draft, filled } = useSyncExternalStore(onDrafts, () => draftAt(at));
  const [progress, setProgress] = useState(STILL);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [ok, setOk] = useState<Ok>();
  const [isRestored, setRestored] = useState(draft !== undefined);
  const basis = draft?.basis ?? now;
  const draftFrom = (fields: Fields): Draft => ({ key: crypto.randomUUID(), basis, ...draft, fields });

  const settle = (outcome: WriteOutcome<Ok>, sent: Draft, isOpen: boolean): void => {
    const isWrite = sent.isUnanswered === true;
    if (outcome.kind === 'done') {
      replaceDraft(at, undefined);
      setOk(outcome.ok);
      setRestored(false);
      done?.(outcome.ok);
    }
    if (outcome.kind === 'refused') {
      const isReused = outcome.refusals.some(({ code }) => code === 'KEY_REUSED');
      keepDraft(at, { ...sent, isUnanswered: false, ...(isReused && { key: crypto.randomUUID() }) });
      setRefusals(outcome.refusals);
    }
    if (outcome.kind === 'expired') keepDraft(at, { ...sent, isUnanswered: isOpen });
    if (outcome.kind === 'unknown' && !isWrite) setRefusals([NO_ANSWER]);
    if (isWrite && outcome.kind !== 'expired' && !isWrongInput(outcome)) void askAfterWrite();
  };

  const send = async (fields: Fields): Promise<void> => {
    const next = draftFrom(fields);
    const input = inputOf(fields, next.key, basis);
    const isKeyed = 'idempotencyKey' in input;
    // Kept before it is sent: when the page is left before the answer, it is as unknown as with a lost one.
    const sent = { ...next, isUnanswered: isKeyed };
    let isOpen = draft?.isUnanswered === true;
    const hearRetry = (retries: number): void => {
      isOpen = true;
      setProgress({ isSending: true, retries });
    };
    keepDraft(at, sent);
    setProgress({ isSending: true, retries: 0 });
    setRefusals([]);
    setOk(undefined);
    settle(await sendWrite(document, { input }, isKeyed ? hearRetry : undefined), sent, isOpen);
    setProgress(STILL);
  };

  return {
    progress,
    refusals,
    /** The answer to the last write, until the next. */
    ok,
    /** What the fields are to begin with; undefined where nothing was typed yet. */
    fields: draft?.fields ?? now.fields,
    filled,
    isRestored,
    isUnanswered: draft?.isUnanswered === true && !progress.isSending,
    keep: (fields: Fields) => keepDraft(at, draftFrom(fields)),
    send,
    sendAgain: () => send(draft?.fields ?? {}),
    /** Lets the text be changed although the write may have been done: under its key it is never done twice. */
    unlock: () => draft && keepDraft(at, { ...draft, isUnanswered: false }),
    discard: () => {
      replaceDraft(at, undefined);
      setRefusals([]);
      setRestored(false);
    },
    /** Goes on from the record as it is now: what was typed stays, all else is as it is now. */
    rebase: () => {
      if (draft?.fields === undefined) return;
      const fields = { ...now.fields };
      for (const [name, typed] of Object.entries(draft.fields))
        if (!isSame(typed, basis.fields[name])) fields[name] = typed;
      replaceDraft(at, { ...draft, basis: now, fields });
      setRefusals([]);
    },
  };
}

export type WriteOfForm = Omit<ReturnType<typeof useWrite<unknown, object>>, 'ok'>;

export function isSame(one: readonly string[] = [], other: readonly string[] = []): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}

/** Then everything on screen is as it was. */
function isWrongInput(outcome: WriteOutcome<unknown>): boolean {
  return outcome.kind === 'refused' && outcome.refusals.every(({ code }) => code === 'INPUT_INVALID');
}
