import { type GraphQLResolveInfo, responsePathAsArray } from 'graphql';
import { type CalendarDate, addDays } from '#calendar';
import { type DivisionCode, isWithin } from '#divisions';
import type { RequestScope } from '#server';
import { type DecidedFigures, type Labels, exactRowOf } from '#suppression';

/** Where a value stands in the answer. */
export type AnswerPath = readonly (string | number)[];

export function pathOf({ path }: GraphQLResolveInfo): AnswerPath {
  return responsePathAsArray(path);
}

/**
 * Gives a gateway the figures as they are, if it may have them, for the sums that only it can decide on: those of a division above the
 * owner's, or of the owner's own where others hold some of it. All of the figures, whatever was asked for of them.
 */
export function addExactRow(
  { exactRows, owner, delegated, today }: RequestScope,
  code: DivisionCode,
  path: AnswerPath,
  figures: DecidedFigures,
  labels: Labels,
): void {
  const isAbove = isWithin(owner, code) && (code !== owner || delegated.length > 0);
  if (isAbove) exactRows?.add(path, exactRowOf(figures, labels, asOfFor(today)));
}

/** The day at whose end other levels are shown figures. */
export function asOfFor(today: CalendarDate): CalendarDate {
  return addDays(today, -1);
}
