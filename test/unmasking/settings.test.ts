import { expect, test } from '@jest/globals';
import { readConfig } from '#config';

test('60 people an hour and 300 a day may be seen unmasked unless it is set otherwise', () => {
  expect(readConfig({}).unmaskLimits).toEqual({ perHour: 60, perDay: 300 });
  const set = readConfig({ UNMASK_PER_HOUR: '0', UNMASK_PER_DAY: '12' });
  expect(set.unmaskLimits).toEqual({ perHour: 0, perDay: 12 });
});

test('a client may be opened by break-glass 10 times an hour and 30 times a day unless it is set otherwise', () => {
  expect(readConfig({}).breakGlassLimits).toEqual({ perHour: 10, perDay: 30 });
  const set = readConfig({ BREAK_GLASS_PER_HOUR: '0', BREAK_GLASS_PER_DAY: '3' });
  expect(set.breakGlassLimits).toEqual({ perHour: 0, perDay: 3 });
});

test.each(['BREAK_GLASS_PER_HOUR', 'BREAK_GLASS_PER_DAY'])(
  '%s that is no number of openings stops the start, by its name',
  (name) => {
    expect(() => readConfig({ [name]: '1.5' })).toThrow(new RegExp(`^${name} is "1.5"\\. Set a number of openings`));
  },
);

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
