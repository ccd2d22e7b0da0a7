import type { TypedDocumentNode } from '@apollo/client';
import { useEffect, useSyncExternalStore } from 'react';
import type { Answer } from './answer.ts';
import { type Ask, answerTo, ensure, hold, keyOf, subscribe, versionOf } from './answers.ts';
import type { Turn } from './turns.ts';

/** Going back to a view shows what it said, and asks again what is older than this. */
const FRESH_MS = 15_000;

/** The answers to several questions, each as it arrives; one that is slow holds up none. */
export function useAnswers<Data, Variables extends object>(
  asks: readonly Ask<Data, Variables>[],
  turn: Turn = 'then',
): readonly Answer<Data>[] {
  const keys = asks.map(keyOf);
  useSyncExternalStore(subscribe, () => versionOf(keys));
  useEffect(() => {
    const releases = asks.map(hold);
    for (const ask of asks) void ensure(ask, FRESH_MS, turn);
    return () => releases.forEach((release) => release());
    // The keys say all that the asks do.
  }, [keys.join('\n')]);
  return asks.map(answerTo);
}

/** The answer to one question; nothing is asked while the variables are undefined. */
export function useAnswer<Data, Variables extends object>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables | undefined,
  turn: Turn = 'then',
): Answer<Data> | undefined {
  const [answer] = useAnswers(variables === undefined ? [] : [{ document, variables }], turn);
  return answer;
}
