import { defineList } from '#lists';
import { FilingReport } from './filing-report.entity.ts';

/** 备案月报: each version of each owner's month, and those that are expected; the latest month first. */
export const filingReportList = defineList(FilingReport, {
  field: 'filingReports',
  filter: {
    month: { is: 'month' },
    issued: { met: 'issued_at is not null' },
  },
  order: { MONTH: 'month' },
  orderBy: { field: 'MONTH', direction: 'DESC' },
});
