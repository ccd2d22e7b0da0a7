import { expect, test } from '@jest/globals';
import { readSeedArguments } from '../../subgraphs/seed/options.ts';

test.each([
  [['--profile', 'village'], /^--profile is one of demo, district, city$/],
  [['--months', '0'], /^--months is at least 1$/],
  [['--months', 'six'], /^--months is no number$/],
  [['--today', '2026-02-30'], /^--today is a date/],
  [['--owner', '310199'], /^--owner takes codes of divisions/],
  [['--database', 'postgres://user:hidden@host/x'], /^--database takes <code>=<url>((?!hidden).)+$/],
  [['--wrong'], /^unknown option '--wrong'/],
])('the command line of npm run seed is refused with %j, in a sentence that says what is wrong', (given, message) => {
  expect(() => readSeedArguments(['node', 'main.ts', ...given])).toThrow(
    expect.objectContaining({ code: 'CONFIG_INVALID', message: expect.stringMatching(message) }),
  );
});
