import { Entry } from '#audit';
import { defineList } from '#lists';
import { purposesWithoutCase } from '#subject-rights';

const WITHOUT = purposesWithoutCase()
  .map((purpose) => `'${purpose}'`)
  .join(', ');

/** People were shown and no case is named: for a purpose that has none, whatever the act, or before purposes were asked for (社会救助法 第七十条). */
const WITHOUT_CASE = `served_case is null and (coalesce(purpose in (${WITHOUT}), false)
  or (purpose is null and action in ('client.unmask', 'subject.export')))`;

/** 审计记录: who did or saw what at or beneath a division, the latest first. Not searched: what somebody wrote names people. */
export const entryList = defineList(Entry, {
  field: 'auditTrail',
  filter: {
    actions: { oneOf: 'action' },
    subject: { is: 'subject' },
    record: { includes: 'records' },
    purposes: { oneOf: 'purpose', codes: 'accessPurpose' },
    withoutCase: { met: WITHOUT_CASE, unmet: `not (${WITHOUT_CASE})` },
    from: { from: 'at', byDay: true },
    until: { until: 'at', byDay: true },
  },
  order: { AT: 'at' },
  orderBy: { field: 'AT', direction: 'DESC' },
});
