import { type GraphQLResolveInfo, responsePathAsArray } from 'graphql';
import { type DivisionCode, isWithin } from '#divisions';
import type { RequestScope } from '#server';
import {
  type Breakdown,
  type DecidedFigures,
  type Figures,
  type FiguresByDivision,
  type Labels,
  breakdownsOf,
  decide,
  exactRowOf,
  keyOf,
} from '#suppression';

/** Reads breakdowns, all in one statement, in their order. */
type ReadBreakdowns = (breakdowns: readonly Breakdown[]) => Promise<FiguresByDivision[]>;

/** Where a value stands in the answer. */
export type AnswerPath = readonly (string | number)[];

/** The figures of divisions as they are; those of nobody are left out. */
export async function readExactly(
  codes: readonly DivisionCode[],
  read: ReadBreakdowns,
): Promise<Map<DivisionCode, Figures>> {
  const all = await read(codes.map((code) => ({ within: code, digits: code.length })));
  return new Map(all.flatMap((figures) => [...figures]));
}

/** The figures of divisions with what of them is shown to other levels, which are not shown numbers of too few people. */
export async function readDecided(
  codes: readonly DivisionCode[],
  bounds: readonly DivisionCode[],
  nobody: Figures,
  read: ReadBreakdowns,
): Promise<Map<DivisionCode, DecidedFigures>> {
  const breakdowns = breakdownsOf(codes, bounds);
  const all = await read(breakdowns);
  const byKey = new Map(breakdowns.map((breakdown, i) => [keyOf(breakdown), all[i]]));
  return decide(codes, bounds, nobody, (breakdown) => byKey.get(keyOf(breakdown)));
}

export function pathOf({ path }: GraphQLResolveInfo): AnswerPath {
  return responsePathAsArray(path);
}

/**
 * Gives a gateway the figures as they are, if it may have them, for the sums that only it can decide on: those of a division above the
 * owner's, or of the owner's own where others hold some of it. All of the figures, whatever was asked for of them.
 */
export function addExactRow(
  { exactRows, owner, delegated }: RequestScope,
  code: DivisionCode,
  path: AnswerPath,
  figures: DecidedFigures,
  labels: Labels,
): void {
  const isAbove = isWithin(owner, code) && (code !== owner || delegated.length > 0);
  if (isAbove) exactRows?.add(path, exactRowOf(figures, labels));
}
