import { currentMonth } from '../months/index.ts';
import type { Speech } from '../words/index.ts';
import type { Figure } from './figure.ts';

/** The name of a figure, with the words that its month goes on where that is so: it is not comparable with finished ones yet. */
export function labelOf(figure: Figure, month: string, { say, t, language }: Speech): string {
  if (figure.isMonthly !== true || month !== currentMonth()) return say(figure.label);
  return language === 'zh' ? `${say(figure.label)}（${t('soFar')}）` : `${say(figure.label)} (${t('soFar')})`;
}
