import { defineList } from '#lists';

import { Visit } from './visit.entity.ts';

/**
 * 走访列表: visits to clients at or beneath a division, the latest first; those withdrawn only where it says so. Not searched: what was
 * found is sealed, and people are found, and the search accounted for, in the list of clients.
 */
export const visitList = defineList(Visit, {
  field: 'visits',
  defaults: { withdrawn: false },
  filter: {
    from: { from: 'visitedOn' },
    until: { until: 'visitedOn' },
    modes: { oneOf: 'mode' },
    advisor: { is: 'advisor' },
    station: { is: 'advisor', through: 'select advisor from clients.serving_advisor where station = ?' },
    client: { is: 'client' },
    household: { is: 'client', through: 'select id from clients.client where household_id = ?' },
    withdrawn: { met: 'withdrawn_at is not null', unmet: 'withdrawn_at is null' },
  },
  order: { VISITED_ON: 'visitedOn' },
  orderBy: { field: 'VISITED_ON', direction: 'DESC' },
});
