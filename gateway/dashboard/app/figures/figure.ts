import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Scope } from '#access';
import type { PlaceOfRowFragment } from '../generated/graphql.ts';
import type { Words } from '../words/index.ts';

/** One number with its name; null is unknown, suppressed is known and kept private. */
export type Part = {
  readonly label: Words;
  readonly value: number | null | undefined;
  readonly suppressed?: boolean | undefined;
  /** The reader's role does not show it: nothing is missing. */
  readonly forbidden?: boolean;
};

/** What a figure says of one division. */
export type Reading = {
  /** The number shown large, on tiles and in rankings. */
  readonly value: number | null | undefined;
  /** Withheld because it, or what follows from it, concerns fewer than five people. */
  readonly suppressed?: boolean | undefined;
  /** The reader's role does not show it: nothing is missing. */
  readonly forbidden?: boolean;
  /** The day at whose end it was so, of numbers of people shown to another level; else it is so now. */
  readonly asOf?: string | null | undefined;
  /** Said in place of the number when there is nothing to count, which is no gap. */
  readonly none?: Words;
  /** What it is made of. */
  readonly parts: readonly Part[];
  /** Why it is as it is, in one short sentence: what to do about it. */
  readonly why?: Words;
};

export type TrendPoint = {
  readonly month: string;
  readonly value: number | null | undefined;
  readonly asOf?: Reading['asOf'];
};

type Shown = {
  /** In addresses, and the order of columns in exports. */
  readonly key: string;
  /** Where it stands: the smallest first. */
  readonly order: number;
  readonly label: Words;
  /** What it counts, in one sentence. */
  readonly meaning: Words;
  /** A percentage (0 to 1) or a number of things. */
  readonly format: 'percent' | 'count';
  /** Whether more is better, worse, or neither. */
  readonly better: 'more' | 'less' | 'neither';
  /** What the reader must hold; others do not see the figure. */
  readonly scope: Scope;
  /** Of the chosen month; other figures are of today. */
  readonly isMonthly?: boolean;
};

/** A division in a ranking, with what the graph says of it. */
export type RankedDivision = { readonly code: string; readonly division: PlaceOfRowFragment };

/** A figure as its file writes it. */
type FigureFile<Data, TrendData, RankingData> = Shown & {
  /** What it reads of a division, its one variable the month. Named after the figure: VisitsFigure. */
  readonly fragment: TypedDocumentNode<Data, unknown>;
  readonly read: (division: Data) => Reading;
  /** Its months, asked for where a trend is shown. Its fragment is named VisitsTrend. */
  readonly trend?: {
    readonly fragment: TypedDocumentNode<TrendData, unknown>;
    readonly read: (division: TrendData) => readonly TrendPoint[];
    /** How the months are counted, where it is not as the figure itself. */
    readonly note?: Words;
  };
  /** The divisions of a `$level` in the graph's order, the first `$first` of them. Its fragment is named VisitsRanking. */
  readonly ranking?: {
    readonly fragment: TypedDocumentNode<RankingData, unknown>;
    readonly rows: (division: RankingData) => readonly (RankedDivision & Data)[] | null;
    /** Where the graph ranks by another number than the figure's own. */
    readonly by?: RankedBy<Data>;
  };
};

type RankedBy<Data> = Pick<Shown, 'label' | 'better'> & { readonly read: (division: Data) => Reading };

/** A figure as views use it, whatever its data. */
export type Figure = Shown & {
  readonly fragment: TypedDocumentNode<unknown, unknown>;
  readonly trendFragment: TypedDocumentNode<unknown, unknown> | undefined;
  readonly trendNote: Words | undefined;
  /** The fields of Division it needs: what errors and reports of owners are matched by. */
  readonly fields: readonly string[];
  readonly read: (division: object) => Reading;
  readonly readTrend: (division: object) => readonly TrendPoint[];
  readonly ranking: FigureRanking | undefined;
};

type FigureRanking = {
  readonly fragment: TypedDocumentNode<unknown, unknown>;
  readonly rows: (division: object) => readonly RankedDivision[];
  readonly by: RankedBy<object> | undefined;
};

/** Makes a figure of its file. The answer holds its fragment, because the question was composed of it. */
export function defineFigure<Data, TrendData = never, RankingData = never>(
  file: FigureFile<Data, TrendData, RankingData>,
): Figure {
  const { fragment, read, trend, ranking, ...shown } = file;
  return {
    ...shown,
    fragment,
    trendFragment: trend?.fragment,
    trendNote: trend?.note,
    fields: fieldsOf(fragment),
    read: (division) => read(division as Data),
    readTrend: (division) => trend?.read(division as TrendData) ?? [],
    ranking: ranking && {
      fragment: ranking.fragment,
      rows: (division) => ranking.rows(division as RankingData) ?? [],
      by: ranking.by && { ...ranking.by, read: (division) => ranking.by?.read(division as Data) ?? NOTHING },
    },
  };
}

const NOTHING: Reading = { value: null, parts: [] };

/** The figure as the graph ranks by it. */
export function rankedBy(figure: Figure): Figure {
  return { ...figure, ...figure.ranking?.by };
}

function fieldsOf(fragment: TypedDocumentNode<unknown, unknown>): string[] {
  const [definition] = fragment.definitions;
  if (definition?.kind !== 'FragmentDefinition') throw new TypeError('A figure needs a fragment on Division.');
  return definition.selectionSet.selections.flatMap((one) => (one.kind === 'Field' ? [one.name.value] : []));
}
