import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useQueries } from '@tanstack/react-query';
import type { Answer } from './answer.ts';
import { type Ask, type KeptAnswer, answerOf, optionsOf } from './answers.ts';
import { queryClient } from './query-client.ts';
import type { Turn } from './turns.ts';

/** The answers to several questions, each as it arrives; one that is slow holds up none. */
export function useAnswers<Data, Variables extends object>(
  asks: readonly Ask<Data, Variables>[],
  turn: Turn = 'then',
): readonly Answer<Data>[] {
  const queries = asks.map((ask) => optionsOf(ask, turn));
  return useQueries({ queries, combine: answersOf<Data> }, queryClient);
}

function answersOf<Data>(states: readonly KeptAnswer[]): Answer<Data>[] {
  return states.map((state) => answerOf(state));
}

/** The answer to one question; nothing is asked while the variables are undefined. */
export function useAnswer<Data, Variables extends object>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables | undefined,
  turn: Turn = 'then',
  isCounted = false,
): Answer<Data> | undefined {
  const [answer] = useAnswers(variables === undefined ? [] : [{ document, variables, isCounted }], turn);
  return answer;
}
