import type { GraphQLFormattedError } from 'graphql';
import { NO_ANSWER, type Trouble, allTroublesOf, useAnswer } from '../graph/index.ts';
import type { Words } from '../words/index.ts';
import { isTooShort } from './address.ts';
import type { List, ListVariables } from './list.ts';
import type { Page } from './page.ts';

export type PageOfList<Node = unknown> = {
  readonly isWaiting: boolean;
  /** When it came, in milliseconds; 0 before. */
  readonly at: number;
  readonly page: Page<Node> | undefined;
  readonly troubles: readonly Trouble[];
  /** What is wrong with what the address asks; no owner lacks anything. */
  readonly refused: Words | undefined;
};

/** What of an address is refused, and how the reader goes on. */
const REFUSALS = {
  SEARCH_TOO_SHORT: {
    zh: '搜索的词太短，每个词请至少输入两个字符。',
    en: 'That is too short to search for. Write at least two characters of each word.',
  },
  UNMASK_LIMIT: {
    zh: '您检索人员的次数已到上限，请过一小时再查；仍不行的，请明天再查。',
    en: 'You have searched for people as often as you may. Try again in an hour, or else tomorrow.',
  },
  FILTER_FORBIDDEN: {
    zh: '您的身份不能这样筛选，请清除筛选。',
    en: 'Your role may not filter by this. Clear the filters.',
  },
  CURSOR_INVALID: {
    zh: '这一页属于另一种筛选或排序，请从第一页看起。',
    en: 'This page belongs to other filters or another order. Start from the first page.',
  },
  DATE_INVALID: {
    zh: '网址中的日期有误，请清除筛选。',
    en: 'The address holds a day that is none. Clear the filters.',
  },
  DIVISION_UNKNOWN: {
    zh: '网址中的区划不存在，请另选区划。',
    en: 'The address names a division that is none. Choose another.',
  },
  INPUT_INVALID: {
    zh: '网址中的筛选条件有误，请清除筛选。',
    en: 'The address holds a filter that cannot be. Clear the filters.',
  },
} as const satisfies Record<string, Words>;

/** One page of a list over all owners, and which of them it lacks; not asked for without variables. */
export function usePage<Node>(list: List<Node>, variables: ListVariables | undefined): PageOfList<Node> {
  const isShort = isTooShort(variables?.search);
  const isCounted = variables?.search !== undefined && list.searchedWith !== undefined;
  const answer = useAnswer(list.document, isShort ? undefined : variables, 'then', isCounted) ?? NO_ANSWER;
  const { data, at, errors } = answer;
  const refused = isShort ? REFUSALS.SEARCH_TOO_SHORT : errors.map(refusalIn).find((words) => words !== undefined);
  return {
    isWaiting: at === 0 && !isShort,
    at,
    page: data && refused === undefined ? list.page(data) : undefined,
    troubles: refused === undefined ? allTroublesOf(answer) : [],
    refused,
  };
}

function refusalIn({ extensions }: GraphQLFormattedError): Words | undefined {
  const words: Readonly<Record<string, Words>> = REFUSALS;
  return words[String(extensions?.['code'])];
}
