import { shownRate } from './percent.ts';

const RATE = '0.0%';
/** Sections with conditions: the cell keeps its whole value, and shows a bound when it reaches it. */
const NEARLY_ALL = `[>=1]${RATE};[>=0.9995]"99.9%";${RATE}`;
const NEARLY_NONE = `[<=0]${RATE};[<0.0005]"0.1%";${RATE}`;

/** The number format of a cell, which shows the rate as the page does. */
export function sheetFormatOf(rate: number): string {
  const shown = shownRate(rate);
  if (shown === rate) return RATE;
  return shown < rate ? NEARLY_ALL : NEARLY_NONE;
}
