import type { GraphQLFormattedError } from 'graphql';
import { NO_ANSWER, type Trouble, allTroublesOf, useAnswer } from '../graph/index.ts';
import type { List, ListVariables } from './list.ts';
import type { Page } from './page.ts';

export type PageOfList = {
  readonly isWaiting: boolean;
  /** When it came, in milliseconds; 0 before. */
  readonly at: number;
  readonly page: Page | undefined;
  readonly troubles: readonly Trouble[];
  /** What is wrong with the question itself, in the reader's language. */
  readonly refused: string | undefined;
};

/** What an address can ask that no owner answers. */
const OF_THE_QUESTION: ReadonlySet<unknown> = new Set([
  'SEARCH_TOO_SHORT',
  'FILTER_FORBIDDEN',
  'CURSOR_INVALID',
  'INPUT_INVALID',
  'DIVISION_UNKNOWN',
  'BAD_USER_INPUT',
]);

/** One page of a list over all owners, and which of them it lacks. */
export function usePage(list: List, variables: ListVariables): PageOfList {
  const answer = useAnswer(list.document, variables) ?? NO_ANSWER;
  const { data, at, errors } = answer;
  const refusal = errors.find(isOfTheQuestion);
  return {
    isWaiting: at === 0,
    at,
    page: data && refusal === undefined ? list.page(data) : undefined,
    troubles: refusal === undefined ? allTroublesOf(answer) : [],
    refused: refusal?.message,
  };
}

function isOfTheQuestion({ extensions }: GraphQLFormattedError): boolean {
  return OF_THE_QUESTION.has(extensions?.['code']);
}
