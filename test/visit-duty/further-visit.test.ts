import { expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { dateOf, monthOf } from '#calendar';
import { withVisit } from '../../subgraphs/clients/duty/duty.ts';

const day = fc.date({ min: new Date('2024-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }).map(dateOf);

it('visits recorded one by one, in any order, leave the months and the last day that a look at all of them finds', () => {
  fc.assert(
    fc.property(fc.array(day, { minLength: 1 }), (days) => {
      const nothing = { visitedMonths: [], lastVisitedOn: undefined };
      const { visitedMonths, lastVisitedOn } = days.reduce<Parameters<typeof withVisit>[0]>(withVisit, nothing);
      expect(visitedMonths.toSorted()).toEqual([...new Set(days.map(monthOf))].toSorted());
      expect(lastVisitedOn).toBe(days.toSorted().at(-1));
    }),
  );
});
