import { NO_ANSWER, type Trouble, allTroublesOf, useAnswer } from '../graph/index.ts';
import type { List, ListVariables, Page } from './list.ts';

export type PageOfList = {
  readonly isWaiting: boolean;
  /** When it came, in milliseconds; 0 before. */
  readonly at: number;
  readonly page: Page | undefined;
  readonly troubles: readonly Trouble[];
};

/** One page of a list over all owners, and which of them it lacks. */
export function usePage(list: List, variables: ListVariables): PageOfList {
  const answer = useAnswer(list.document, variables) ?? NO_ANSWER;
  const { data, at } = answer;
  return { isWaiting: at === 0, at, page: data && list.page(data), troubles: allTroublesOf(answer) };
}
