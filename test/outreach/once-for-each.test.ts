import { expect, test } from '@jest/globals';
import { onceForEach } from '../../subgraphs/advisors/outreach/once-for-each.ts';

test('what is asked for several times is loaded once, and answered wherever it was asked for', async () => {
  const loaded: (readonly number[])[] = [];
  const squares = onceForEach(String, async (asked: readonly number[]) => {
    loaded.push(asked);
    return asked.map((one) => one * one);
  });
  expect(await squares([3, 2, 3, 3, 5, 2])).toEqual([9, 4, 9, 9, 25, 4]);
  expect(loaded).toEqual([[3, 2, 5]]);
  expect(await squares([])).toEqual([]);
});
