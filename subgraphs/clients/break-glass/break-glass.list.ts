import { defineList } from '#lists';

import { BreakGlass } from './break-glass.entity.ts';

/**
 * 紧急调阅记录: what was opened at or beneath a division, or elsewhere by its people, the latest first. Not searched: reasons are words
 * about people.
 */
export const breakGlassList = defineList(BreakGlass, {
  field: 'breakGlasses',
  within: ['division', 'callerDivision'],
  filter: {
    clientsOf: { beneath: 'division' },
    subject: { is: 'subject' },
    openedBy: { beneath: 'callerDivision' },
    from: { from: 'at', byDay: true },
    until: { until: 'at', byDay: true },
  },
  order: { OPENED_AT: 'at' },
  orderBy: { field: 'OPENED_AT', direction: 'DESC' },
});
