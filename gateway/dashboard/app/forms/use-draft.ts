import { useState, useSyncExternalStore } from 'react';
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

/**
 * What is typed into one form, kept until it is known to be saved; `now` is the record concerned, as it is now. What the form was
 * filled from stays its basis: what others correct after that is not undone by what the form still holds.
 */
export function useDraft(form: string, now: Basis) {
  const at = draftKeyOf(form);
  const { draft, filled } = useSyncExternalStore(onDrafts, () => draftAt(at));
  const [isRestored, setRestored] = useState(draft?.fields !== undefined);
  const [opened, setOpened] = useState({ filled, now });
  if (opened.filled !== filled) setOpened({ filled, now });
  const basis = draft?.basis ?? opened.now;
  return {
    draft,
    filled,
    isRestored,
    basis,
    /** What the fields are to begin with. */
    fields: draft?.fields ?? basis.fields,
    /** The draft with other text, and a key of its own if it is the first. */
    withFields: (fields: Fields): Draft => ({ key: crypto.randomUUID(), basis, ...draft, fields }),
    keep: (next: Draft) => keepDraft(at, next),
    drop: () => {
      replaceDraft(at, undefined);
      setRestored(false);
    },
    /** Empties the form. While its write may have been done the key stays: under another it could be done a second time. */
    discard: () => {
      replaceDraft(
        at,
        draft?.isUnanswered === true ? { key: draft.key, isUnanswered: true, isUnlocked: true } : undefined,
      );
      setRestored(false);
    },
    /** Goes on from the record as it is now: what was typed stays, all else is as it is now. */
    rebase: () => draft && replaceDraft(at, { ...draft, basis: now, fields: rebased(draft.fields ?? {}, basis, now) }),
  };
}

export function isSame(one: readonly string[] = [], other: readonly string[] = []): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}

/** A group of boxes of which none is ticked has no entry, and may have been emptied. */
function rebased(typed: Fields, basis: Basis, now: Basis): Fields {
  const names = Object.keys({ ...now.fields, ...typed });
  return Object.fromEntries(
    names.map((name) => [name, (isSame(typed[name], basis.fields[name]) ? now.fields[name] : typed[name]) ?? []]),
  );
}
