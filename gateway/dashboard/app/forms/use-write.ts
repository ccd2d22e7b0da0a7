import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { type Refusal, type WriteData, type WriteOutcome, askAfterWrite, sendWrite } from '../graph/index.ts';
import type { Basis, Draft, Fields } from '../session/index.ts';
import { useDraft } from './use-draft.ts';

type WriteOptions<Ok, Input> = {
  /** Which form it is: the mutation and the record concerned. Its draft is kept by that. */
  readonly form: string;
  /** The input of what the fields hold. Without `idempotencyKey` in it the mutation only reads, and is sent once. */
  readonly inputOf: (fields: Fields, key: string, basis: Basis) => Input;
  /** The record that is changed, as it is now. */
  readonly basis?: Basis;
  /** With what the fields held when it was sent. */
  readonly done?: (ok: Ok, fields: Fields) => void;
};

/** What goes on with a form. */
export type Progress = { readonly isSending: boolean; readonly retries: number };

const NEW: Basis = { version: 0, fields: {} };
/** That no answer came to what was sent. */
export const UNANSWERED: Refusal = {
  code: 'NO_ANSWER',
  message: '',
  language: 'zh',
  reason: null,
  values: {},
  field: undefined,
  member: undefined,
};
const OVERTAKEN = ['VERSION_CONFLICT', 'KEY_REUSED'];
const STILL: Progress = { isSending: false, retries: 0 };

/**
 * One form and the one write that it becomes. What is typed is kept with the write's key until it is known what became of it: sent
 * again, it is the same write. An answer that refuses leaves all as it was typed.
 */
export function useWrite<Ok, Input extends object>(
  document: TypedDocumentNode<WriteData<Ok>, { readonly input: Input }>,
  { form, inputOf, basis: now = NEW, done }: WriteOptions<Ok, Input>,
) {
  const { draft, basis, withFields, keep, drop, discard, rebase, ...shown } = useDraft(form, now);
  const [progress, setProgress] = useState(STILL);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [ok, setOk] = useState<Ok>();

  const send = async (fields: Fields): Promise<void> => {
    const next = withFields(fields);
    const input = inputOf(fields, next.key, basis);
    const isKeyed = 'idempotencyKey' in input;
    let isOpen = draft?.isUnanswered === true;
    const hearRetry = (retries: number): void => {
      isOpen = true;
      setProgress({ isSending: true, retries });
    };
    // Kept before it is sent: when the page is left before the answer, it is as unknown as with a lost one.
    keep({ ...next, isUnanswered: isKeyed, isUnlocked: false });
    setProgress({ isSending: true, retries: 0 });
    setRefusals([]);
    setOk(undefined);
    const outcome = await sendWrite(document, { input }, isKeyed ? hearRetry : undefined);
    setProgress(STILL);
    setRefusals(refusalsOf(outcome, isKeyed));
    if (outcome.kind === 'done') {
      drop();
      setOk(outcome.ok);
      done?.(outcome.ok, fields);
    } else keep(draftAfter(outcome, next, isKeyed, isOpen));
    if (isKeyed && mayHaveChanged(outcome)) void askAfterWrite();
  };

  const withoutRefusals = (change: () => void) => (): void => {
    setRefusals([]);
    change();
  };
  return {
    ...shown,
    progress,
    refusals,
    /** The answer to the last write, until the next. */
    ok,
    /** Another person changed the record, and what it says now is known. */
    isOvertaken: refusals.some(({ code }) => OVERTAKEN.includes(code)) && basis.version !== now.version,
    /** Nothing may be changed before it is known what became of it, unless the reader asks to. */
    isLocked: draft?.isUnanswered === true && draft.isUnlocked !== true && !progress.isSending,
    keep: (fields: Fields) => keep(withFields(fields)),
    send,
    sendAgain: () => send(shown.fields),
    /** Lets the text be changed although the write may have been done: under its key it is never done twice. */
    unlock: () => draft && keep({ ...draft, isUnlocked: true }),
    discard: withoutRefusals(discard),
    rebase: withoutRefusals(rebase),
  };
}

export type WriteOfForm = Omit<ReturnType<typeof useWrite<unknown, object>>, 'ok'>;

function refusalsOf(outcome: WriteOutcome<unknown>, isKeyed: boolean): readonly Refusal[] {
  if (outcome.kind === 'refused') return outcome.refusals;
  return outcome.kind === 'unknown' && !isKeyed ? [UNANSWERED] : [];
}

/** A draft that was sent and is not known to be done. `isOpen` when an earlier sending of it may have been. */
function draftAfter(
  { kind, ...outcome }: WriteOutcome<unknown>,
  sent: Draft,
  isKeyed: boolean,
  isOpen: boolean,
): Draft {
  const isReused = 'refusals' in outcome && outcome.refusals.some(({ code }) => code === 'KEY_REUSED');
  if (isReused) return { ...sent, key: crypto.randomUUID(), isUnanswered: false, isUnlocked: false };
  return { ...sent, isUnanswered: isKeyed && (kind === 'unknown' || isOpen), isUnlocked: kind === 'refused' };
}

/** Wrong input leaves everything on screen as it was. */
function mayHaveChanged(outcome: WriteOutcome<unknown>): boolean {
  if (outcome.kind === 'refused') return outcome.refusals.some(({ code }) => code !== 'INPUT_INVALID');
  return outcome.kind !== 'expired';
}
