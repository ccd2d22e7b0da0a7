import type { ReactNode } from 'react';
import type { Figure, RankingOfGraph } from '../figures/index.ts';
import { placesAbove } from '../lists/index.ts';
import { Troubles } from '../owners/index.ts';
import { rangeOf } from './plot.tsx';
import { useWords } from '../words/index.ts';
import { RankingTable } from './ranking-table.tsx';
import { knownValues } from './row.ts';

type LevelRankingProps = {
  readonly title: string;
  readonly ofGraph: RankingOfGraph;
  /** How many were asked for. */
  readonly first: number;
  /** As it is ranked by. */
  readonly figure: Figure;
  readonly month: string;
  readonly whole: number | null | undefined;
  readonly children: ReactNode;
};

/** The first divisions of a level deeper than the children's, wherever they lie, as the graph ranks them. */
export function LevelRanking({ title, ofGraph, first, figure, month, whole, children }: LevelRankingProps) {
  const { say, place } = useWords();
  const rows = ofGraph.rows ?? [];
  return (
    <RankingTable
      title={title}
      rows={rows.map(({ code, division, reading }) => ({
        key: code,
        code,
        name: division.name,
        above: placesAbove(division, place).join(' '),
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
      {rows.length === first && <p className="note">{say(FIRST_ALONE, { first })}</p>}
      <Troubles troubles={ofGraph.troubles} />
    </RankingTable>
  );
}

const FIRST_ALONE = {
  zh: '只列出前 {first} 个；导出的工作簿（XLSX）含全部。',
  en: 'The first {first} alone; the workbook (XLSX) has them all.',
};
