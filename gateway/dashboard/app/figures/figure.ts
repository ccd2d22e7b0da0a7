import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Scope } from '#access';
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

export type TrendPoint = { readonly month: string; readonly value: number | null | undefined };

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

/** A figure as its file writes it. */
type FigureFile<Data, TrendData> = Shown & {
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
};

/** A figure as views use it, whatever its data. */
export type Figure = Shown & {
  readonly fragment: TypedDocumentNode<unknown, unknown>;
  readonly trendFragment: TypedDocumentNode<unknown, unknown> | undefined;
  readonly trendNote: Words | undefined;
  /** The fields of Division it needs: what errors and reports of owners are matched by. */
  readonly fields: readonly string[];
  readonly read: (division: object) => Reading;
  readonly readTrend: (division: object) => readonly TrendPoint[];
};

/** Makes a figure of its file. The answer holds its fragment, because the question was composed of it. */
export function defineFigure<Data, TrendData = never>(file: FigureFile<Data, TrendData>): Figure {
  const { fragment, read, trend, ...shown } = file;
  return {
    ...shown,
    fragment,
    trendFragment: trend?.fragment,
    trendNote: trend?.note,
    fields: fieldsOf(fragment),
    read: (division) => read(division as Data),
    readTrend: (division) => trend?.read(division as TrendData) ?? [],
  };
}

function fieldsOf(fragment: TypedDocumentNode<unknown, unknown>): string[] {
  const [definition] = fragment.definitions;
  if (definition?.kind !== 'FragmentDefinition') throw new TypeError('A figure needs a fragment on Division.');
  return definition.selectionSet.selections.flatMap((one) => (one.kind === 'Field' ? [one.name.value] : []));
}
