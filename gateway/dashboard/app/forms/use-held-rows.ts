import { useEffect, useRef, useSyncExternalStore } from 'react';
import { isDrafted, onDrafts } from '../session/index.ts';

type Row = { readonly id: string };

/**
 * The rows of a list, with those that have left it while a form of theirs was filled or sent: what was typed, and what became of
 * it, stays to be seen where it was.
 */
export function useHeldRows<Held extends Row>(
  rows: readonly Held[],
  formsOf: (row: Held) => readonly string[],
): readonly Held[] {
  const before = useRef(rows);
  const left = before.current.filter(({ id }) => !rows.some((row) => row.id === id));
  const held = useSyncExternalStore(onDrafts, () =>
    left.flatMap((row) => (formsOf(row).some(isDrafted) ? [row.id] : [])).join(' '),
  ).split(' ');
  const shown = left
    .filter(({ id }) => held.includes(id))
    .reduce((all, row) => all.toSpliced(before.current.indexOf(row), 0, row), [...rows]);
  useEffect(() => {
    before.current = shown;
  });
  return shown;
}
