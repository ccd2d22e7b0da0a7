import { type ReactNode, useEffect, useState } from 'react';
import type { Figure, RankingOfGraph } from '../figures/index.ts';
import { rangeOf } from './plot.tsx';
import { RankingTable } from './ranking-table.tsx';
import { type RankedRow, knownValues, rank } from './row.ts';

const PATIENCE_MS = 1500;

type RankingProps = {
  readonly title: string;
  readonly rows: readonly RankedRow[];
  /** As it is ranked by. */
  readonly figure: Figure;
  /** Of the monthly figures. */
  readonly month: string;
  /** The value of all of them together. */
  readonly whole: number | null | undefined;
  /** Where the graph ranks by the figure. */
  readonly ofGraph: RankingOfGraph | undefined;
  readonly children: ReactNode;
};

/** A division's children by the chosen figure, what needs attention first, each with its reason. */
export function Ranking({ title, rows, figure, month, whole, ofGraph, children }: RankingProps) {
  const isSettled = useIsSettled(rows, ofGraph);
  const ranked = isSettled ? rank(rows, figure, orderOf(ofGraph)) : rows;
  const isWaiting = rows.length === 0 || !isAnswered(rows, ofGraph);
  return (
    <RankingTable
      title={title}
      rows={ranked.map(({ code, name, reading, figures }, index) => ({
        // By place while answers come: one that is late changes what stands in the rows, and no row moves. Asked again, a row
        // may go to another place, and keeps the focus.
        key: isWaiting ? `${index} ${code}` : code,
        code,
        name,
        reading,
        isWaiting: figures.isWaiting,
        troubles: figures.troubles(figure),
      }))}
      figure={figure}
      month={month}
      range={rangeOf(knownValues(rows), whole, figure)}
      isWaiting={isWaiting}
    >
      {children}
    </RankingTable>
  );
}

/** The codes in the order of the graph. */
export function orderOf(ofGraph: RankingOfGraph | undefined): readonly string[] | undefined {
  return ofGraph?.rows?.map(({ code }) => code);
}

function isAnswered(rows: readonly RankedRow[], ofGraph: RankingOfGraph | undefined): boolean {
  return ofGraph?.isWaiting !== true && rows.every(({ figures }) => !figures.isWaiting);
}

/** Rows keep the order of their codes until all answers are there, or the slow ones have been waited for long enough. */
function useIsSettled(rows: readonly RankedRow[], ofGraph: RankingOfGraph | undefined): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return isLate || (rows.length > 0 && isAnswered(rows, ofGraph));
}
