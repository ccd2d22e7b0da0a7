import type { ReactNode } from 'react';
import type { Figure, RankingOfGraph } from '../figures/index.ts';
import { placesAbove } from '../lists/index.ts';
import { Troubles } from '../owners/index.ts';
import { rangeOf } from './plot.tsx';
import { RankingTable } from './ranking-table.tsx';
import { knownValues } from './row.ts';

type LevelRankingProps = {
  readonly title: string;
  readonly ofGraph: RankingOfGraph;
  /** As it is ranked by. */
  readonly figure: Figure;
  readonly month: string;
  readonly whole: number | null | undefined;
  readonly children: ReactNode;
};

/** The first divisions of a level deeper than the children's, wherever they lie, as the graph ranks them. */
export function LevelRanking({ title, ofGraph, figure, month, whole, children }: LevelRankingProps) {
  const rows = ofGraph.rows ?? [];
  return (
    <RankingTable
      title={title}
      rows={rows.map(({ code, division, reading }) => ({
        key: code,
        code,
        name: division.name,
        above: placesAbove(division).join(' '),
        reading,
        isWaiting: false,
        troubles: [],
      }))}
      figure={figure}
      month={month}
      range={rangeOf(knownValues(rows), whole, figure)}
      isWaiting={ofGraph.isWaiting}
    >
      {children}
      <Troubles troubles={ofGraph.troubles} />
    </RankingTable>
  );
}
