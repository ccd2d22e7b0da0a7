import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { percentIn, sheetFormatOf } from '../../gateway/dashboard/app/rates/index.ts';

const share = fc
  .tuple(fc.integer({ min: 1, max: 100_000 }), fc.nat(100_000))
  .map(([due, done]) => ({ due, done: Math.min(done, due) }));
const nearly = fc.tuple(fc.integer({ min: 1, max: 100_000 }), fc.nat(10), fc.boolean()).map(([due, few, isFew]) => {
  const part = Math.min(few, due);
  return { due, done: isFew ? part : due - part };
});

/** What a spreadsheet shows of a value under a format: sections with conditions, the first that holds. */
function shownInSheet(value: number, format: string): string {
  const sections = format.split(';').map((section) => /^(?:\[(>=|<=|<)([\d.]+)\])?(.+)$/.exec(section));
  const holds = (operator: string | undefined, bound: number): boolean =>
    operator === '>=' ? value >= bound : operator === '<=' ? value <= bound : operator !== '<' || value < bound;
  const [, , , body = ''] = sections.find((section) => holds(section?.[1], Number(section?.[2]))) ?? [];
  return body === '0.0%' ? `${(value * 100).toFixed(1)}%` : body.replaceAll('"', '');
}

describe('a share', () => {
  it.each([
    [2245, 2246, '99.9%'],
    [4, 9412, '0.1%'],
    [2246, 2246, '100.0%'],
    [0, 9412, '0.0%'],
    [1, 3, '33.3%'],
  ])('of %i in %i is shown as %s', (done, due, text) => {
    expect(percentIn('en')(done / due)).toBe(text);
    expect(shownInSheet(done / due, sheetFormatOf(done / due))).toBe(text);
  });

  it.each(['en', 'zh-CN'])('shows a bound exactly when it reaches it, in %s', (tag) => {
    const percent = percentIn(tag);
    fc.assert(
      fc.property(fc.oneof(share, nearly), ({ due, done }) => {
        const text = percent(done / due);
        expect([text === percent(0), text === percent(1)]).toEqual([done === 0, done === due]);
        const inSheet = shownInSheet(done / due, sheetFormatOf(done / due));
        expect([inSheet === '0.0%', inSheet === '100.0%']).toEqual([done === 0, done === due]);
      }),
      { numRuns: 2000 },
    );
  });

  it('is rounded as ever in between', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (rate) => {
        const plain = new Intl.NumberFormat('en', { style: 'percent', minimumFractionDigits: 1 }).format(rate);
        expect(percentIn('en')(rate)).toBe(plain);
      }),
    );
  });
});
