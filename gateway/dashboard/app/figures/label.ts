import { currentMonth } from '../months/index.ts';
import type { Speech } from '../words/index.ts';
import type { Figure, Reading } from './figure.ts';

/** What numbers are of, beside their figure: a month, and the day at whose end other levels see them, if it is one. */
type When = { readonly month: string; readonly asOf: string | null | undefined };

/**
 * Until when numbers count, where that is not the end of their month: the day at whose end they were so, or that the month goes on. They
 * are not comparable with finished ones yet. Everything that shows a figure says it in these words.
 */
export function untilOf(figure: Pick<Figure, 'isMonthly'>, { month, asOf }: When, words: Speech): string | undefined {
  if (figure.isMonthly === true && month !== currentMonth()) return undefined;
  if (typeof asOf === 'string') return words.endOf(asOf);
  return figure.isMonthly === true ? words.t('soFar') : undefined;
}

/** The name of a figure, with until when its numbers count. */
export function labelOf(figure: Figure, when: When, words: Speech): string {
  return withUntil(words.say(figure.label), untilOf(figure, when, words), words);
}

export function withUntil(text: string, until: string | undefined, { language }: Pick<Speech, 'language'>): string {
  if (until === undefined) return text;
  return language === 'zh' ? `${text}（${until}）` : `${text} (${until})`;
}

/** The day that all of some divisions' numbers may be said to be of: the earliest, as an owner's last known part may be older. */
export function asOfAll(readings: Iterable<Pick<Reading, 'asOf'> | undefined>): string | undefined {
  return [...readings].flatMap((reading) => reading?.asOf ?? []).toSorted()[0];
}
