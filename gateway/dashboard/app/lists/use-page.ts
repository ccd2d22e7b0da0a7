import { NO_ANSWER, type Trouble, allTroublesOf, useAnswer } from '../graph/index.ts';
import type { List, Page } from './list.ts';

export type PageOfList = {
  readonly isWaiting: boolean;
  readonly page: Page | undefined;
  readonly troubles: readonly Trouble[];
};

/** One page of a list over all owners, and which of them it lacks. */
export function usePage(list: List, within: string, first: number, after: string | undefined): PageOfList {
  const answer = useAnswer(list.document, { within, first, after }) ?? NO_ANSWER;
  const { data, at } = answer;
  return { isWaiting: at === 0, page: data && list.page(data), troubles: allTroublesOf(answer) };
}
