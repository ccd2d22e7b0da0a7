import { defineList } from '#lists';
import { PremisesCheck } from './premises-check.entity.ts';

/** 场所检查列表: the checks of stations at or beneath a division, the latest first. */
export const premisesCheckList = defineList(PremisesCheck, {
  field: 'premisesChecks',
  filter: {
    stations: { oneOf: 'station' },
    from: { from: 'checkedOn' },
    until: { until: 'checkedOn' },
    latest: { met: 'latest' },
  },
  order: { CHECKED_ON: 'checkedOn', POINTS: 'points' },
  orderBy: { field: 'CHECKED_ON', direction: 'DESC' },
});
