import { defineList } from '#lists';
import { Station } from './station.entity.ts';

/** 站点名录: the open stations at or beneath a division. */
export const stationList = defineList(Station, {
  field: 'stations',
  always: 'closed_on is null',
  filter: {
    kinds: { oneOf: 'kind' },
    uncheckedSince: { until: 'uncheckedSince' },
    published: { met: 'published_on is not null' },
    // A station without a floor is neither below nor at it.
    staffed: {
      met: 'staffing_floor > 0 and advisors_posted >= staffing_floor',
      unmet: 'staffing_floor > 0 and advisors_posted < staffing_floor',
    },
  },
  order: { NAME: 'name', OPENED_ON: 'openedOn', UNCHECKED_SINCE: 'uncheckedSince' },
  search: { texts: ['name', 'providerName'], spelled: ['address'] },
});
