import { expect, test } from '@jest/globals';
import { readConfig } from '#config';

test('60 people an hour and 300 a day may be seen unmasked unless it is set otherwise', () => {
  expect(readConfig({}).unmaskLimits).toEqual({ perHour: 60, perDay: 300 });
  const set = readConfig({ UNMASK_PER_HOUR: '0', UNMASK_PER_DAY: '12' });
  expect(set.unmaskLimits).toEqual({ perHour: 0, perDay: 12 });
});

test.each(['UNMASK_PER_HOUR', 'UNMASK_PER_DAY'])(
  '%s that is no number of people stops the start, by its name',
  (name) => {
    for (const value of ['-1', 'many', '1.5']) {
      expect(() => readConfig({ [name]: value })).toThrow(
        new RegExp(`^${name} is "${value}"\\. Set a number of people`),
      );
    }
  },
);
