import { Entry } from '#audit';
import { defineList } from '#lists';

/** 审计记录: who did or saw what at or beneath a division, the latest first. Not searched: what somebody wrote names people. */
export const entryList = defineList(Entry, {
  field: 'auditTrail',
  filter: {
    actions: { oneOf: 'action' },
    subject: { is: 'subject' },
    record: { includes: 'records' },
    from: { from: 'at', byDay: true },
    until: { until: 'at', byDay: true },
  },
  order: { AT: 'at' },
  orderBy: { field: 'AT', direction: 'DESC' },
});
