import type { DivisionCode } from '#divisions';
import {
  type Breakdown,
  type Figures,
  type FiguresByDivision,
  type ShownFigures,
  breakdownsOf,
  keyOf,
  publish,
} from '#suppression';

/** Reads breakdowns, all in one statement, in their order. */
type ReadBreakdowns = (breakdowns: readonly Breakdown[]) => Promise<FiguresByDivision[]>;

/** The figures of divisions as they are; those of nobody are left out. */
export async function readExactly(
  codes: readonly DivisionCode[],
  read: ReadBreakdowns,
): Promise<Map<DivisionCode, Figures>> {
  const all = await read(codes.map((code) => ({ within: code, digits: code.length })));
  return new Map(all.flatMap((figures) => [...figures]));
}

/** The figures of divisions as other levels are shown them: null where they are about too few people. */
export async function readSuppressed(
  codes: readonly DivisionCode[],
  bounds: readonly DivisionCode[],
  nobody: Figures,
  read: ReadBreakdowns,
): Promise<Map<DivisionCode, ShownFigures>> {
  const breakdowns = breakdownsOf(codes, bounds);
  const all = await read(breakdowns);
  const byKey = new Map(breakdowns.map((breakdown, i) => [keyOf(breakdown), all[i]]));
  return publish(codes, bounds, nobody, (breakdown) => byKey.get(keyOf(breakdown)));
}
