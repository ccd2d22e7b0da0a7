import { expect, test } from '@jest/globals';
import { assert, nat, property, subarray } from 'fast-check';
import { type DivisionCode, delegationOf } from '#divisions';
import { addTotals } from '../../subgraphs/advisors/roster-reports/roster-totals.ts';
import { monthsToReport } from '../../subgraphs/advisors/roster-reports/hand-up.job.ts';
import { summarise } from '../../subgraphs/advisors/roster-reports/summary.ts';
import { code } from '../testkit/codes.ts';

const CITY = code('31');
const OWNERS = ['31', '310101', '310101002', '310101002001', '310101013', '310104'].map(code);

const totalsOf = (filed: number) => ({
  ...addTotals([]),
  filings: { ...addTotals([]).filings, filed },
});

/** Reports of owners who share all advisors between them, each of whom counts a power of two. */
const reportsOf = (owners: readonly DivisionCode[]) =>
  owners.map((division) => ({
    division,
    totals: totalsOf(2 ** OWNERS.indexOf(division)),
    delegated: delegationOf(division, owners),
  }));

const owners = subarray(OWNERS).map((some) => [...new Set([CITY, ...some])]);

test('the reports of all owners add up, each once', () => {
  assert(
    property(owners, (some) => {
      const { totals, open } = summarise(CITY, reportsOf(some));
      const all = some.reduce((sum, division) => sum + 2 ** OWNERS.indexOf(division), 0);
      expect({ filed: totals?.filings.filed, open }).toEqual({ filed: all, open: [] });
    }),
  );
});

test('without one of them there is no sum, and the one that is missing is named', () => {
  assert(
    property(owners, nat(), (some, place) => {
      const missing = some[place % some.length];
      const { totals, open } = summarise(
        CITY,
        reportsOf(some).filter(({ division }) => division !== missing),
      );
      expect(totals).toBeNull();
      expect(open).toContain(missing);
    }),
  );
});

test('a report that a report above it does not leave out is named, and not added', () => {
  const [city, district, street] = reportsOf([CITY, code('310101'), code('310101002')]);
  if (city === undefined || district === undefined || street === undefined) throw new TypeError('three were made');
  expect(summarise(CITY, [city, { ...district, delegated: [] }, street])).toEqual({
    totals: null,
    open: ['310101002'],
  });
});

test('months since the last report are reported, and the last one that ended whenever the job runs', () => {
  expect(monthsToReport([], '2026-10' as never)).toEqual(['2026-10']);
  expect(monthsToReport(['2026-10' as never], '2026-10' as never)).toEqual(['2026-10']);
  expect(monthsToReport(['2026-10' as never, '2026-09' as never], '2027-01' as never)).toEqual([
    '2026-11',
    '2026-12',
    '2027-01',
  ]);
});
