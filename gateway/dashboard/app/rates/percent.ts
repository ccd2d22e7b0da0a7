/** One digit after the point of the percentage. */
const STEP = 0.001;

/**
 * The rate as it is shown, 0 to 1: one short of a bound stays a step short of it. 2245 of 2246 is not "100.0 %", which would say
 * that nothing is left to do; 4 of 9412 is not "0.0 %".
 */
export function shownRate(rate: number): number {
  return rate > 0 && rate < 1 ? Math.min(Math.max(rate, STEP), 1 - STEP) : rate;
}

/** Shows rates, 0 to 1, as percentages. */
export function percentIn(tag: string): (rate: number) => string {
  const format = new Intl.NumberFormat(tag, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (rate) => format.format(shownRate(rate));
}
