import type { DivisionCode } from '#divisions';
import type { FigureReaders, KeptFigure } from '#figures';
import { type DecidedFigures, decideOverlapping, keyOf } from '#suppression';
import {
  type AnswerByKey,
  type Asked,
  type Bounds,
  type CountedPeople,
  isKept,
  readTables,
  readerOf,
} from './people-figure.ts';

/** Parts of counted people of which each of them is in any number: what suppression makes of them, and where they are kept. */
export type OverlappingParts = {
  readonly of: CountedPeople;
  /** How many are in each part. */
  readonly figure: KeptFigure;
  /** The parts in the order in which they are shown. */
  readonly keys: readonly string[];
};

/** What is shown of the parts of a month; undefined where it is not kept. */
export type DecidedParts = readonly DecidedFigures[] | undefined;

/** By what is asked and month, what other levels are shown of the parts as they were when the last day ended. */
export async function readDecidedParts(
  figures: Pick<FigureReaders, 'ask'>,
  parts: OverlappingParts,
  asked: readonly Asked[],
  bounds: Bounds,
): Promise<Map<Asked, readonly DecidedParts[]>> {
  const tables = await readTables(figures, [parts.figure, parts.of.figure], asked, bounds);
  return new Map(
    tables.flatMap(({ all, months, answers: [own = new Map(), people = new Map()] }) => {
      const codes = all.map(({ code }) => code);
      const decided = months.map((_, month) => decideMonth(parts, codes, bounds, { own, people, month }));
      return all.map((one): [Asked, DecidedParts[]] => [one, decided.map((ofMonth) => ofMonth?.get(one.code))]);
    }),
  );
}

/** Of amounts of the figure, those of the parts as they are shown. */
export function amountsOfParts({ figure, keys }: OverlappingParts, amounts: readonly number[] = []): number[] {
  return keys.map((key) => amounts[figure.parts.indexOf(key)] ?? 0);
}

type Table = { readonly own: AnswerByKey; readonly people: AnswerByKey; readonly month: number };

function decideMonth(
  parts: OverlappingParts,
  codes: readonly DivisionCode[],
  bounds: Bounds,
  { own, people, month }: Table,
): Map<DivisionCode, DecidedFigures[]> | undefined {
  if (!isKept(own, month) || !isKept(people, month)) return undefined;
  return decideOverlapping(codes, bounds, {
    people: { ...readerOf(parts.of, people, month), labels: parts.of.labels },
    parts: parts.keys.length,
    read: (breakdown) => {
      const answer = own.get(keyOf(breakdown));
      return (
        answer && new Map([...answer.byDivision].map(([code, months]) => [code, amountsOfParts(parts, months[month])]))
      );
    },
  });
}
