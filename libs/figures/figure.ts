import type { Scope } from '#access';
import type { Seals } from '#sealing';

/** A number that follows from two parts: from 0 to 1, where it is no average. */
type Share<Part extends string, Rate extends string> = {
  readonly name: Rate;
  readonly of: Part;
  readonly over: Part;
  /** Whether it is no share but an average, which may be above 1. */
  readonly isAverage?: true;
};

/** What one is to declare of a figure. */
export type FigureDeclaration<Name extends string, Part extends string, Rate extends string> = {
  /** As in `Division.<name>`. */
  readonly name: Name;
  /** Of the domain, in whose tables it is kept. */
  readonly schema: string;
  /** stock: how many there are at the end of a month, or today; flow: how many happened in a month. */
  readonly counts: 'stock' | 'flow';
  /** What is counted, in a fixed order; a part is added at the end. */
  readonly parts: readonly Part[];
  /** Parts that the schema shows as elements of a list, by their code, and not as fields. */
  readonly listed?: readonly NoInfer<Part>[];
  /** What follows from the parts; null where nothing is to be reached. */
  readonly rates: readonly Share<NoInfer<Part>, Rate>[];
  /** By what divisions are ranked, and which of them come first. */
  readonly ranked: { readonly by: NoInfer<Part | Rate>; readonly first: 'lowest' | 'highest' };
  /** Who may read it, within their division. */
  readonly scope: Scope;
  /**
   * SQL that counts the records: rows of division, since (date) and amounts (int[], by part), of which several may have one division
   * and day. A stock that records date (from, until) says on which day it changed; one that they do not date says `null::date`, and
   * what changed is of the day on which it is written. A flow says the first day of the month. A function where records are sealed
   * and found by hashes, which take the owner's keys; see `withKeys`.
   */
  readonly records: string | ((seals: Seals) => string);
  /**
   * What it is kept by besides divisions, such as the advisor: `records` then has a column `key`, amounts are kept by it as well, and
   * Division has no fields of it.
   */
  readonly keyedBy?: string;
  /** Whether `records` says the day. */
  readonly isDated: boolean;
  /** SQL for the first month (text) of which the records tell, where they tell of those before the figure was kept; null of none. */
  readonly knownSince?: string;
};

export type Figure<Name extends string = string, Part extends string = string, Rate extends string = string> = Readonly<
  FigureDeclaration<Name, Part, Rate>
>;

/** What is kept of a figure. One that has no fields of its own, as it is shown within another's type, declares no more. */
export type KeptFigure<Name extends string = string, Part extends string = string> = Readonly<
  Pick<
    FigureDeclaration<Name, Part, string>,
    'name' | 'schema' | 'counts' | 'parts' | 'records' | 'keyedBy' | 'isDated' | 'knownSince'
  >
>;

/** Whether a figure has fields of its own. */
export function isShown(figure: KeptFigure): figure is Figure {
  return 'ranked' in figure;
}

/** Whether only who has the owner's keys can count the records. */
export function needsKeys({ records }: Pick<KeptFigure, 'records'>): boolean {
  return typeof records !== 'string';
}

/** A figure whose records can be counted. Pure. */
export function withKeys(figure: KeptFigure, seals: Seals): KeptFigure {
  const { records } = figure;
  return typeof records === 'string' ? figure : { ...figure, records: records(seals) };
}

/** Declares a figure: what is counted, into which parts, and what follows from them. Pure. */
export function defineFigure<const Name extends string, const Part extends string, const Rate extends string = never>(
  declaration: FigureDeclaration<Name, Part, Rate>,
): Figure<Name, Part, Rate> {
  const { name, schema, parts } = declaration;
  // Both stand in SQL as they are.
  for (const word of [name, schema])
    if (!/^[a-z][a-zA-Z]*$/.test(word)) throw new TypeError(`${word} is no name of a figure or a schema`);
  if (new Set(parts).size < parts.length) throw new TypeError(`${schema}.${name} names a part twice`);
  return declaration;
}
