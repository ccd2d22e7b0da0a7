import type { Level } from '../generated/graphql.ts';
import { NO_ANSWER, type Trouble, allTroublesOf, useAnswers } from '../graph/index.ts';
import { type Figure, type RankedDivision, type Reading, rankedBy } from './figure.ts';
import { askRanking } from './questions.ts';

type RankingRow = RankedDivision & { readonly reading: Reading };

export type RankingOfGraph = {
  readonly isWaiting: boolean;
  /** Undefined while nothing is known of it. */
  readonly rows: readonly RankingRow[] | undefined;
  readonly troubles: readonly Trouble[];
};

type Asked = {
  readonly code: string;
  readonly month: string | undefined;
  readonly level: Level | undefined;
  readonly first: number;
};

/** Divisions of a level in the order in which the graph ranks them; undefined where it has no ranking by the figure. */
export function useRanking(
  figure: Figure | undefined,
  { code, month, level, first }: Asked,
): RankingOfGraph | undefined {
  const document = figure && level && askRanking(figure);
  const [answer] = useAnswers(
    document === undefined || level === undefined ? [] : [{ document, variables: { code, month, level, first } }],
  );
  if (figure?.ranking === undefined || document === undefined) return undefined;
  const { data, at } = answer ?? NO_ANSWER;
  const division = data?.division;
  const { read } = rankedBy(figure);
  return {
    isWaiting: at === 0,
    rows: division == null ? undefined : figure.ranking.rows(division).map((row) => ({ ...row, reading: read(row) })),
    troubles: allTroublesOf(answer ?? NO_ANSWER),
  };
}
