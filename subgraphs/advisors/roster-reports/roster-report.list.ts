import { defineList } from '#lists';
import { RosterReport } from './roster-report.entity.ts';

/** What is with the city's owner: kept there, or with the receipt of its message. */
const RECEIVED = `(received_at is not null or exists (
  select from audit.message_out as sent where sent.id = message and sent.received_at is not null))`;

/** 名册报告: each version of each report, and those that are expected; the latest period first. */
export const rosterReportList = defineList(RosterReport, {
  field: 'rosterReports',
  filter: {
    month: { is: 'month' },
    from: { from: 'fromOn' },
    until: { until: 'untilOn' },
    divisions: { oneOf: 'division' },
    issued: { met: 'issued_at is not null' },
    received: { met: RECEIVED },
  },
  order: { FROM: 'fromOn' },
  orderBy: { field: 'FROM', direction: 'DESC' },
});
